package io.firesteel.scheduler;

import io.firesteel.task.TaskValue;

/// Takes the results of a job, one per partition, each exactly once and in the order of completion. Called on the job's own
/// thread, one call at a time, so user code may run here; an exception fails the job with it.
@FunctionalInterface
public interface ResultSink {

    /// Takes the result of one partition of the result stage.
    ///
    /// @return whether enough results are in: the tasks that still run are killed and the job succeeds
    boolean accept(int partition, TaskValue value) throws Exception;
}
