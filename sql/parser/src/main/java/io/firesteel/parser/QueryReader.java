package io.firesteel.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CtesContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FromClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FromStatementBodyContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FromStmtContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.HintContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.HintStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.InlineTableDefault1Context;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.LateralViewContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.NamedQueryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QueryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QueryOrganizationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QueryPrimaryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QueryPrimaryDefaultContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QueryTermContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QueryTermDefaultContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RegularQuerySpecificationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SelectClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetOperationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SubqueryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.WhereClauseContext;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.CommonTable;
import io.firesteel.plan.unresolved.UnresolvedPlan.OneRow;
import io.firesteel.plan.unresolved.UnresolvedPlan.SetOperator;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedDistinct;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedFilter;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedGenerate;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedHaving;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedHint;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedLimit;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedOffset;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedProject;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedQualify;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedRelation;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedRepartition;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSetOperation;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSort;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedWindows;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedWith;

/// Queries: WITH, SELECT, set operations, ORDER BY and LIMIT.
public final class QueryReader {
    private final ExpressionReader expressions = new ExpressionReader(this::read);
    private final RelationReader relations = new RelationReader(this, expressions);
    private final GroupingReader groupings = new GroupingReader(expressions);

    public ExpressionReader expressions() {
        return expressions;
    }

    public RelationReader relations() {
        return relations;
    }

    public UnresolvedPlan read(QueryContext node) {
        return with(node.ctes(), organised(term(node.queryTerm()), node.queryOrganization()));
    }

