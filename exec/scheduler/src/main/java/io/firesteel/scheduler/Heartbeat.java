package io.firesteel.scheduler;

import java.util.List;
import java.util.Map;

import io.firesteel.events.AccumulableInfo;
import io.firesteel.events.ExecutorEvent;
import io.firesteel.task.AccumulatorUpdate;
import io.firesteel.task.TaskMetrics;

/// What an executor says at `spark.executor.heartbeatInterval`: that it lives, and which tasks it knows.
///
/// @param tasks   ids of all tasks that wait, run, or have ended with an outcome not yet acknowledged
/// @param running figures of the running ones; may be left out
/// @param memory  Spark's `ExecutorMetrics` by name, in bytes or counts; may be empty
public record Heartbeat(long[] tasks, List<Progress> running, Map<String, Long> memory) {
    public Heartbeat {
        running = List.copyOf(running);
        memory = Map.copyOf(memory);
    }

    /// A heartbeat that carries task ids only.
    public static Heartbeat of(long... tasks) {
        return new Heartbeat(tasks, List.of(), Map.of());
    }

    /// Figures of one running task so far.
    public record Progress(long taskId, int stageId, int stageAttempt, TaskMetrics metrics,
            List<AccumulatorUpdate> updates) {
        public Progress {
            updates = List.copyOf(updates);
        }

        /// As listeners hear of it.
        public ExecutorEvent.TaskUpdate event() {
            return new ExecutorEvent.TaskUpdate(taskId, stageId, stageAttempt, AccumulableInfo.ofTask(updates));
        }
    }
}
