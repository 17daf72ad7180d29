package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.types.StructType;

/// Computes one column per expression.
public record ProjectExec(PhysicalPlan child, List<BoundExpression> expressions,
        StructType schema) implements PhysicalPlan {

    public ProjectExec {
        expressions = List.copyOf(expressions);
    }

    @Override
    public List<PhysicalPlan> children() {
        return List.of(child);
    }

}
