package org.apache.spark.util;

import scala.Option;

import io.firesteel.api.accumulator.Accumulator;

/// Tasks add `IN`, the driver reads `OUT`; what programs under Spark's names extend.
public abstract class AccumulatorV2<IN, OUT> extends Accumulator<IN, OUT> {
    private static final long serialVersionUID = 1L;

    @Override
    public abstract AccumulatorV2<IN, OUT> copy();

    public abstract void merge(AccumulatorV2<IN, OUT> other);

    @Override
    public final void merge(Accumulator<IN, OUT> other) {
        merge((AccumulatorV2<IN, OUT>) other);
    }

    @Override
    public AccumulatorV2<IN, OUT> copyAndReset() {
        AccumulatorV2<IN, OUT> copy = copy();
        copy.reset();
        return copy;
    }

    /// None where it is not shown.
    public final Option<String> name() {
        return Option.apply(label().isEmpty() ? null : label());
    }

    public final boolean isAtDriverSide() {
        return isAtDriver();
    }

    @Override
    public String toString() {
        return isRegistered()
                ? getClass().getSimpleName() + "(id: " + id() + ", name: " + name() + ", value: " + value() + ")"
                : "Un-registered Accumulator: " + getClass().getSimpleName();
    }
}
