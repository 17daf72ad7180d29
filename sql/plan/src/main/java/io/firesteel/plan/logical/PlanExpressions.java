package io.firesteel.plan.logical;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.OuterReference;
import io.firesteel.plan.logical.Expression.SubqueryExpression;

/// The expressions that plan nodes hold themselves, for those who look for something in them whatever the node.
public final class PlanExpressions {

    private PlanExpressions() {
    }

    /// The node's own expressions; those of its inputs are not among them.
    public static List<Expression> of(LogicalPlan plan) {
        return switch (plan) {
            case LogicalPlan.Scan s -> s.filters();
            case LogicalPlan.Project p -> p.items().stream().map(NamedExpression::child).toList();
            case LogicalPlan.Filter f -> List.of(f.condition());
            case LogicalPlan.Aggregate a -> {
                List<Expression> all = new ArrayList<>(a.groupings());
                a.outputs().forEach(o -> all.add(o.child()));
                yield all;
            }
            case LogicalPlan.Window w -> w.calls().stream().map(NamedExpression::child).toList();
            case LogicalPlan.Expand e -> e.projections().stream().flatMap(List::stream).toList();
            case LogicalPlan.Generate g -> List.of(g.generator());
            case LogicalPlan.Sort s -> s.orders().stream().map(Expression.SortOrder::child).toList();
            case LogicalPlan.Repartition r -> r.keys();
            case LogicalPlan.Join j -> j.condition() == null ? List.of() : List.of(j.condition());
            case LogicalPlan.Values v -> List.of();
            case LogicalPlan.Range r -> List.of();
            case LogicalPlan.ExternalRelation e -> List.of();
            case LogicalPlan.Limit l -> List.of();
            case LogicalPlan.Sample s -> List.of();
            case LogicalPlan.Hint h -> List.of();
            case LogicalPlan.Union u -> List.of();
            case LogicalPlan.RecursiveUnion u -> List.of();
            case LogicalPlan.SetOperation s -> List.of();
        };
    }

    /// The columns of the query around that a subquery's plan uses.
    public static Set<AttributeReference> outer(LogicalPlan plan) {
        Set<AttributeReference> found = new LinkedHashSet<>();
        Set<Long> own = new HashSet<>();
        plan.children().forEach(c -> c.output().forEach(a -> own.add(a.id())));
        of(plan).forEach(e -> e.forEach(x -> {
            if (x instanceof OuterReference o) {
                found.add(o.attribute());
            } else if (x instanceof SubqueryExpression s) {
                // What this very node gives to a subquery inside of it is not outer to the node.
                outer(s.plan()).stream().filter(a -> !own.contains(a.id())).forEach(found::add);
            }
        }));
        plan.children().forEach(c -> found.addAll(outer(c)));
        return found;
    }
}
