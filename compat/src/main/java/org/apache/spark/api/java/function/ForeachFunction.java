package org.apache.spark.api.java.function;

import java.io.Serializable;

/// An effect on an element. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface ForeachFunction<T> extends Serializable {
    void call(T value) throws Exception;
}
