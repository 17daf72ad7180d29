package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.types.StructType;

/// Skips `offset` rows, then gives at most `limit` (-1 for all).
public record LimitExec(PhysicalPlan child, long limit, long offset) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of(child);
    }

    @Override
    public StructType schema() {
        return child.schema();
    }
}
