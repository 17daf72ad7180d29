package io.firesteel.optimizer.rule;

import io.firesteel.optimizer.Rule;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.physical.JoinKind;

/// LIMIT goes below projections, and a copy of it into the inputs of unions and the kept side of outer joins.
public final class PushLimits implements Rule {

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformDown(node -> {
            if (!(node instanceof LogicalPlan.Limit l) || l.limit() < 0) {
                return node;
            }
            long most = l.limit() + l.offset();
            return switch (l.child()) {
                case LogicalPlan.Project p ->
                    new LogicalPlan.Project(new LogicalPlan.Limit(p.child(), l.limit(), l.offset()), p
                            .items());
                case LogicalPlan.Limit inner when inner.limit() >= 0 && l.offset() == 0 ->
                    new LogicalPlan.Limit(inner.child(), Math
                            .min(inner.limit(), l.limit()), inner.offset());
                case LogicalPlan.Union u -> l.withChild(new LogicalPlan.Union(u.children()
                        .stream()
                        .map(c -> limited(c, most))
                        .toList(), u.output()));
                case LogicalPlan.Join j when j.kind() == JoinKind.LEFT ->
                    l.withChild(new LogicalPlan.Join(limited(j.left(), most),
                            j.right(), j.kind(), j.condition(), j.exists()));
                default -> l;
            };
        });
    }

    private static LogicalPlan limited(LogicalPlan plan, long most) {
        boolean already = plan instanceof LogicalPlan.Limit l && l.limit() >= 0 && l.limit() <= most
                || plan instanceof LogicalPlan.Project p && p.child() instanceof LogicalPlan.Limit m && m.limit() >= 0
                        && m.limit() <= most;
        return already ? plan : new LogicalPlan.Limit(plan, most, 0);
    }
}
