package io.firesteel.api;

import java.util.List;
import java.util.Map;

import io.firesteel.api.accumulator.Accumulator;
import io.firesteel.api.function.VoidFunction;
import io.firesteel.api.function.VoidFunction2;
import io.firesteel.api.spi.TaskBinding;

/// What a task may know of itself. Code that runs in a task gets it by [#get]; made by the executor.
public interface TaskContext {

    /// Of the task that runs on this thread; null outside of tasks.
    static TaskContext get() {
        return TaskBinding.current();
    }

    /// The partition of the task on this thread; 0 outside of tasks.
    static int getPartitionId() {
        TaskContext task = get();
        return task == null ? 0 : task.partitionId();
    }

    int stageId();

    int stageAttemptNumber();

    int partitionId();

    /// How many partitions the stage has.
    int numPartitions();

    /// Counts from 0.
    int attemptNumber();

    /// Unique in the application.
    long taskAttemptId();

    int cpus();

    /// Addresses by resource name, e.g. `gpu`.
    Map<String, List<String>> resources();

    boolean isCompleted();

    boolean isFailed();

    boolean isInterrupted();

    /// Why the task is to stop; empty while it may go on.
    java.util.Optional<String> killReason();

    /// A local property of the job; null where it is not set.
    String getLocalProperty(String key);

    /// Called when the task ends, however it ends, last added first.
    TaskContext addTaskCompletionListener(VoidFunction<TaskContext> listener);

    /// Called when the task fails, before the completion listeners.
    TaskContext addTaskFailureListener(VoidFunction2<TaskContext, Throwable> listener);

    /// The local folder of files sent with [FiresteelContext#addFile].
    String filesDirectory();

    /// Counts a task-side copy of an accumulator towards this attempt; called while the copy is read in. Gives the one
    /// object that all copies of this accumulator are in this attempt.
    Accumulator<?, ?> register(Accumulator<?, ?> copy);

    /// What a broadcast holds on this executor.
    <T> T broadcastValue(long broadcastId);
}
