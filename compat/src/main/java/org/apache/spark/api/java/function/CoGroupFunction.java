package org.apache.spark.api.java.function;

import java.io.Serializable;
import java.util.Iterator;

/// A function over two groups of the same key. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface CoGroupFunction<K, V1, V2, R> extends Serializable {
    Iterator<R> call(K key, Iterator<V1> left, Iterator<V2> right) throws Exception;
}
