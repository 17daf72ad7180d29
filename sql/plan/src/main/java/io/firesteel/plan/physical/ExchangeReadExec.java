package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.types.StructType;

/// Reads what an exchange delivers to this partition; the leaf that the cutter puts in the place of an [ExchangeExec].
public record ExchangeReadExec(int id, StructType schema) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of();
    }

}
