package io.firesteel.parser;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.AliasedQueryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.AliasedRelationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExpressionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FromClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FunctionTableArgumentContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.InlineTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.InlineTableDefault2Context;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.JoinRelationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.JoinTypeContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PivotClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RelationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RelationExtensionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RelationPrimaryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SampleByBucketContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SampleByPercentileContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SampleByRowsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SampleContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TableAliasContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TableFunctionCallContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TableNameContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TableValuedFunctionContext;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.JoinKind;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAlias;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedInlineTable;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedJoin;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedLimit;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedPivot;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedRelation;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSample;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedTableFunction;

/// FROM: tables, subqueries, joins, VALUES, table functions, samples, PIVOT.
public final class RelationReader {
    private final QueryReader queries;
    private final ExpressionReader expressions;
    private final UnpivotReader unpivots = new UnpivotReader();

    RelationReader(QueryReader queries, ExpressionReader expressions) {
        this.queries = queries;
        this.expressions = expressions;
    }

    public UnresolvedPlan from(FromClauseContext node) {
        UnresolvedPlan plan = null;
        for (RelationContext relation : node.relation()) {
            plan = plan == null
                    ? relation(relation)
                    : extended(new UnresolvedJoin(plan, primary(relation.relationPrimary()), JoinKind.INNER, Optional
                            .empty(), List.of(), false, relation.LATERAL() != null, Names.origin(relation)), relation);
        }
        if (node.pivotClause() != null) {
            plan = pivot(plan, node.pivotClause());
        }
        if (node.unpivotClause() != null) {
            plan = unpivots.read(plan, node.unpivotClause());
        }
        return queries.lateralViews(plan, node.lateralView());
    }

    public UnresolvedPlan relation(RelationContext node) {
        return extended(primary(node.relationPrimary()), node);
    }

    private UnresolvedPlan extended(UnresolvedPlan first, RelationContext node) {
        UnresolvedPlan plan = first;
        for (RelationExtensionContext extension : node.relationExtension()) {
            if (extension.joinRelation() != null) {
                plan = join(plan, extension.joinRelation());
            } else if (extension.pivotClause() != null) {
                plan = pivot(plan, extension.pivotClause());
            } else {
                plan = unpivots.read(plan, extension.unpivotClause());
            }
        }
        return plan;
    }

    UnresolvedPlan join(UnresolvedPlan left, JoinRelationContext node) {
        if (node.nearestByClause() != null) {
            throw ParseErrors.unsupported("NEAREST BY", node);
        }
        JoinKind kind = kind(node.joinType());
        boolean natural = node.NATURAL() != null;
        if (natural && kind == JoinKind.CROSS) {
            throw ParseErrors.at(ParseErrors.NATURAL_CROSS, Map.of("joinType1", "NATURAL", "joinType2", "CROSS"), node);
        }
        Optional<UnresolvedExpression> on = Optional.empty();
        List<String> using = List.of();
        if (node.joinCriteria() != null) {
            if (node.joinCriteria().booleanExpression() != null) {
                on = Optional.of(expressions.read(node.joinCriteria().booleanExpression()));
            } else {
                using = Names.list(node.joinCriteria().identifierList());
            }
        }
        return new UnresolvedJoin(left, primary(node.right), kind, on, using, natural, node.LATERAL() != null,
                Names.origin(
                        node));
    }

    private static JoinKind kind(JoinTypeContext node) {
        if (node.CROSS() != null) {
            return JoinKind.CROSS;
        }
        if (node.FULL() != null) {
            return JoinKind.FULL_OUTER;
        }
        if (node.SEMI() != null) {
            return JoinKind.LEFT_SEMI;
        }
        if (node.ANTI() != null) {
            return JoinKind.LEFT_ANTI;
        }
        if (node.LEFT() != null) {
            return JoinKind.LEFT_OUTER;
        }
        return node.RIGHT() != null ? JoinKind.RIGHT_OUTER : JoinKind.INNER;
    }

    private UnresolvedPlan primary(RelationPrimaryContext node) {
        return switch (node) {
            case TableNameContext t -> table(t);
            case AliasedQueryContext q -> aliased(sampled(queries.read(q.query()), q.sample()), q.tableAlias(),
                    "__auto_generated_subquery_name");
            case AliasedRelationContext r -> aliased(sampled(relation(r.relation()), r.sample()), r.tableAlias(), null);
            case InlineTableDefault2Context i -> inlineTable(i.inlineTable());
            case TableValuedFunctionContext f -> function(f);
            default -> throw ParseErrors.unsupported(Names.text(node), node);
        };
    }

    private UnresolvedPlan table(TableNameContext node) {
        if (node.temporalClause() != null) {
            throw ParseErrors.unsupported("time travel (VERSION AS OF, TIMESTAMP AS OF)", node);
        }
        if (node.watermarkClause() != null) {
            throw ParseErrors.unsupported("WATERMARK", node);
        }
        Map<String, String> options = node.optionsClause() == null
                ? Map.of()
                : Properties.read(node.optionsClause().options);
        UnresolvedPlan plan = new UnresolvedRelation(Names.parts(node.identifierReference()), options,
                Names.origin(node));
        return aliased(sampled(plan, node.sample()), node.tableAlias(), null);
    }

