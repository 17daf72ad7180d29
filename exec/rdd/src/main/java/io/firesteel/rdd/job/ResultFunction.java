package io.firesteel.rdd.job;

import java.io.Serializable;
import java.util.Iterator;

import io.firesteel.tasks.TaskRuntime;

/// What a result task makes of its partition's elements. Travels in the stage's binary.
@FunctionalInterface
public interface ResultFunction<T, R> extends Serializable {

    R apply(TaskRuntime task, int partition, Iterator<T> elements) throws Exception;
}
