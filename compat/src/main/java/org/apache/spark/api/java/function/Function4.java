package org.apache.spark.api.java.function;

/// A function of four arguments. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface Function4<T1, T2, T3, T4, R> extends io.firesteel.api.function.Function4<T1, T2, T3, T4, R> {
    @Override
    R call(T1 first, T2 second, T3 third, T4 fourth) throws Exception;
}
