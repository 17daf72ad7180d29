package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.types.StructType;

/// The same rows in at most `count` partitions: each is several neighbouring ones of its input, one after the other.
///
/// @param inputs     the one input; in the plan of a task what the task reads of it, piece by piece
/// @param partitions of a task: numbers of the partitions that the pieces are; empty before
public record CoalesceExec(List<PhysicalPlan> inputs, List<Integer> partitions, int count) implements PhysicalPlan {

    public CoalesceExec {
        inputs = List.copyOf(inputs);
        partitions = List.copyOf(partitions);
    }

    /// An input with fewer partitions.
    public CoalesceExec(PhysicalPlan input, int count) {
        this(List.of(input), List.of(), count);
    }

    @Override
    public List<PhysicalPlan> children() {
        return inputs;
    }

    @Override
    public StructType schema() {
        return inputs.getFirst().schema();
    }
}
