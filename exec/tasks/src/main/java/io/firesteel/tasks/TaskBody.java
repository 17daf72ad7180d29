package io.firesteel.tasks;

/// The code of one stage, ready to run one partition. Made by a [TaskBodyCodec] from a stage binary, run by an executor's
/// task runner on the task's own thread.
@FunctionalInterface
public interface TaskBody {

    /// Runs one task. A [io.firesteel.task.TaskValue] goes to the driver as it is (a map output, say); any other object
    /// goes by reference where the codec calls it shareable and both ends are one process, else in the codec's bytes.
    ///
    /// @param task       what the executor offers; valid until this returns
    /// @param descriptor what the stage's `Partitions` says of this partition
    Object run(TaskRuntime task, byte[] descriptor) throws Exception;
}
