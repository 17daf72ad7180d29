package io.firesteel.optimizer;

import java.util.List;
import java.util.function.UnaryOperator;

import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.logical.PlanExpressions;

/// The expressions of plan nodes, read and replaced in one place, so that rules over expressions need not know every node.
public final class Plans {

    private Plans() {
    }

    /// The node's own expressions; those of its inputs are not among them.
    public static List<Expression> expressions(LogicalPlan plan) {
        return PlanExpressions.of(plan);
    }

    /// The node with each of its own expressions replaced.
    public static LogicalPlan mapExpressions(LogicalPlan plan, UnaryOperator<Expression> rule) {
        return switch (plan) {
            case LogicalPlan.Scan s -> new LogicalPlan.Scan(s.relation(), s.output(), map(s.filters(), rule));
            case LogicalPlan.Project p -> new LogicalPlan.Project(p.child(), named(p.items(), rule));
            case LogicalPlan.Filter f -> new LogicalPlan.Filter(f.child(), rule.apply(f.condition()));
            case LogicalPlan.Aggregate a ->
                new LogicalPlan.Aggregate(a.child(), map(a.groupings(), rule), named(a.outputs(),
                        rule));
            case LogicalPlan.Window w -> new LogicalPlan.Window(w.child(), named(w.calls(), rule));
            case LogicalPlan.Expand e -> new LogicalPlan.Expand(e.child(),
                    e.projections()
                            .stream()
                            .map(p -> map(p, rule))
                            .toList(),
                    e.output());
            case LogicalPlan.Generate g -> rule.apply(g.generator()) instanceof Expression.FunctionCall f
                    ? new LogicalPlan.Generate(g.child(), f, g.outer(), g.generated())
                    : g;
            case LogicalPlan.Sort s -> new LogicalPlan.Sort(s.child(),
                    s.orders()
                            .stream()
                            .map(o -> o.withChild(rule.apply(o
                                    .child())))
                            .toList(),
                    s.global());
            case LogicalPlan.Repartition r ->
                new LogicalPlan.Repartition(r.child(), map(r.keys(), rule), r.count(), r.shuffle());
            case LogicalPlan.Join j -> j.condition() == null
                    ? j
                    : new LogicalPlan.Join(j.left(), j.right(), j.kind(), rule.apply(j.condition()), j.exists());
            default -> plan;
        };
    }

    private static List<Expression> map(List<Expression> list, UnaryOperator<Expression> rule) {
        return list.stream().map(rule).toList();
    }

    private static List<NamedExpression> named(List<NamedExpression> items, UnaryOperator<Expression> rule) {
        return items.stream().map(i -> i.withChild(rule.apply(i.child()))).toList();
    }

    /// Whether the node gives exactly one row whatever its input is.
    public static boolean singleRow(LogicalPlan plan) {
        return switch (plan) {
            case LogicalPlan.Aggregate a -> a.groupings().isEmpty();
            case LogicalPlan.Project p -> singleRow(p.child());
            case LogicalPlan.Values v -> v.rows().size() == 1;
            default -> false;
        };
    }

    /// Whether the node gives at most one row.
    public static boolean atMostOneRow(LogicalPlan plan) {
        return switch (plan) {
            case LogicalPlan.Project p -> atMostOneRow(p.child());
            case LogicalPlan.Filter f -> atMostOneRow(f.child());
            case LogicalPlan.Sort s -> atMostOneRow(s.child());
            case LogicalPlan.Limit l -> l.limit() == 0 || l.limit() == 1 || atMostOneRow(l.child());
            default -> singleRow(plan);
        };
    }

    public static boolean hasAggregate(Expression e) {
        return e.contains(x -> x instanceof AggregateCall);
    }
}
