package io.firesteel.rdd.node;

import java.io.Serializable;
import java.util.Iterator;

import io.firesteel.tasks.TaskRuntime;

/// What a narrow operation makes of the elements of one partition. Travels in stage binaries.
@FunctionalInterface
public interface PartitionFunction<T, U> extends Serializable {

    Iterator<U> apply(TaskRuntime task, int partition, Iterator<T> elements) throws Exception;
}
