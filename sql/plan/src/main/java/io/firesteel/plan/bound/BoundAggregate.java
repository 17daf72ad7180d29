package io.firesteel.plan.bound;

import java.io.Serializable;
import java.util.List;

import io.firesteel.types.DataType;

/// One aggregate function of a grouping or window.
///
/// @param function  Spark's canonical name: `sum`, `count`, `avg`, `min`, `max`, `first`, `collect_list` …; `count` without
///                  arguments counts rows
/// @param arguments over the operator's input
/// @param distinct  whether equal arguments count once per group
/// @param filter    only rows for which this is true count; null for all
/// @param type      of the result
/// @param mode      what an overflow does
public record BoundAggregate(String function, List<BoundExpression> arguments, boolean distinct, BoundExpression filter,
        DataType type, EvalMode mode) implements Serializable {

    public BoundAggregate {
        arguments = List.copyOf(arguments);
    }
}
