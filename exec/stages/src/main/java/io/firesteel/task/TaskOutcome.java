package io.firesteel.task;

import java.util.List;

/// How a task attempt ended (Spark's `TaskEndReason`, and its JSON names).
public sealed interface TaskOutcome {

    /// It returned a value.
    record Succeeded(TaskValue value, TaskMetrics metrics, List<AccumulatorUpdate> updates) implements TaskOutcome {
    }

    /// A map output could not be read: the producing stage has to run again.
    ///
    /// @param mapIndex the map partition, or -1 when no map output was known at all
    record FetchFailed(BlockManagerAddress location, int exchange, long mapTask, int mapIndex, int reduce,
            String message)
            implements
                TaskOutcome {
    }

    /// User code or the engine threw.
    ///
    /// @param stack     its own frames, outermost cause last, as `printStackTrace` gives
    /// @param exception the serialised throwable, or null where it could not be serialised
    /// @param fatal     no retry can help, e.g. a class that is missing or a value over a hard limit
    record Threw(String className, String description, String stack, byte[] exception, boolean fatal,
            TaskMetrics metrics, List<AccumulatorUpdate> updates) implements TaskOutcome {
    }

    /// It was told to stop.
    record Killed(String reason, TaskMetrics metrics, List<AccumulatorUpdate> updates) implements TaskOutcome {
    }

    /// Another attempt holds the right to commit this partition.
    record CommitDenied(int jobId, int partition, int attemptNumber) implements TaskOutcome {
    }

    /// It succeeded, but its value was lost before the driver had it.
    record ResultLost() implements TaskOutcome {
    }

    /// Its executor went away.
    ///
    /// @param causedByApp false for a pre-empted, drained or decommissioned executor: does not count as a failure
    record ExecutorLost(String executorId, boolean causedByApp, String reason) implements TaskOutcome {
    }

    /// Its map output was lost after it had succeeded.
    record Resubmitted() implements TaskOutcome {
    }
}
