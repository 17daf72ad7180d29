package io.firesteel.ui.status;

import io.firesteel.events.TaskEndReason;

/// Why a task did not succeed, in the words of Spark's `toErrorString`.
final class TaskErrors {

    private TaskErrors() {
    }

    /// Null when it succeeded.
    static String text(TaskEndReason reason) {
        return switch (reason) {
            case TaskEndReason.Plain plain -> switch (plain) {
                case SUCCESS -> null;
                case RESUBMITTED -> "Resubmitted (resubmitted due to lost executor)";
                case RESULT_LOST -> "TaskResultLost (result lost from block manager)";
                case UNKNOWN -> "UnknownReason";
            };
            case TaskEndReason.TaskKilled killed -> killed.reason();
            case TaskEndReason.ExceptionFailure failure -> failure.fullStackTrace() != null
                    ? failure.fullStackTrace()
                    : failure.className() + ": " + failure.description();
            case TaskEndReason.FetchFailed f -> "FetchFailed("
                    + f.location()
                            .map(a -> "BlockManagerId(" + a.executorId() + ", " + a.host() + ", " + a.port()
                                    + ", None)")
                            .orElse("null")
                    + ", shuffleId=" + f.shuffleId() + ", mapIndex=" + f.mapIndex() + ", mapId=" + f.mapId()
                    + ", reduceId=" + f.reduceId() + ", message=\n" + f.message() + "\n)";
            case TaskEndReason.CommitDenied d -> "TaskCommitDenied (Driver denied task commit) for job: " + d.jobId()
                    + ", partition: " + d.partition() + ", attemptNumber: " + d.attempt();
            case TaskEndReason.ExecutorLost l -> "ExecutorLostFailure (executor " + l.executorId() + " exited "
                    + (l.causedByApp() ? "caused by one of the running tasks" : "unrelated to the running tasks") + ")"
                    + l.reason().map(r -> " Reason: " + r).orElse("");
        };
    }
}
