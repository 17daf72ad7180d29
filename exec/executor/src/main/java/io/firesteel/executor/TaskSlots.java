package io.firesteel.executor;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The slot threads of one executor: platform threads, because tasks compute, made when first needed and kept for the
/// next task. Owned by the executor.
final class TaskSlots {
    /// Nested expressions and closures recurse; only what is used of a stack takes memory.
    private static final long STACK_BYTES = 32L << 20;

    private final ThreadPoolExecutor threads;

    TaskSlots(int slots) {
        ThreadFactory factory = run -> {
            Thread thread = new Thread(null, run, "Executor task launch worker", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
        threads = new ThreadPoolExecutor(slots, slots, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        threads.allowCoreThreadTimeOut(true);
    }

    void run(Runnable task) {
        threads.execute(task);
    }

    /// Whether tasks wait for a slot.
    boolean anyWaiting() {
        return !threads.getQueue().isEmpty();
    }

    void stop() {
        threads.shutdown();
    }
}
