package org.apache.spark.api.java.function;

/// A function of one argument. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface Function<T1, R> extends io.firesteel.api.function.Function<T1, R> {
    @Override
    R call(T1 value) throws Exception;
}
