package io.firesteel.executor;

import io.firesteel.memory.ObjectSizes;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;
import io.firesteel.tasks.CurrentTask;
import io.firesteel.tasks.TaskBody;
import io.firesteel.tasks.TaskCounters;

/// Runs one task attempt from launch to outcome on the calling slot thread: fetch and decode its code, run it, run its
/// listeners, encode its result, and say how it ended. Whatever user code throws becomes an outcome.
final class TaskRunner {
    private final Executor executor;
    private final RunningTask task;
    private final ProcessClocks clocks;

    TaskRunner(Executor executor, RunningTask task, ProcessClocks clocks) {
        this.executor = executor;
        this.task = task;
        this.clocks = clocks;
    }

    /// Runs the task; the outcome is never null.
    TaskOutcome run() {
        ClassLoader loader = executor.classLoader();
        Thread thread = Thread.currentThread();
        thread.setContextClassLoader(loader);
        task.enter(loader);
        CurrentTask.bind(task);
        try {
            return outcome(loader);
        } finally {
            CurrentTask.bind(null);
            task.leave();
        }
    }

    private TaskOutcome outcome(ClassLoader loader) {
        long gcBefore = clocks.gcMillis();
        TaskCounters counters = task.counters();
        TaskOutcome outcome;
        try (Turns.Turn turn = executor.turns().take(task)) {
            Object value = compute(loader);
            counters.gcTime = clocks.gcMillis() - gcBefore;
            outcome = succeeded(value);
        } catch (Throwable t) {
            counters.gcTime = clocks.gcMillis() - gcBefore;
            if (TaskFailures.find(t, OutOfMemoryError.class) != null) {
                executor.turns().exhausted(task.attempt());
            }
            outcome = failed(t);
        }
        return outcome;
    }

    /// Decodes the body and runs it with its listeners; completion listeners also run when the body threw.
    private Object compute(ClassLoader loader) throws Throwable {
        TaskLaunch launch = task.launch();
        TaskCounters counters = task.counters();
        long start = System.nanoTime();
        long cpuStart = clocks.threadCpuNanos();
        task.checkKilled();
        StageCode code = executor.code(launch);
        TaskBody body = code.body(loader);
        long decoded = System.nanoTime();
        long cpuDecoded = clocks.threadCpuNanos();
        counters.deserializeTime = (decoded - start) / 1_000_000L;
        counters.deserializeCpuNanos = cpuDecoded - cpuStart;
        Object value = null;
        Throwable error = null;
        try {
            task.checkKilled();
            value = body.run(task, launch.descriptor());
        } catch (Throwable t) {
            error = t;
            task.tellFailure(t);
        }
        Throwable late = task.tellCompletion();
        task.release();
        counters.runTime = (System.nanoTime() - decoded) / 1_000_000L;
        counters.cpuNanos = clocks.threadCpuNanos() - cpuDecoded;
        if (error == null) {
            error = late;
        } else if (late != null && !late.equals(error)) {
            error.addSuppressed(late);
        }
        if (error != null) {
            throw error;
        }
        task.checkKilled();
        return encode(code, value);
    }

    private TaskValue encode(StageCode code, Object value) throws Exception {
        if (value instanceof TaskValue ready) {
            return ready;
        }
        if (executor.sharesDriverMemory() && code.codec().shareable(value)) {
            if (!(value instanceof Number) && value != null) {
                // Counts towards spark.driver.maxResultSize, which means serialised bytes: about half of the heap's.
                task.counters().resultSize = new ObjectSizes().of(value) / 2;
                TaskResults.check(task.counters().resultSize, executor.maxResultBytes());
            }
            return new TaskValue.ByReference(value);
        }
        TaskCounters counters = task.counters();
        long start = System.nanoTime();
        byte[] bytes = code.codec().encodeValue(value);
        counters.resultSerializeTime = (System.nanoTime() - start) / 1_000_000L;
        counters.resultSize = bytes.length;
        return executor.results().keep(task.attempt(), bytes);
    }

    private TaskOutcome succeeded(Object value) {
        return new TaskOutcome.Succeeded((TaskValue) value, task.counters().snapshot(),
                task.accumulators().updates(false));
    }

    private TaskOutcome failed(Throwable error) {
        try {
            TaskMetrics metrics = task.counters().snapshot();
            return TaskFailures.outcome(task, error, metrics,
                    executor.sharesDriverMemory() ? "spark.driver.memory" : "spark.executor.memory");
        } catch (OutOfMemoryError | StackOverflowError | RuntimeException e) {
            // Telling the failure failed: say the least that is true.
            return new TaskOutcome.Threw(error.getClass().getName(), "", error.getClass().getName(), null, false,
                    TaskMetrics.ZERO, java.util.List.of());
        }
    }
}
