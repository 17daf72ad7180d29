package org.apache.spark.api.java.function;

/// A function of one argument without a result. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface VoidFunction<T> extends io.firesteel.api.function.VoidFunction<T> {
    @Override
    void call(T value) throws Exception;
}
