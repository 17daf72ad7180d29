package io.firesteel.scheduler;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.task.TaskOutcome;

/// Why a job did not succeed. Made by the DAG scheduler; front ends that know the application's classes turn the task's own
/// throwable, if there is one, into the cause that their callers see.
public final class JobFailedException extends FiresteelException {
    private static final long serialVersionUID = 1L;

    private final transient TaskOutcome outcome;

    public JobFailedException(ErrorCondition condition, Map<String, String> parameters, TaskOutcome outcome,
            Throwable cause) {
        super(condition, parameters, cause);
        this.outcome = outcome;
    }

    /// How the task that decided it ended; null when it was none.
    public TaskOutcome outcome() {
        return outcome;
    }
}
