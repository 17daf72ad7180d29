package io.firesteel.shuffle;

import java.util.ArrayDeque;
import java.util.Deque;

import io.firesteel.memory.MemoryAccount;
import io.firesteel.memory.TaskMemory;
import io.firesteel.storage.TaskScope;
import io.firesteel.task.TaskAttempt;
import io.firesteel.tasks.TaskCounters;

/// A task attempt without an executor.
public final class TestScope implements TaskScope, AutoCloseable {
    private final TaskAttempt attempt;
    private final TaskMemory memory;
    private final TaskCounters counters = new TaskCounters();
    private final Deque<Runnable> ends = new ArrayDeque<>();
    private long leaked;

    public TestScope(MemoryAccount account, int partition, long taskId) {
        this.attempt = new TaskAttempt(0, 0, 0, partition, 0, taskId);
        this.memory = account.open(taskId);
    }

    @Override
    public TaskAttempt attempt() {
        return attempt;
    }

    @Override
    public TaskMemory memory() {
        return memory;
    }

    @Override
    public TaskCounters counters() {
        return counters;
    }

    @Override
    public void checkKilled() {
    }

    @Override
    public void onEnd(Runnable action) {
        ends.push(action);
    }

    /// What holders had not given back at the end.
    public long leaked() {
        return leaked;
    }

    @Override
    public void close() {
        while (!ends.isEmpty()) {
            ends.pop().run();
        }
        leaked += memory.release();
    }
}
