package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.types.StructType;

/// Gives each input row once per projection; for grouping sets and several distinct aggregates.
public record ExpandExec(PhysicalPlan child, List<List<BoundExpression>> projections,
        StructType schema) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of(child);
    }

}
