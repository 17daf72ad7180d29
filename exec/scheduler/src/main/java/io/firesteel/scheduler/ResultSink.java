package io.firesteel.scheduler;

import io.firesteel.task.TaskValue;

/// Takes the results of a job, one per partition, each exactly once and in the order of completion (again after [#forget]). Called on the job's own
/// thread, one call at a time, so user code may run here; an exception fails the job with it.
@FunctionalInterface
public interface ResultSink {

    /// Whether nobody sees what it has taken before the job has ended, so that it can forget it.
    default boolean forgets() {
        return false;
    }

    /// What it has taken counts for nothing, since an input came out otherwise when it was computed again; every partition
    /// comes once more. Only called where it [#forgets].
    default void forget() {
        throw new IllegalStateException("results that have been seen cannot be taken back");
    }

    /// Takes the result of one partition of the result stage.
    ///
    /// @return whether enough results are in: the tasks that still run are killed and the job succeeds
    boolean accept(int partition, TaskValue value) throws Exception;
}
