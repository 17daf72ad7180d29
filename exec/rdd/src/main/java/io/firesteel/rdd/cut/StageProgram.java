package io.firesteel.rdd.cut;

import java.io.Serializable;
import java.util.Iterator;

import io.firesteel.rdd.Exchange;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.job.ResultFunction;
import io.firesteel.shuffle.ShuffleSpec;
import io.firesteel.storage.TaskStorage;
import io.firesteel.task.TaskValue;
import io.firesteel.tasks.TaskRuntime;

/// What the tasks of a stage do with the stage's last dataset. A part of the stage's binary.
public sealed interface StageProgram extends Serializable {

    /// Runs one partition inside its task.
    Object run(LineageRdd<?> rdd, RddPartition partition, TaskRuntime task) throws Exception;

    /// Writes the partition's pairs into an exchange.
    record WriteExchange(Exchange exchange) implements StageProgram {
        @Override
        public Object run(LineageRdd<?> rdd, RddPartition partition, TaskRuntime task) throws Exception {
            TaskStorage storage = TaskStorage.of(task);
            ShuffleSpec<?, ?, ?> spec = exchange.spec(storage.serializer());
            Iterator<?> elements = rdd.iterator(partition, task);
            return new TaskValue.MapOutput(storage.shuffle().write(spec, storage.scope(), elements));
        }
    }

    /// Makes a result of the partition's elements.
    record MakeResult(ResultFunction<?, ?> function) implements StageProgram {
        @Override
        @SuppressWarnings("unchecked")
        public Object run(LineageRdd<?> rdd, RddPartition partition, TaskRuntime task) throws Exception {
            return ((ResultFunction<Object, Object>) function).apply(task, partition.index(),
                    (Iterator<Object>) rdd.iterator(partition, task));
        }
    }
}