    private static UnresolvedPlan aliased(UnresolvedPlan plan, TableAliasContext alias, String otherwise) {
        if (alias.strictIdentifier() == null) {
            return otherwise == null ? plan : new UnresolvedAlias(plan, otherwise, List.of());
        }
        return new UnresolvedAlias(plan, Names.name(alias.strictIdentifier()), Names.list(alias.identifierList()));
    }

    public UnresolvedPlan inlineTable(InlineTableContext node) {
        List<List<UnresolvedExpression>> rows = new ArrayList<>();
        for (ExpressionContext row : node.expression()) {
            UnresolvedExpression cell = expressions.read(row);
            rows.add(cell instanceof UnresolvedFunction f && (f.name().equals(List.of("struct"))
                    || f.name().equals(List.of("$row")))
                            ? f.arguments()
                            : List.of(
                                    cell));
            if (rows.getLast().size() != rows.getFirst().size()) {
                throw ParseErrors.at(ParseErrors.INLINE_TABLE, Map.of("expectedNumCols", "" + rows.getFirst().size(),
                        "actualNumCols", "" + rows.getLast().size()), node);
            }
        }
        List<String> columns = new ArrayList<>(Names.list(node.tableAlias().identifierList()));
        if (columns.isEmpty()) {
            for (int i = 1; i <= rows.getFirst().size(); i++) {
                columns.add("col" + i);
            }
        }
        if (columns.size() != rows.getFirst().size()) {
            throw ParseErrors.at(ParseErrors.INLINE_TABLE,
                    Map.of("expectedNumCols", "" + columns.size(), "actualNumCols", ""
                            + rows.getFirst().size()),
                    node);
        }
        List<List<UnresolvedExpression>> bare = rows.stream()
                .map(r -> r.stream().map(RelationReader::withoutName).toList())
                .toList();
        UnresolvedPlan table = new UnresolvedInlineTable(columns, bare, Names.origin(node));
        return node.tableAlias().strictIdentifier() == null
                ? table
                : new UnresolvedAlias(table, Names.name(node.tableAlias().strictIdentifier()), List.of());
    }

    private static UnresolvedExpression withoutName(UnresolvedExpression cell) {
        return cell instanceof UnresolvedNamed n ? n.child() : cell;
    }

    private UnresolvedPlan function(TableValuedFunctionContext node) {
        TableFunctionCallContext call = node.tableFunctionCallWithTrailingClauses().tableFunctionCall();
        TableAliasContext alias = node.tableFunctionCallWithTrailingClauses().tableAlias();
        CallReader calls = new CallReader(expressions);
        List<UnresolvedExpression> arguments = new ArrayList<>();
        for (FunctionTableArgumentContext argument : call.functionTableArgument()) {
            if (argument.functionArgument() == null) {
                throw ParseErrors.unsupported("a TABLE argument of a table function", node);
            }
            arguments.add(calls.argument(argument.functionArgument()));
        }
        List<String> columns = Names.list(alias.identifierList());
        UnresolvedPlan plan = new UnresolvedTableFunction(CallReader.name(call.funcName), arguments, columns,
                Names.origin(
                        node));
        return alias.strictIdentifier() == null
                ? plan
                : new UnresolvedAlias(plan, Names.name(alias.strictIdentifier()), List.of());
    }

    UnresolvedPlan sampled(UnresolvedPlan plan, SampleContext node) {
        if (node == null) {
            return plan;
        }
        Optional<Long> seed = Optional.ofNullable(node.seed).map(s -> (long) TypeReader.integer(s));
        return switch (node.sampleMethod()) {
            case SampleByPercentileContext p -> {
                String number = p.DECIMAL_VALUE() != null ? p.DECIMAL_VALUE().getText() : Names.text(p.integerValue());
                double fraction = new BigDecimal(number).movePointLeft(2).doubleValue();
                if (p.MINUS() != null || fraction > 1.0) {
                    throw ParseErrors.at(ParseErrors.SAMPLE, Map.of("fraction", Names.text(p)), node);
                }
                yield new UnresolvedSample(plan, 0.0, fraction, false, seed);
            }
            case SampleByRowsContext r -> new UnresolvedLimit(plan, expressions.read(r.expression()));
            case SampleByBucketContext b when b.ON() == null -> new UnresolvedSample(plan, 0.0,
                    TypeReader.integer(b.numerator) / (double) TypeReader.integer(b.denominator), false, seed);
            case null, default -> throw ParseErrors.unsupported("TABLESAMPLE by bytes or by buckets of a column", node);
        };
    }

    UnresolvedPlan pivot(UnresolvedPlan plan, PivotClauseContext node) {
        List<UnresolvedExpression> on = new ArrayList<>();
        node.pivotColumn().identifiers
                .forEach(i -> on.add(new UnresolvedExpression.UnresolvedAttribute(List.of(Names.name(
                        i)), Names.origin(i))));
        List<UnresolvedExpression> values = new ArrayList<>();
        node.pivotValues.forEach(v -> {
            UnresolvedExpression value = expressions.read(v.expression());
            values.add(v.errorCapturingIdentifier() == null
                    ? value
                    : new UnresolvedNamed(value, List.of(Names.name(v.errorCapturingIdentifier()))));
        });
        UnresolvedPlan pivot = new UnresolvedPivot(plan, expressions.named(node.aggregates), on, values);
        return node.errorCapturingIdentifier() == null
                ? pivot
                : new UnresolvedAlias(pivot, Names.name(node.errorCapturingIdentifier()), List.of());
    }
}
