package org.apache.spark.api.java.function;

import java.io.Serializable;

/// A condition on an element. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface FilterFunction<T> extends Serializable {
    boolean call(T value) throws Exception;
}
