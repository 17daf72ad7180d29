package io.firesteel.shuffle;

import java.util.function.BiFunction;
import java.util.function.Function;

/// How the values of a key are combined (Spark's `Aggregator`). Combiners may be mutable: `mergeValue` and
/// `mergeCombiners` may change and return their first argument.
public record Aggregator<V, C>(Function<V, C> createCombiner, BiFunction<C, V, C> mergeValue,
        BiFunction<C, C, C> mergeCombiners) {
}
