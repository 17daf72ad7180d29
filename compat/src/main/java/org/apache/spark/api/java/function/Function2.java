package org.apache.spark.api.java.function;

/// A function of two arguments. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface Function2<T1, T2, R> extends io.firesteel.api.function.Function2<T1, T2, R> {
    @Override
    R call(T1 first, T2 second) throws Exception;
}
