package io.firesteel.executor;

import io.firesteel.memory.TaskMemory;
import io.firesteel.serial.Serializer;
import io.firesteel.shuffle.Shuffle;
import io.firesteel.storage.BlockCache;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.TaskStorage;
import io.firesteel.task.TaskAttempt;
import io.firesteel.tasks.TaskCounters;

/// The executor's stores in the hands of one task. Made at the task's first use, released by the task runner.
final class TaskStores implements TaskStorage, TaskScope {
    private final RunningTask task;
    private final ExecutorStores stores;
    private TaskMemory memory;

    TaskStores(RunningTask task, ExecutorStores stores) {
        this.task = task;
        this.stores = stores;
    }

    /// Gives back the task's memory and notes its peak.
    synchronized void release() {
        if (memory != null) {
            task.counters().peakMemory = Math.max(task.counters().peakMemory, memory.peak());
            task.counters().peakOnHeapMemory = task.counters().peakMemory;
            memory.close();
        }
    }

    @Override
    public TaskScope scope() {
        return this;
    }

    @Override
    public BlockCache blocks() {
        return stores.blocks();
    }

    @Override
    public Shuffle shuffle() {
        return stores.shuffle();
    }

    @Override
    public Serializer serializer() {
        return stores.serializer();
    }

    @Override
    public TaskAttempt attempt() {
        return task.attempt();
    }

    @Override
    public synchronized TaskMemory memory() {
        if (memory == null) {
            memory = stores.memory().open(task.attempt().taskId());
        }
        return memory;
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
