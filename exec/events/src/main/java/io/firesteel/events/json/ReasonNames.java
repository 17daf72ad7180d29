package io.firesteel.events.json;

import io.firesteel.events.TaskEndReason;

/// What stands in the `Reason` field of a task's end.
public final class ReasonNames {
    public static final String SUCCESS = "Success";
    public static final String RESUBMITTED = "Resubmitted";
    public static final String RESULT_LOST = "TaskResultLost";
    public static final String UNKNOWN = "UnknownReason";
    public static final String FETCH_FAILED = "FetchFailed";
    public static final String EXCEPTION_FAILURE = "ExceptionFailure";
    public static final String TASK_KILLED = "TaskKilled";
    public static final String COMMIT_DENIED = "TaskCommitDenied";
    public static final String EXECUTOR_LOST = "ExecutorLostFailure";

    private ReasonNames() {
    }

    /// The name of `reason`.
    public static String of(TaskEndReason reason) {
        return switch (reason) {
            case TaskEndReason.Plain plain -> switch (plain) {
                case SUCCESS -> SUCCESS;
                case RESUBMITTED -> RESUBMITTED;
                case RESULT_LOST -> RESULT_LOST;
                case UNKNOWN -> UNKNOWN;
            };
            case TaskEndReason.FetchFailed _ -> FETCH_FAILED;
            case TaskEndReason.ExceptionFailure _ -> EXCEPTION_FAILURE;
            case TaskEndReason.TaskKilled _ -> TASK_KILLED;
            case TaskEndReason.CommitDenied _ -> COMMIT_DENIED;
            case TaskEndReason.ExecutorLost _ -> EXECUTOR_LOST;
        };
    }
}
