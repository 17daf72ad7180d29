package io.firesteel.planner;

import java.util.List;

import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// A physical plan with the ids of its columns and how its rows lie in partitions.
///
/// @param output       the columns in the order in which the plan gives them
/// @param distribution how equal values lie
record Planned(PhysicalPlan plan, List<AttributeReference> output, Distribution distribution) {

    Planned over(PhysicalPlan next) {
        return new Planned(next, output, distribution);
    }

    static StructType schema(List<AttributeReference> columns) {
        return new StructType(columns.stream().map(a -> new StructField(a.name(), a.type(), a.nullable())).toList());
    }
}
