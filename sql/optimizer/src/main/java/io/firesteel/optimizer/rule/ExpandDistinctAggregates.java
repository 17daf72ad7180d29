package io.firesteel.optimizer.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Rule;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.types.SimpleType;

/// DISTINCT aggregates over different columns, or beside others, run over copies of the rows, one per set of columns, each
/// under a number of its own (as Spark's `RewriteDistinctAggregates`): both groupings then work in two phases and spill.
///
/// ```
/// Aggregate [k], [count(distinct x), sum(y)]
///   →  Aggregate [k], [count(x) filter (n = 1), first(s) filter (n = 0)]
///        Aggregate [k, x, n], [sum(y) as s]
///          Expand [k, null, 0, y], [k, x, 1, null]
/// ```
public final class ExpandDistinctAggregates implements Rule {
    /// What may be asked over distinct rows without caring for nulls or order.
    private static final Set<String> KNOWN = Set.of("count", "sum", "avg", "mean", "try_sum", "try_avg", "min", "max",
            "stddev", "stddev_samp", "std", "stddev_pop", "variance", "var_samp", "var_pop", "collect_set");

    private final LongSupplier ids;

    public ExpandDistinctAggregates(LongSupplier ids) {
        this.ids = ids;
    }

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformUp(node -> node instanceof LogicalPlan.Aggregate a && fits(a)
                ? new Rewrite(a, ids).rewritten()
                : node);
    }

    private static boolean fits(LogicalPlan.Aggregate a) {
        boolean distinct = false;
        for (NamedExpression output : a.outputs()) {
            if (output.child() instanceof AggregateCall c) {
                distinct |= c.distinct();
                boolean known = c.distinct() ? KNOWN.contains(c.function()) && !c.arguments().isEmpty() : true;
                // Over no rows at all, only counts have a value, which the rewriting gives back.
                boolean empty = !a.groupings().isEmpty() || c.distinct() || c.nullable()
                        || c.function().equals("count") || c.function().equals("count_if");
                if (!known || !empty) {
                    return false;
                }
            } else if (!a.groupings().contains(output.child())) {
                return false;
            }
        }
        return distinct;
    }

    /// One aggregate on its way to the new form.
    private static final class Rewrite {
        private final LogicalPlan.Aggregate a;
        private final LongSupplier ids;
        private final List<Expression> groupings;
        /// By distinct arguments with their filter: the columns that carry them.
        private final Map<List<Expression>, List<AttributeReference>> sets = new LinkedHashMap<>();
        private final List<AttributeReference> keys = new ArrayList<>();
        private final List<AttributeReference> plain = new ArrayList<>();
        private final List<Expression> plainValues = new ArrayList<>();
        private final AttributeReference number;

        Rewrite(LogicalPlan.Aggregate a, LongSupplier ids) {
            this.a = a;
            this.ids = ids;
            this.groupings = a.groupings().stream().distinct().toList();
            groupings.forEach(g -> keys.add(column("key", g)));
            this.number = new AttributeReference(ids.getAsLong(), "set", SimpleType.INTEGER, false);
        }

        private AttributeReference column(String name, Expression e) {
            return new AttributeReference(ids.getAsLong(), name, e.type(), true);
        }

        LogicalPlan rewritten() {
            List<NamedExpression> inner = new ArrayList<>();
            List<NamedExpression> outer = new ArrayList<>();
            List<NamedExpression> top = new ArrayList<>();
            for (NamedExpression output : a.outputs()) {
                Expression next = switch (output.child()) {
                    case AggregateCall c when c.distinct() -> distinct(c);
                    case AggregateCall c -> regular(c, inner);
                    default -> keys.get(groupings.indexOf(output.child()));
                };
                boolean counts = output.child() instanceof AggregateCall c && !c.distinct() && !c.nullable()
                        && groupings.isEmpty();
                NamedExpression named = counts
                        ? new NamedExpression(ids.getAsLong(), output.name(), next)
                        : new NamedExpression(output.id(), output.name(), next);
                outer.add(named);
                top.add(counts
                        ? new NamedExpression(output.id(), output.name(),
                                new Expression.FunctionCall("coalesce",
                                        List.of(named.toAttribute(), new Literal(0L, output.child().type())),
                                        output.child().type(), false, EvalMode.ANSI))
                        : NamedExpression.of(named.toAttribute()));
            }
            List<Expression> innerKeys = new ArrayList<>(keys);
            sets.values().forEach(innerKeys::addAll);
            innerKeys.add(number);
            List<NamedExpression> innerOutputs = new ArrayList<>();
            innerKeys.forEach(k -> innerOutputs.add(NamedExpression.of((AttributeReference) k)));
            innerOutputs.addAll(inner);
            LogicalPlan grouped = new LogicalPlan.Aggregate(expand(!inner.isEmpty()), innerKeys, innerOutputs);
            LogicalPlan result = new LogicalPlan.Aggregate(grouped, new ArrayList<>(keys), outer);
            return groupings.isEmpty() && !inner.isEmpty() ? new LogicalPlan.Project(result, top) : result;
        }

        /// The same function over the columns of its set.
        private Expression distinct(AggregateCall c) {
            List<Expression> values = new ArrayList<>();
            for (Expression x : c.arguments()) {
                values.add(c.filter() == null
                        ? x
                        : new Expression.FunctionCall("if",
                                List.of(c.filter(), x, new Literal(null, x.type())), x.type(), true, EvalMode.ANSI));
            }
            List<AttributeReference> columns = sets.computeIfAbsent(values,
                    v -> v.stream().map(x -> column("value", x)).toList());
            int set = new ArrayList<>(sets.keySet()).indexOf(values) + 1;
            return new AggregateCall(c.function(), new ArrayList<>(columns), false, is(set), c.type(), c.nullable(),
                    c.mode());
        }

        /// The inner result of a function that sees all rows, of which there is one per group.
        private Expression regular(AggregateCall c, List<NamedExpression> inner) {
            List<Expression> arguments = new ArrayList<>();
            c.arguments().forEach(x -> arguments.add(x instanceof Literal ? x : carried(x)));
            Expression filter = c.filter() == null ? is(0) : Expressions.and(List.of(is(0), carried(c.filter())));
            NamedExpression result = new NamedExpression(ids.getAsLong(), "agg" + inner.size(),
                    new AggregateCall(c.function(), arguments, false, filter, c.type(), c.nullable(), c.mode()));
            inner.add(result);
            return new AggregateCall("first", List.of(result.toAttribute()), false, is(0), c.type(),
                    c.nullable(), EvalMode.ANSI);
        }

        private AttributeReference carried(Expression e) {
            int known = plainValues.indexOf(e);
            if (known < 0) {
                plainValues.add(e);
                plain.add(column("value", e));
                known = plain.size() - 1;
            }
            return plain.get(known);
        }

        private Expression is(int set) {
            return Expressions.call("=", number, new Literal(set, SimpleType.INTEGER));
        }

        private LogicalPlan expand(boolean all) {
            List<AttributeReference> output = new ArrayList<>(keys);
            sets.values().forEach(output::addAll);
            output.add(number);
            output.addAll(plain);
            List<List<Expression>> projections = new ArrayList<>();
            for (int set = all ? 0 : 1; set <= sets.size(); set++) {
                List<Expression> row = new ArrayList<>(groupings);
                int at = 1;
                for (List<Expression> values : sets.keySet()) {
                    row.addAll(at++ == set ? values : nulls(values));
                }
                row.add(new Literal(set, SimpleType.INTEGER));
                row.addAll(set == 0 ? plainValues : nulls(plainValues));
                projections.add(Collections.unmodifiableList(row));
            }
            return new LogicalPlan.Expand(a.child(), projections, output);
        }

        private static List<Expression> nulls(List<Expression> like) {
            return like.stream().map(e -> (Expression) new Literal(null, e.type())).toList();
        }
    }
}
