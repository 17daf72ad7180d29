package org.apache.spark.partial;

import java.util.function.Function;

import org.apache.spark.Thrown;

/// A first answer, and the final one once the job has ended.
public class PartialResult<R> {
    private final io.firesteel.api.rdd.PartialResult<Object> result;
    private final Function<Object, R> named;

    @SuppressWarnings("unchecked")
    private PartialResult(io.firesteel.api.rdd.PartialResult<?> result, Function<Object, R> named) {
        this.result = (io.firesteel.api.rdd.PartialResult<Object>) result;
        this.named = named;
    }

    /// From the engine's.
    public static PartialResult<BoundedDouble> bounded(
            io.firesteel.api.rdd.PartialResult<io.firesteel.api.rdd.BoundedDouble> result) {
        return new PartialResult<>(result, b -> new BoundedDouble((io.firesteel.api.rdd.BoundedDouble) b));
    }

    public R initialValue() {
        return named.apply(result.initialValue());
    }

    public boolean isInitialValueFinal() {
        return result.isInitialValueFinal();
    }

    public R getFinalValue() {
        return Thrown.translated(() -> named.apply(result.getFinalValue()));
    }
}
