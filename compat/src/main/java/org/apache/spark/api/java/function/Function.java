package org.apache.spark.api.java.function;

/// A function of one argument that programs implement.
@FunctionalInterface
public interface Function<T1, R> extends io.firesteel.api.function.Function<T1, R> {
}
