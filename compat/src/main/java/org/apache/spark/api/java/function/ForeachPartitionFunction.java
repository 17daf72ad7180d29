package org.apache.spark.api.java.function;

import java.io.Serializable;
import java.util.Iterator;

/// An effect on a partition. Programs implement it; travels to the tasks that call it.
@FunctionalInterface
public interface ForeachPartitionFunction<T> extends Serializable {
    void call(Iterator<T> values) throws Exception;
}
