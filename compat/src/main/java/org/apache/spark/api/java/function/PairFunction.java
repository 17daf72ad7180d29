package org.apache.spark.api.java.function;

import scala.Tuple2;

/// A function that makes a key and a value of an element. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface PairFunction<T, K, V> extends io.firesteel.api.function.Function<T, Tuple2<K, V>> {
    @Override
    Tuple2<K, V> call(T value) throws Exception;
}
