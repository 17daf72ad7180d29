package org.apache.spark.api.java.function;

import java.util.Iterator;

/// A function that makes any number of elements of two. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface FlatMapFunction2<T1, T2, R> extends io.firesteel.api.function.FlatMapFunction2<T1, T2, R> {
    @Override
    Iterator<R> call(T1 first, T2 second) throws Exception;
}
