package io.firesteel.executor;

import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskValue;

/// Decides how a result in bytes travels: in the outcome's message, or as a block that the driver fetches. Made by
/// whoever makes the executor, called by task runners.
@FunctionalInterface
public interface TaskResults {

    /// The value that names or holds `bytes`.
    TaskValue keep(TaskAttempt attempt, byte[] bytes) throws Exception;

    /// For an executor in the driver's own process: every result travels by itself, up to `limit` bytes (0: no limit).
    static TaskResults direct(long limit) {
        return (attempt, bytes) -> {
            check(bytes.length, limit);
            return new TaskValue.Bytes(bytes);
        };
    }

    /// Throws when one result alone is over the limit for all results of a job.
    static void check(long size, long limit) {
        if (limit > 0 && size > limit) {
            throw new ResultTooLargeException(size, limit);
        }
    }
}
