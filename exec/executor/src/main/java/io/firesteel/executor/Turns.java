package io.firesteel.executor;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.task.TaskAttempt;

/// Lets tasks run side by side, except the retries of a stage that ran out of memory here: these run alone, so that each
/// has the whole heap. Owned by the executor.
final class Turns {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    /// A retry does not wait for ever for tasks that do not end.
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final int REMEMBERED = 1_000;

    private final Set<Integer> outOfMemory = ConcurrentHashMap.newKeySet();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /// A stage's task has run out of memory.
    void exhausted(TaskAttempt attempt) {
        if (outOfMemory.size() < REMEMBERED) {
            outOfMemory.add(attempt.stageId());
        }
    }

    /// Waits for the task's turn; what it gives is closed when the task has ended.
    Turn take(RunningTask task) {
        if (task.attempt().attemptNumber() == 0 || !outOfMemory.contains(task.attempt().stageId())) {
            lock.readLock().lock();
            return lock.readLock()::unlock;
        }
        long deadline = System.nanoTime() + PATIENCE;
        try {
            while (System.nanoTime() < deadline) {
                task.checkKilled();
                if (lock.writeLock().tryLock(100, TimeUnit.MILLISECONDS)) {
                    LOG.info("{} runs alone, since its stage has run out of memory", task.attempt());
                    return lock.writeLock()::unlock;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.checkKilled();
        }
        lock.readLock().lock();
        return lock.readLock()::unlock;
    }

    /// The right to run.
    @FunctionalInterface
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
