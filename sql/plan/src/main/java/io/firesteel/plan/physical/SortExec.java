package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.plan.bound.SortKey;
import io.firesteel.types.StructType;

/// Sorts its partition; with a limit keeps only the first rows.
///
/// @param limit how many rows at most, or -1
public record SortExec(PhysicalPlan child, List<SortKey> keys, long limit) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of(child);
    }

    @Override
    public StructType schema() {
        return child.schema();
    }
}
