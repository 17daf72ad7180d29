package io.firesteel.events;

import java.util.Map;

/// The life of a stage attempt.
public sealed interface StageEvent extends Event {

    int stageId();

    int stageAttempt();

    /// A stage attempt was submitted.
    ///
    /// @param properties the job's local properties
    record StageSubmitted(StageInfo stage, Map<String, String> properties) implements StageEvent {
        public StageSubmitted {
            properties = Map.copyOf(properties);
        }

        @Override
        public int stageId() {
            return stage.stageId();
        }

        @Override
        public int stageAttempt() {
            return stage.attempt();
        }
    }

    /// A stage attempt has ended, well or badly.
    record StageCompleted(StageInfo stage) implements StageEvent {
        @Override
        public int stageId() {
            return stage.stageId();
        }

        @Override
        public int stageAttempt() {
            return stage.attempt();
        }
    }

    /// The peaks of one executor while a stage attempt ran; made by the event log itself.
    record StageExecutorMetrics(String executorId, int stageId, int stageAttempt, ExecutorMetrics peaks)
            implements
                StageEvent {
    }

    /// No executor that is not excluded can run the remaining tasks.
    record UnschedulableTaskSetAdded(int stageId, int stageAttempt) implements StageEvent {
    }

    /// They can be run again.
    record UnschedulableTaskSetRemoved(int stageId, int stageAttempt) implements StageEvent {
    }
}
