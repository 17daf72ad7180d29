package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.types.StructType;

/// The rows of its child, counted on their way up. Stands only in the plans that tasks run, put there when a stage is made.
///
/// @param accumulator application-wide id of where the counts of all tasks arrive
/// @param metric      its name, as pages show it
public record CountedExec(PhysicalPlan child, long accumulator, String metric) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of(child);
    }

    @Override
    public StructType schema() {
        return child.schema();
    }
}
