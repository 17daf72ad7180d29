package org.apache.spark.api.java.function;

import java.io.Serializable;
import java.util.Iterator;

/// A function that makes one element of a group. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface MapGroupsFunction<K, V, R> extends Serializable {
    R call(K key, Iterator<V> values) throws Exception;
}
