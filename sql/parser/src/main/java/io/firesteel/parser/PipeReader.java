package io.firesteel.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.AggregationClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.OperatorPipeRightSideContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.OperatorPipeSetAssignmentSeqContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.OperatorPipeStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QueryTermContext;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedStar;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.SetOperator;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAggregate;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAlias;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedProject;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSetOperation;

/// `query |> operator |> operator`: each operator takes the rows before it. Read in a loop, for chains may be long.
final class PipeReader {
    private final QueryReader queries;
    private final ExpressionReader expressions;

    PipeReader(QueryReader queries, ExpressionReader expressions) {
        this.queries = queries;
        this.expressions = expressions;
    }

    UnresolvedPlan read(QueryTermContext node) {
        Deque<OperatorPipeStatementContext> chain = new ArrayDeque<>();
        QueryTermContext at = node;
        while (at instanceof OperatorPipeStatementContext pipe) {
            chain.addFirst(pipe);
            at = pipe.left;
        }
        UnresolvedPlan plan = queries.term(at);
        for (OperatorPipeStatementContext pipe : chain) {
            plan = step(plan, pipe.operatorPipeRightSide());
        }
        return plan;
    }

    private UnresolvedPlan step(UnresolvedPlan plan, OperatorPipeRightSideContext node) {
        if (node.selectClause() != null) {
            return queries.selected(plan, new QueryReader.Select(node.selectClause(), null, null, node.windowClause(),
                    null));
        }
        if (node.EXTEND() != null) {
            List<UnresolvedExpression> items = new ArrayList<>();
            items.add(new UnresolvedStar(List.of(), List.of(), Names.origin(node)));
            items.addAll(expressions.named(node.extendList));
            return new UnresolvedProject(plan, items);
        }
        if (node.DROP() != null) {
            List<List<String>> dropped = node.multipartIdentifierList()
                    .multipartIdentifier()
                    .stream()
                    .map(Names::parts)
                    .toList();
            return new UnresolvedProject(plan, List.of(new UnresolvedStar(List.of(), dropped, Names.origin(node))));
        }
        if (node.AS() != null) {
            return new UnresolvedAlias(plan, Names.name(node.errorCapturingIdentifier()), List.of());
        }
        if (node.AGGREGATE() != null) {
            return aggregate(plan, node);
        }
        if (node.operatorPipeSetAssignmentSeq() != null) {
            return assigned(plan, node.operatorPipeSetAssignmentSeq());
        }
        return node.operator != null ? set(plan, node) : clause(plan, node);
    }

    /// Columns with other values in their places; each sees those before it.
    private UnresolvedPlan assigned(UnresolvedPlan plan, OperatorPipeSetAssignmentSeqContext node) {
        if (!node.DOT().isEmpty()) {
            throw ParseErrors.at(ParseErrors.OPERATION_NOT_ALLOWED,
                    Map.of("what", "the pipe operator SET with a qualified column name"), node);
        }
        UnresolvedPlan next = plan;
        for (int i = 0; i < node.ident.size(); i++) {
            Map<String, UnresolvedExpression> replaced = Map.of(Names.name(node.ident.get(i)), expressions.read(node
                    .expression(i)));
            next = new UnresolvedProject(next, List.of(new UnresolvedStar(List.of(), List.of(), replaced,
                    Names.origin(node.ident.get(i)))));
        }
        return next;
    }

    private UnresolvedPlan clause(UnresolvedPlan plan, OperatorPipeRightSideContext node) {
        if (node.queryOrganization() != null && node.queryOrganization().windowClause() != null) {
            throw ParseErrors.at(ParseErrors.PIPE_CLAUSE, Map.of("clauses", "WINDOW"), node);
        }
        if (node.whereClause() != null) {
            return queries.where(plan, node.whereClause());
        }
        if (node.pivotClause() != null) {
            return queries.relations().pivot(plan, node.pivotClause());
        }
        if (node.unpivotClause() != null) {
            return new UnpivotReader().read(plan, node.unpivotClause());
        }
        if (node.sample() != null) {
            return queries.relations().sampled(plan, node.sample());
        }
        if (node.joinRelation() != null) {
            return queries.relations().join(plan, node.joinRelation());
        }
        if (node.queryOrganization() != null) {
            return queries.organised(plan, node.queryOrganization());
        }
        throw ParseErrors.unsupported("this operator behind |>", node);
    }

    private UnresolvedPlan set(UnresolvedPlan plan, OperatorPipeRightSideContext node) {
        SetOperator operator = switch (node.operator.getType()) {
            case SqlBaseParser.UNION -> SetOperator.UNION;
            case SqlBaseParser.INTERSECT -> SetOperator.INTERSECT;
            default -> SetOperator.EXCEPT;
        };
        boolean all = node.setQuantifier() != null && node.setQuantifier().ALL() != null;
        return new UnresolvedSetOperation(plan, queries.primary(node.right), operator, all, false, false);
    }

    /// The groupings come first in the output, then the aggregates.
    private UnresolvedPlan aggregate(UnresolvedPlan plan, OperatorPipeRightSideContext node) {
        List<UnresolvedExpression> aggregates = node.namedExpressionSeq() == null
                ? List.of()
                : expressions.named(node.namedExpressionSeq());
        AggregationClauseContext grouping = node.aggregationClause();
        if (grouping == null) {
            return new UnresolvedProject(plan, aggregates);
        }
        List<UnresolvedExpression> keys = new ArrayList<>();
        grouping.groupingExpressions.forEach(g -> keys.add(expressions.named(g)));
        grouping.groupingExpressionsWithGroupingAnalytics.forEach(g -> {
            if (g.groupingAnalytics() != null) {
                throw ParseErrors.unsupported("grouping sets behind |> AGGREGATE", node);
            }
            keys.add(expressions.read(g.expression()));
        });
        List<UnresolvedExpression> items = new ArrayList<>(keys);
        items.addAll(aggregates);
        List<UnresolvedExpression> bare = keys.stream()
                .map(k -> k instanceof UnresolvedNamed n ? n.child() : k)
                .toList();
        return new UnresolvedAggregate(plan, bare, List.of(), items, Optional.empty(), false);
    }
}
