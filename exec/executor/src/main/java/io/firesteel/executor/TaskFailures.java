package io.firesteel.executor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import io.firesteel.error.FiresteelException;
import io.firesteel.task.AccumulatorUpdate;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.tasks.CommitDeniedException;
import io.firesteel.tasks.FetchFailedException;
import io.firesteel.tasks.TaskKilledException;

/// Turns what a task threw into the outcome that the driver is told. Stateless; used by task runners.
final class TaskFailures {
    private static final int MAX_SERIALISED = 1 << 20;
    private static final int MAX_CAUSES = 64;
    private static final int MAX_STACK_CHARS = 256 << 10;

    private TaskFailures() {
    }

    /// The outcome of a task that threw `error`.
    ///
    /// @param memorySetting what sizes this process
    static TaskOutcome outcome(RunningTask task, Throwable error, TaskMetrics metrics, String memorySetting) {
        List<AccumulatorUpdate> updates = task.accumulators().updates(true);
        FetchFailedException fetch = find(error, FetchFailedException.class);
        if (task.reasonToStop() != null) {
            return new TaskOutcome.Killed(task.reasonToStop(), metrics, updates);
        }
        if (fetch != null) {
            return fetch.failure();
        }
        if (error instanceof TaskKilledException kill) {
            return new TaskOutcome.Killed(kill.reason(), metrics, updates);
        }
        if (find(error, CommitDeniedException.class) != null) {
            return new TaskOutcome.CommitDenied(task.attempt().jobId(), task.attempt().partition(),
                    task.attempt().attemptNumber());
        }
        return threw(error, metrics, updates, error instanceof OutOfMemoryError ? heap(memorySetting) : "");
    }

    /// What the JVM's own message leaves out.
    private static String heap(String memorySetting) {
        return " (the heap of this process has " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB, which "
                + memorySetting + " sets, in local-cluster the third number of the master URL; more partitions make "
                + "tasks smaller)";
    }

    /// The outcome of an error that is no kill and no fetch failure.
    private static TaskOutcome.Threw threw(Throwable error, TaskMetrics metrics, List<AccumulatorUpdate> updates,
            String hint) {
        String stack = stack(error);
        int line = stack.indexOf('\n');
        String shownAs = error instanceof FiresteelException known ? known.shownAs() : error.getClass().getName();
        return new TaskOutcome.Threw(shownAs, error.getMessage() + hint,
                line < 0 ? stack + hint : stack.substring(0, line) + hint + stack.substring(line), serialised(error),
                isFatal(error), metrics, updates);
    }

    private static boolean isFatal(Throwable error) {
        return error instanceof java.io.NotSerializableException || error instanceof ResultTooLargeException;
    }

    /// The first of that type in the chain of causes, or null; chains may be circular.
    static <T extends Throwable> T find(Throwable error, Class<T> type) {
        Throwable at = error;
        for (int i = 0; i < MAX_CAUSES && at != null; i++) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
            at = at.getCause();
        }
        return null;
    }

    private static String stack(Throwable error) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            error.printStackTrace(out);
        } catch (RuntimeException | StackOverflowError e) {
            // A user's exception may override what printing calls.
            return error.getClass().getName() + " (its stack trace cannot be printed: " + e.getClass().getName() + ")";
        }
        return text.getBuffer().substring(0, Math.min(MAX_STACK_CHARS, text.getBuffer().length()));
    }

    private static byte[] serialised(Throwable error) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(error);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The outcome carries class name, message and stack without it.
            return null;
        }
        return bytes.size() <= MAX_SERIALISED ? bytes.toByteArray() : null;
    }
}
