package io.firesteel.storage;

import io.firesteel.memory.TaskMemory;
import io.firesteel.task.TaskAttempt;
import io.firesteel.tasks.TaskCounters;

/// What a running task attempt has for storage, shuffle and stateful operators. Made by the executor for each attempt.
public interface TaskScope {

    TaskAttempt attempt();

    TaskMemory memory();

    TaskCounters counters();

    /// Throws when the attempt has been told to stop; called at batch boundaries.
    void checkKilled();

    /// Runs `action` when the attempt ends, however it ends; the last registered runs first.
    void onEnd(Runnable action);
}
