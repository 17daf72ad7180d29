package org.apache.spark.api.java.function;

import java.util.Iterator;

/// A function that makes any number of numbers of an element. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface DoubleFlatMapFunction<T> extends io.firesteel.api.function.DoubleFlatMapFunction<T> {
    @Override
    Iterator<Double> call(T value) throws Exception;
}
