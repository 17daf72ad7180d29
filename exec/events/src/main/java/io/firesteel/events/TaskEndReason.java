package io.firesteel.events;

import java.util.List;
import java.util.Optional;

import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskOutcome;

/// How a task attempt ended, without what it returned (Spark's `TaskEndReason`): events never keep results alive.
public sealed interface TaskEndReason {

    /// Endings that tell nothing more.
    enum Plain implements TaskEndReason {
        /// It returned a value.
        SUCCESS,
        /// Its map output was lost after it had succeeded.
        RESUBMITTED,
        /// Its value was lost before the driver had it.
        RESULT_LOST,
        /// Nobody knows.
        UNKNOWN
    }

    /// A map output could not be read.
    record FetchFailed(Optional<BlockManagerAddress> location, int shuffleId, long mapId, int mapIndex, int reduceId,
            String message) implements TaskEndReason {
    }

    /// User code or the engine threw.
    ///
    /// @param fullStackTrace as `printStackTrace` gives it, with causes
    record ExceptionFailure(String className, String description, List<StackFrame> stack, String fullStackTrace,
            List<AccumulableInfo> updates) implements TaskEndReason {
        public ExceptionFailure {
            stack = List.copyOf(stack);
            updates = List.copyOf(updates);
        }
    }

    /// It was told to stop.
    record TaskKilled(String reason, List<AccumulableInfo> updates) implements TaskEndReason {
        public TaskKilled {
            updates = List.copyOf(updates);
        }
    }

    /// Another attempt holds the right to commit its partition.
    record CommitDenied(int jobId, int partition, int attempt) implements TaskEndReason {
    }

    /// Its executor went away.
    record ExecutorLost(String executorId, boolean causedByApp, Optional<String> reason) implements TaskEndReason {
    }

    /// The reason that events give for `outcome`; `updates` are those of accumulators that count failed tasks.
    static TaskEndReason of(TaskOutcome outcome, List<AccumulableInfo> updates) {
        return switch (outcome) {
            case TaskOutcome.Succeeded _ -> Plain.SUCCESS;
            case TaskOutcome.Resubmitted _ -> Plain.RESUBMITTED;
            case TaskOutcome.ResultLost _ -> Plain.RESULT_LOST;
            case TaskOutcome.FetchFailed f -> new FetchFailed(Optional.ofNullable(f.location()), f.exchange(),
                    f.mapTask(), f.mapIndex(), f.reduce(), f.message());
            case TaskOutcome.Threw t -> new ExceptionFailure(t.className(), t.description(),
                    StackText.frames(t.stack()), t.stack(), updates);
            case TaskOutcome.Killed k -> new TaskKilled(k.reason(), updates);
            case TaskOutcome.CommitDenied d -> new CommitDenied(d.jobId(), d.partition(), d.attemptNumber());
            case TaskOutcome.ExecutorLost l -> new ExecutorLost(l.executorId(), l.causedByApp(),
                    Optional.ofNullable(l.reason()));
        };
    }
}
