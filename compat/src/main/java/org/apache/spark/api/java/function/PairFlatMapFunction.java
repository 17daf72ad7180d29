package org.apache.spark.api.java.function;

import java.util.Iterator;

import scala.Tuple2;

/// A function that makes any number of keys with values of an element. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface PairFlatMapFunction<T, K, V> extends io.firesteel.api.function.FlatMapFunction<T, Tuple2<K, V>> {
    @Override
    Iterator<Tuple2<K, V>> call(T value) throws Exception;
}
