package io.firesteel.optimizer.rule;

import java.util.List;

import io.firesteel.optimizer.Rule;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.physical.JoinKind;

/// What is known to have no rows is not computed: joins, unions and filters over an empty input, LIMIT 0.
public final class RemoveEmptyInputs implements Rule {

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformUp(node -> switch (node) {
            case LogicalPlan.Limit l when l.limit() == 0 -> empty(l);
            case LogicalPlan.Project p when isEmpty(p.child()) -> empty(p);
            case LogicalPlan.Filter f when isEmpty(f.child()) -> empty(f);
            case LogicalPlan.Sort s when isEmpty(s.child()) -> empty(s);
            case LogicalPlan.Limit l when isEmpty(l.child()) -> empty(l);
            case LogicalPlan.Aggregate a when isEmpty(a.child()) && !a.groupings().isEmpty() -> empty(a);
            case LogicalPlan.Join j when isEmpty(j.left()) && (j.kind() == JoinKind.INNER || j.kind() == JoinKind.LEFT
                    || j
                            .kind() == JoinKind.LEFT_SEMI
                    || j.kind() == JoinKind.LEFT_ANTI) ->
                empty(j);
            case LogicalPlan.Join j when isEmpty(j.right()) && (j.kind() == JoinKind.INNER || j.kind() == JoinKind.RIGHT
                    || j
                            .kind() == JoinKind.LEFT_SEMI) ->
                empty(j);
            case LogicalPlan.Join j when isEmpty(j.right()) && (j.kind() == JoinKind.LEFT_ANTI || j
                    .kind() == JoinKind.LEFT_ANTI_NULL_AWARE) ->
                j.left();
            case LogicalPlan.Union u when u.children().stream().allMatch(RemoveEmptyInputs::isEmpty) -> empty(u);
            default -> node;
        });
    }

    private static boolean isEmpty(LogicalPlan plan) {
        return plan instanceof LogicalPlan.Values v && v.rows().isEmpty();
    }

    private static LogicalPlan empty(LogicalPlan plan) {
        return new LogicalPlan.Values(plan.output(), List.of());
    }
}
