package org.apache.spark.api.java.function;

/// A function that makes a number of an element. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface DoubleFunction<T> extends io.firesteel.api.function.DoubleFunction<T> {
    @Override
    double call(T value) throws Exception;
}
