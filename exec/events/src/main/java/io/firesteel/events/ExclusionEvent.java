package io.firesteel.events;

/// Executors and hosts that get no tasks for a while because too many failed there.
public sealed interface ExclusionEvent extends Event {

    long time();

    /// For the whole application.
    record ExecutorExcluded(long time, String executorId, int taskFailures) implements ExclusionEvent {
    }

    /// For one stage attempt.
    record ExecutorExcludedForStage(long time, String executorId, int taskFailures, int stageId, int stageAttempt)
            implements
                ExclusionEvent {
    }

    /// Its time is over.
    record ExecutorUnexcluded(long time, String executorId) implements ExclusionEvent {
    }

    /// All executors of a host, for the whole application.
    record NodeExcluded(long time, String host, int executorFailures) implements ExclusionEvent {
    }

    /// All executors of a host, for one stage attempt.
    record NodeExcludedForStage(long time, String host, int executorFailures, int stageId, int stageAttempt)
            implements
                ExclusionEvent {
    }

    /// Its time is over.
    record NodeUnexcluded(long time, String host) implements ExclusionEvent {
    }
}
