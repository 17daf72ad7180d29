package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.types.StructType;

/// A stage boundary: rows go to other partitions.
///
/// @param id    application-wide
/// @param fixed the statement asks for just this number of partitions, which measured sizes must not change
public record ExchangeExec(PhysicalPlan child, Partitioning partitioning, int id, boolean fixed)
        implements
            PhysicalPlan {

    /// An exchange that the planner wants.
    public ExchangeExec(PhysicalPlan child, Partitioning partitioning, int id) {
        this(child, partitioning, id, false);
    }

    @Override
    public List<PhysicalPlan> children() {
        return List.of(child);
    }

    @Override
    public StructType schema() {
        return child.schema();
    }
}
