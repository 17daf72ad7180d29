package org.apache.spark.api.java.function;

import java.io.Serializable;
import java.util.Iterator;

/// A function of a partition. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface MapPartitionsFunction<T, U> extends Serializable {
    Iterator<U> call(Iterator<T> values) throws Exception;
}
