package io.firesteel.rdd.cut;

import io.firesteel.api.accumulator.Accumulator;
import io.firesteel.tasks.TaskAccumulator;

/// A user's accumulator as one task attempt fills it; travels back as the accumulator itself.
record AccumulatorPart(Accumulator<?, ?> accumulator) implements TaskAccumulator {
    @Override
    public long id() {
        return accumulator.id();
    }

    @Override
    public String name() {
        return accumulator.label();
    }

    @Override
    public boolean isZero() {
        return accumulator.isZero();
    }

    @Override
    public boolean countsFailures() {
        return false;
    }

    @Override
    public Object partial() {
        return accumulator;
    }
}