    public UnresolvedPlan with(CtesContext node, UnresolvedPlan plan) {
        if (node == null) {
            return plan;
        }
        List<CommonTable> tables = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NamedQueryContext query : node.namedQuery()) {
            String name = Names.name(query.name);
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw ParseErrors.at(ParseErrors.DUPLICATE_CTE, Map.of("duplicateNames", "`" + name + "`"), node);
            }
            tables.add(
                    new CommonTable(name, Names.list(query.columnAliases), read(query.query()),
                            Optional.ofNullable(query.integerValue()).map(TypeReader::integer), Names.origin(query)));
        }
        return new UnresolvedWith(plan, tables, node.RECURSIVE() != null);
    }

    UnresolvedPlan organised(UnresolvedPlan child, QueryOrganizationContext node) {
        UnresolvedPlan plan = child;
        boolean order = !node.order.isEmpty();
        boolean sort = !node.sort.isEmpty();
        boolean distribute = !node.distributeBy.isEmpty();
        boolean cluster = !node.clusterBy.isEmpty();
        if (order && (sort || distribute || cluster) || cluster && (sort || distribute)) {
            throw ParseErrors.at(ParseErrors.COMBINED_QUERY, Map.of(), node);
        }
        if (distribute) {
            plan = new UnresolvedRepartition(plan, expressions.all(node.distributeBy), 0, true);
        }
        if (cluster) {
            List<UnresolvedExpression> keys = expressions.all(node.clusterBy);
            plan = new UnresolvedSort(new UnresolvedRepartition(plan, keys, 0, true), keys.stream()
                    .map(
                            k -> new UnresolvedExpression.SortKey(k, true, Optional.empty()))
                    .toList(), false);
        }
        if (order || sort) {
            plan = new UnresolvedSort(plan, expressions.keys(order ? node.order : node.sort), order);
        }
        if (node.windowClause() != null) {
            plan = new UnresolvedWindows(plan, CallReader.windows(node.windowClause(), expressions));
        }
        if (node.offset != null) {
            plan = new UnresolvedOffset(plan, expressions.read(node.offset));
        }
        return node.limit == null ? plan : new UnresolvedLimit(plan, expressions.read(node.limit));
    }

    /// Long chains of UNION are read in a loop and, where the operator allows, joined as a balanced tree.
    UnresolvedPlan term(QueryTermContext node) {
        if (node instanceof QueryTermDefaultContext d) {
            return primary(d.queryPrimary());
        }
        if (node instanceof SqlBaseParser.OperatorPipeStatementContext) {
            return new PipeReader(this, expressions).read(node);
        }
        if (!(node instanceof SetOperationContext set)) {
            throw ParseErrors.unsupported(Names.text(node), node);
        }
        if (unionAll(set)) {
            Deque<QueryTermContext> terms = new ArrayDeque<>();
            QueryTermContext at = set;
            while (at instanceof SetOperationContext s && unionAll(s)) {
                terms.addFirst(s.right);
                at = s.left;
            }
            terms.addFirst(at);
            return balanced(terms.stream().map(this::term).toList());
        }
        Deque<SetOperationContext> spine = new ArrayDeque<>();
        QueryTermContext at = set;
        while (at instanceof SetOperationContext s && !unionAll(s)) {
            spine.addFirst(s);
            at = s.left;
        }
        UnresolvedPlan plan = term(at);
        for (SetOperationContext s : spine) {
            plan = new UnresolvedSetOperation(plan, term(s.right), operator(s), all(s), false, false);
        }
        return plan;
    }

    private static UnresolvedPlan balanced(List<UnresolvedPlan> terms) {
        if (terms.size() == 1) {
            return terms.getFirst();
        }
        int half = terms.size() / 2;
        return new UnresolvedSetOperation(balanced(terms.subList(0, half)), balanced(terms.subList(half, terms.size())),
                SetOperator.UNION, true, false, false);
    }

    private static boolean unionAll(SetOperationContext node) {
        return node.operator.getType() == SqlBaseParser.UNION && all(node);
    }

    private static boolean all(SetOperationContext node) {
        return node.setQuantifier() != null && node.setQuantifier().ALL() != null;
    }

    private static SetOperator operator(SetOperationContext node) {
        return switch (node.operator.getType()) {
            case SqlBaseParser.UNION -> SetOperator.UNION;
            case SqlBaseParser.INTERSECT -> SetOperator.INTERSECT;
            default -> SetOperator.EXCEPT;
        };
    }

    UnresolvedPlan primary(QueryPrimaryContext node) {
        return switch (node) {
            case QueryPrimaryDefaultContext q when q
                    .querySpecification() instanceof RegularQuerySpecificationContext r ->
                select(r);
            case SubqueryContext s -> read(s.query());
            case TableContext t ->
                new UnresolvedRelation(Names.parts(t.identifierReference()), Map.of(), Names.origin(t));
            case InlineTableDefault1Context i -> relations.inlineTable(i.inlineTable());
            case FromStmtContext f -> fromStatement(f);
            default -> throw ParseErrors.unsupported("TRANSFORM", node);
        };
    }

    private UnresolvedPlan fromStatement(FromStmtContext node) {
        UnresolvedPlan from = relations.from(node.fromStatement().fromClause());
        List<UnresolvedPlan> bodies = new ArrayList<>();
        for (FromStatementBodyContext body : node.fromStatement().fromStatementBody()) {
            bodies.add(body(from, body));
        }
        return bodies.isEmpty() ? from : balanced(bodies);
    }

    /// One `SELECT …` behind a shared FROM.
    public UnresolvedPlan body(UnresolvedPlan from, FromStatementBodyContext node) {
        if (node.selectClause() == null) {
            throw ParseErrors.unsupported("TRANSFORM", node);
        }
        UnresolvedPlan plan = where(lateralViews(from, node.lateralView()), node.whereClause());
        plan = selected(plan, new Select(node.selectClause(), node.aggregationClause(), node.havingClause(), node
                .windowClause(), node.qualifyClause()));
        return organised(plan, node.queryOrganization());
    }

    private UnresolvedPlan select(RegularQuerySpecificationContext node) {
        FromClauseContext from = node.fromClause();
        UnresolvedPlan plan = from == null ? new OneRow() : relations.from(from);
        plan = where(lateralViews(plan, node.lateralView()), node.whereClause());
        return selected(plan, new Select(node.selectClause(), node.aggregationClause(), node.havingClause(), node
                .windowClause(), node.qualifyClause()));
    }

    public UnresolvedPlan lateralViews(UnresolvedPlan child, List<LateralViewContext> views) {
        UnresolvedPlan plan = child;
        for (LateralViewContext view : views) {
            UnresolvedExpression generator = new UnresolvedExpression.UnresolvedFunction(
                    Names.parts(view.qualifiedName()),
                    expressions.all(view.expression()), false, Optional.empty(), List.of(), Optional.empty(),
                    Names.origin(
                            view));
            plan = new UnresolvedGenerate(plan, generator, view.OUTER() != null, Names.name(view.tblName), view.colName
                    .stream()
                    .map(Names::name)
                    .toList());
        }
        return plan;
    }

    UnresolvedPlan where(UnresolvedPlan child, WhereClauseContext node) {
        return node == null ? child : new UnresolvedFilter(child, expressions.read(node.booleanExpression()));
    }

    /// The clauses from SELECT on, apart from what feeds them.
    record Select(SelectClauseContext list, SqlBaseParser.AggregationClauseContext grouping,
            SqlBaseParser.HavingClauseContext having, SqlBaseParser.WindowClauseContext windows,
            SqlBaseParser.QualifyClauseContext qualify) {
    }

    UnresolvedPlan selected(UnresolvedPlan child, Select node) {
        List<UnresolvedExpression> items = expressions.named(node.list.namedExpressionSeq());
        if (child instanceof OneRow && items.size() > 1
                && items.getLast() instanceof UnresolvedExpression.UnresolvedNamed n
                && n.child() instanceof UnresolvedExpression.UnresolvedAttribute a
                && String.join(".", a.name()).equalsIgnoreCase("from")) {
            throw ParseErrors.at(ParseErrors.TRAILING_COMMA, Map.of(), node.list);
        }
        Optional<UnresolvedExpression> having = Optional.ofNullable(node.having)
                .map(h -> expressions.read(h
                        .booleanExpression()));
        UnresolvedPlan plan;
        if (node.grouping != null) {
            plan = groupings.aggregate(child, node.grouping, items, having);
        } else {
            plan = new UnresolvedProject(child, items);
            plan = having.isPresent() ? new UnresolvedHaving(plan, having.get()) : plan;
        }
        if (node.qualify != null) {
            plan = new UnresolvedQualify(plan, expressions.read(node.qualify.booleanExpression()));
        }
        if (node.list.setQuantifier() != null && node.list.setQuantifier().DISTINCT() != null) {
            plan = new UnresolvedDistinct(plan);
        }
        if (node.windows != null) {
            plan = new UnresolvedWindows(plan, CallReader.windows(node.windows, expressions));
        }
        // The first hint is the outermost.
        for (HintContext hint : node.list.hints.reversed()) {
            for (HintStatementContext statement : hint.hintStatements.reversed()) {
                List<UnresolvedExpression> arguments = new ArrayList<>();
                PrimaryReader primaries = new PrimaryReader(expressions);
                statement.parameters.forEach(p -> arguments.add(primaries.read(p)));
                plan = new UnresolvedHint(plan, Names.name(statement.hintName), arguments);
            }
        }
        return plan;
    }
}
