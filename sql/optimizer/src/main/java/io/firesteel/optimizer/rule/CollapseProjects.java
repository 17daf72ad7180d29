package io.firesteel.optimizer.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Rule;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;

/// A projection over a projection becomes one, unless a costly expression would then run twice; one that changes nothing
/// goes away; neighbouring filters become one.
public final class CollapseProjects implements Rule {

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformUp(node -> switch (node) {
            case LogicalPlan.Project p when p.child() instanceof LogicalPlan.Project inner && cheap(p, inner) ->
                merged(p, inner);
            case LogicalPlan.Project p when identity(p) -> p.child();
            case LogicalPlan.Filter f when f.child() instanceof LogicalPlan.Filter g && f
                    .condition()
                    .deterministic() && g.condition().deterministic() ->
                Expressions.filter(g.child(), List.of(g
                        .condition(), f.condition()));
            default -> node;
        });
    }

    private static boolean identity(LogicalPlan.Project p) {
        List<AttributeReference> below = p.child().output();
        if (below.size() != p.items().size()) {
            return false;
        }
        for (int i = 0; i < below.size(); i++) {
            NamedExpression item = p.items().get(i);
            if (!item.passes() || item.id() != below.get(i).id() || !item.name().equals(below.get(i).name())) {
                return false;
            }
        }
        return true;
    }

    private static boolean cheap(LogicalPlan.Project outer, LogicalPlan.Project inner) {
        Map<Long, Integer> uses = new HashMap<>();
        outer.items().forEach(i -> i.child().forEach(e -> {
            if (e instanceof AttributeReference a) {
                uses.merge(a.id(), 1, Integer::sum);
            }
        }));
        return inner.items()
                .stream()
                .allMatch(i -> i.child() instanceof AttributeReference || i.child() instanceof Literal
                        || uses.getOrDefault(i.id(), 0) <= 1 && i.child().deterministic());
    }

    private static LogicalPlan merged(LogicalPlan.Project outer, LogicalPlan.Project inner) {
        Map<Long, Expression> bodies = Expressions.bodies(inner.items());
        return new LogicalPlan.Project(inner.child(),
                outer.items()
                        .stream()
                        .map(i -> i.withChild(Expressions.substitute(i
                                .child(), bodies)))
                        .toList());
    }
}
