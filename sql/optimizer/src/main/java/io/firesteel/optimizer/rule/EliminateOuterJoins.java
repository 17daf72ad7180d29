package io.firesteel.optimizer.rule;

import java.util.Set;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Rule;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.physical.JoinKind;

/// An outer join under a filter that no row of added nulls passes is an inner join (or an outer join of one side).
public final class EliminateOuterJoins implements Rule {

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformUp(node -> {
            if (!(node instanceof LogicalPlan.Filter f) || !(f.child() instanceof LogicalPlan.Join j)) {
                return node;
            }
            JoinKind kind = stricter(j, f.condition());
            return kind == j.kind()
                    ? node
                    : new LogicalPlan.Filter(new LogicalPlan.Join(j.left(), j.right(), kind, j.condition(), j.exists()),
                            f
                                    .condition());
        });
    }

    private static JoinKind stricter(LogicalPlan.Join j, Expression condition) {
        Set<Long> left = Expressions.ids(j.left().output());
        Set<Long> right = Expressions.ids(j.right().output());
        boolean noLeftNulls = Expressions.rejectsNulls(condition, left);
        boolean noRightNulls = Expressions.rejectsNulls(condition, right);
        return switch (j.kind()) {
            case LEFT -> noRightNulls ? JoinKind.INNER : JoinKind.LEFT;
            case RIGHT -> noLeftNulls ? JoinKind.INNER : JoinKind.RIGHT;
            case FULL -> noLeftNulls && noRightNulls
                    ? JoinKind.INNER
                    : noLeftNulls ? JoinKind.LEFT : noRightNulls ? JoinKind.RIGHT : JoinKind.FULL;
            default -> j.kind();
        };
    }
}
