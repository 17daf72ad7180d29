package org.apache.spark.api.java.function;

/// A function of three arguments. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface Function3<T1, T2, T3, R> extends io.firesteel.api.function.Function3<T1, T2, T3, R> {
    @Override
    R call(T1 first, T2 second, T3 third) throws Exception;
}
