package io.firesteel.api.function;

import io.firesteel.api.Pair;

/// A function that makes a key and a value of each element.
@FunctionalInterface
public interface PairFunction<T, K, V> extends Function<T, Pair<K, V>> {
}
