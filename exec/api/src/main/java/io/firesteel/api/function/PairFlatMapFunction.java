package io.firesteel.api.function;

import io.firesteel.api.Pair;

/// A function that makes any number of keys with values of each element.
@FunctionalInterface
public interface PairFlatMapFunction<T, K, V> extends FlatMapFunction<T, Pair<K, V>> {
}
