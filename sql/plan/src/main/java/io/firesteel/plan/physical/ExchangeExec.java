package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.types.StructType;

/// A stage boundary: rows go to other partitions.
///
/// @param id application-wide
public record ExchangeExec(PhysicalPlan child, Partitioning partitioning, int id) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of(child);
    }

    @Override
    public StructType schema() {
        return child.schema();
    }
}
