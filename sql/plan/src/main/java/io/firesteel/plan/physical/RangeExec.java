package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.types.StructType;

/// `range(start, end, step)`: longs cut into `slices` partitions.
public record RangeExec(long start, long end, long step, int slices, String name) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of();
    }

    @Override
    public StructType schema() {
        return new StructType(
                List.of(new io.firesteel.types.StructField(name, io.firesteel.types.SimpleType.LONG, false)));
    }
}
