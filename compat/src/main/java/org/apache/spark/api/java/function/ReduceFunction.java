package org.apache.spark.api.java.function;

import java.io.Serializable;

/// A function that makes one element of two. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface ReduceFunction<T> extends Serializable {
    T call(T first, T second) throws Exception;
}
