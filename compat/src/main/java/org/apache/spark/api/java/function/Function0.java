package org.apache.spark.api.java.function;

/// A function of no argument. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface Function0<R> extends io.firesteel.api.function.Function0<R> {
    @Override
    R call() throws Exception;
}
