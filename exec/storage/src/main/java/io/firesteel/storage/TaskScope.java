package io.firesteel.storage;

import io.firesteel.memory.TaskMemory;
import io.firesteel.task.TaskAttempt;
import io.firesteel.tasks.TaskCounters;
import io.firesteel.tasks.TaskRuntime;

/// What a running task attempt has for storage, shuffle and stateful operators. Made by the executor for each attempt.
public interface TaskScope {

    TaskAttempt attempt();

    TaskMemory memory();

    TaskCounters counters();

    /// Throws when the attempt has been told to stop; called at batch boundaries.
    void checkKilled();

    /// Runs `action` when the attempt ends, however it ends; the last registered runs first.
    void onEnd(Runnable action);

    /// The scope of a task whose memory is open.
    static TaskScope of(TaskRuntime task, TaskMemory memory) {
        return new RuntimeScope(task, memory);
    }

    /// See [TaskScope#of(TaskRuntime, TaskMemory)].
    record RuntimeScope(TaskRuntime task, TaskMemory memory) implements TaskScope {
        @Override
        public TaskAttempt attempt() {
            return task.attempt();
        }

        @Override
        public TaskCounters counters() {
            return task.counters();
        }

        @Override
        public void checkKilled() {
            task.checkKilled();
        }

        @Override
        public void onEnd(Runnable action) {
            task.onCompletion(action);
        }
    }
}
