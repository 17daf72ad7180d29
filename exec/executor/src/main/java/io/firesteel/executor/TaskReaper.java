package io.firesteel.executor;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;

/// Watches killed tasks until they have ended (`spark.task.reaper.*`, off by default): logs where they hang, and can end
/// an executor process whose task never obeys. One per executor.
final class TaskReaper {
    private static final Logger LOG = LoggerFactory.getLogger(TaskReaper.class);
    private static final int EXIT_TASK_HANGS = 52;

    private final boolean enabled;
    private final long pollMillis;
    private final boolean dump;
    private final long timeoutMillis;
    private volatile boolean stopped;

    TaskReaper(Conf conf) {
        enabled = conf.get(ExecutorSettings.REAPER);
        pollMillis = conf.get(ExecutorSettings.REAPER_POLL);
        dump = conf.get(ExecutorSettings.REAPER_DUMP);
        timeoutMillis = conf.get(ExecutorSettings.REAPER_TIMEOUT);
    }

    void watch(RunningTask task, boolean interrupt, BooleanSupplier alive) {
        if (enabled) {
            Thread.ofVirtual().name("task-reaper-" + task.attempt().taskId()).start(() -> reap(task, interrupt, alive));
        }
    }

    void stop() {
        stopped = true;
    }

    private void reap(RunningTask task, boolean interrupt, BooleanSupplier alive) {
        long start = System.nanoTime();
        try {
            while (!stopped && alive.getAsBoolean()) {
                Thread.sleep(pollMillis);
                if (!alive.getAsBoolean() || stopped) {
                    return;
                }
                long elapsed = (System.nanoTime() - start) / 1_000_000L;
                LOG.warn("Killed {} is still running after {} ms", task.attempt(), elapsed);
                if (dump) {
                    LOG.warn("Thread of {}:\n{}", task.attempt(), Arrays.stream(task.stack())
                            .map(frame -> "\tat " + frame)
                            .collect(Collectors.joining("\n")));
                }
                if (timeoutMillis >= 0 && elapsed > timeoutMillis) {
                    end(task, elapsed);
                    return;
                }
                if (interrupt) {
                    task.kill(task.reasonToStop(), true);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(RunningTask task, long elapsed) {
        if (task.executorId().equals("driver")) {
            LOG.error("Killed {} goes on after {} ms; the process is the driver's and is not ended", task.attempt(),
                    elapsed);
        } else {
            LOG.error("Killed {} goes on after {} ms; ending this executor", task.attempt(), elapsed);
            Runtime.getRuntime().halt(EXIT_TASK_HANGS);
        }
    }
}
