package org.apache.spark.api.java.function;

import java.util.Iterator;

/// A function that makes any number of elements of one. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface FlatMapFunction<T, R> extends io.firesteel.api.function.FlatMapFunction<T, R> {
    @Override
    Iterator<R> call(T value) throws Exception;
}
