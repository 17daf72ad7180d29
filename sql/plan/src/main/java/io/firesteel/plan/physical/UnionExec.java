package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.types.StructType;

/// All rows of all inputs; a task reads exactly one of them when they are stage inputs, else one after the other.
public record UnionExec(List<PhysicalPlan> inputs, StructType schema) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return inputs;
    }

}
