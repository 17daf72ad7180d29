package io.firesteel.optimizer.subquery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;

/// What a global aggregate gives over no rows: where a join finds no group, its outputs have these values.
final class EmptyGroup {
    private static final Set<String> COUNTS = Set.of("count", "approx_count_distinct", "regr_count");
    private static final Set<String> LISTS = Set.of("collect_list", "collect_set");

    private EmptyGroup() {
    }

    /// The values by output column id; outputs that are null are left out.
    static Map<Long, Expression> values(LogicalPlan.Aggregate a) {
        Map<Long, Expression> values = new HashMap<>();
        for (NamedExpression output : a.outputs()) {
            Expression value = output.child().transformUp(e -> e instanceof AggregateCall c ? of(c) : e);
            if (!(value instanceof Literal l) || l.value() != null) {
                values.put(output.id(), value);
            }
        }
        return values;
    }

    private static Expression of(AggregateCall c) {
        return new Literal(COUNTS.contains(c.function())
                ? (Object) 0L
                : LISTS.contains(c.function())
                        ? List.of()
                        : null,
                c.type());
    }
}
