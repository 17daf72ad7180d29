package org.apache.spark.partial;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /// From the engine's, by key.
    @SuppressWarnings("unchecked")
    public static <K> PartialResult<Map<K, BoundedDouble>> boundedMap(
            io.firesteel.api.rdd.PartialResult<Map<K, io.firesteel.api.rdd.BoundedDouble>> result) {
        return new PartialResult<>(result, m -> ((Map<K, io.firesteel.api.rdd.BoundedDouble>) m).entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new BoundedDouble(e.getValue()))));
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

    @Override
    public String toString() {
        return isInitialValueFinal() ? "(final: " + initialValue() + ")" : "(partial: " + initialValue() + ")";
    }
}
