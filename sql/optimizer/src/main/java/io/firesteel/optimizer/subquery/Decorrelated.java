package io.firesteel.optimizer.subquery;

import java.util.List;
import java.util.Map;

import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.LogicalPlan;

/// A subquery's plan without the columns of the query around it.
///
/// @param plan       the plan; it gives the columns that `predicates` need, behind its own
/// @param predicates what has to hold between a row of the query around and a row of `plan`; outer columns stand in them as
///                   plain columns
/// @param onEmpty    by output column id: the value that the column has for an outer row without matching rows, where that
///                   is not null (`count` gives 0)
record Decorrelated(LogicalPlan plan, List<Expression> predicates, Map<Long, Expression> onEmpty) {
    Decorrelated {
        predicates = List.copyOf(predicates);
        onEmpty = Map.copyOf(onEmpty);
    }
}
