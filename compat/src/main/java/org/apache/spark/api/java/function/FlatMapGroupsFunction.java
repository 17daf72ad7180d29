package org.apache.spark.api.java.function;

import java.io.Serializable;
import java.util.Iterator;

/// A function that makes any number of elements of a group. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface FlatMapGroupsFunction<K, V, R> extends Serializable {
    Iterator<R> call(K key, Iterator<V> values) throws Exception;
}
