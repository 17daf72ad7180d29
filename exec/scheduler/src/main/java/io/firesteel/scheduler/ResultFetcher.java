package io.firesteel.scheduler;

import io.firesteel.task.TaskValue;

/// Brings results that were too large for a message from the executor's block store. Called by the scheduler loop's helpers
/// on threads that may block.
@FunctionalInterface
public interface ResultFetcher {

    /// The value itself; removes the stored block.
    ///
    /// @throws java.io.IOException when the block is gone: the task runs again
    TaskValue fetch(TaskValue.Stored stored) throws java.io.IOException;

    /// For backends whose results never exceed a message.
    static ResultFetcher none() {
        return stored -> {
            throw new java.io.IOException("no block store to fetch " + stored.block() + " from");
        };
    }
}
