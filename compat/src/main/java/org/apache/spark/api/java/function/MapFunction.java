package org.apache.spark.api.java.function;

import java.io.Serializable;

/// A function of an element. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface MapFunction<T, U> extends Serializable {
    U call(T value) throws Exception;
}
