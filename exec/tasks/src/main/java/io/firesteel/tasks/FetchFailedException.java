package io.firesteel.tasks;

import io.firesteel.task.TaskOutcome;

/// Thrown inside a task that cannot read a map output; ends the attempt as a fetch failure even if user code wraps it.
public final class FetchFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TaskOutcome.FetchFailed failure;

    public FetchFailedException(TaskOutcome.FetchFailed failure, Throwable cause) {
        super(failure.message(), cause);
        this.failure = failure;
    }

    /// What the driver is told.
    public TaskOutcome.FetchFailed failure() {
        return failure;
    }
}
