package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.types.StructType;

/// Keeps the rows whose condition is true.
public record FilterExec(PhysicalPlan child, BoundExpression condition) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of(child);
    }

    @Override
    public StructType schema() {
        return child.schema();
    }
}
