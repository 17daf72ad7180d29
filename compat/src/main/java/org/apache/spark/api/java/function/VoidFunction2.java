package org.apache.spark.api.java.function;

/// A function of two arguments without a result. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface VoidFunction2<T1, T2> extends io.firesteel.api.function.VoidFunction2<T1, T2> {
    @Override
    void call(T1 first, T2 second) throws Exception;
}
