package io.firesteel.events;

import io.firesteel.task.TaskMetrics;

/// The life of a task attempt; the only events whose number grows with the number of tasks.
public sealed interface TaskEvent extends Event {

    /// An attempt was handed to an executor.
    record TaskStart(int stageId, int stageAttempt, TaskInfo task) implements TaskEvent {
    }

    /// The driver began to fetch a result that was too large for the status message.
    record TaskGettingResult(TaskInfo task) implements TaskEvent {
    }

    /// An attempt has ended.
    ///
    /// @param type    which kind of task, as Spark names it
    /// @param peaks   of the executor while the task ran; [ExecutorMetrics#ZERO] if they were not polled
    /// @param metrics null where the executor could not tell any
    record TaskEnd(int stageId, int stageAttempt, TaskType type, TaskEndReason reason, TaskInfo task,
            ExecutorMetrics peaks, TaskMetrics metrics) implements TaskEvent {
    }

    /// A twin of a slow attempt was asked for.
    record SpeculativeTaskSubmitted(int stageId, int stageAttempt, int taskIndex, int partition) implements TaskEvent {
    }

    /// What a task leaves behind.
    enum TaskType {
        /// A result or a value for the driver.
        RESULT("ResultTask"),
        /// A map output.
        SHUFFLE_MAP("ShuffleMapTask");

        private final String sparkName;

        TaskType(String sparkName) {
            this.sparkName = sparkName;
        }

        /// The name in event logs.
        public String sparkName() {
            return sparkName;
        }
    }
}
