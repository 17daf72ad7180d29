package io.firesteel.scheduler.machine;

import io.firesteel.scheduler.LossReason;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskOutcome;

/// What the task scheduler tells the DAG scheduler.
public sealed interface TaskReport {

    /// An attempt has ended.
    record Ended(String executorId, TaskAttempt attempt, TaskOutcome outcome) implements TaskReport {
    }

    /// A task set gives up, and with it the jobs that need its stage.
    ///
    /// @param cause how the task that decided it ended; null if it was none
    record SetFailed(StageAttempt attempt, String message, TaskOutcome cause) implements TaskReport {
    }

    /// An executor is gone; its tasks have been reported before.
    record ExecutorGone(String executorId, String host, LossReason reason) implements TaskReport {
    }
}
