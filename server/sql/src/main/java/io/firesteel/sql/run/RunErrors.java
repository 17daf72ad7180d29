package io.firesteel.sql.run;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of running queries.
final class RunErrors {
    static final ErrorCondition CANCELLED = new ErrorCondition("OPERATION_CANCELED", "HY008", ErrorKind.USER,
            "Operation has been canceled.");

    private RunErrors() {
    }

    /// The error of a failed job as the user should see it: the condition that a task raised, where one did.
    static FiresteelException ofTask(FiresteelException job) {
        for (Throwable cause = job.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof FiresteelException inner) {
                return inner;
            }
        }
        return job;
    }
}
