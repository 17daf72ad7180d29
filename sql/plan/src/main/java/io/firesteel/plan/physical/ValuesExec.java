package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.types.StructType;

/// Rows written in the statement.
///
/// @param rows values as `Vector.get` gives them
public record ValuesExec(List<List<Object>> rows, StructType schema) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of();
    }

}
