package io.firesteel.api.spi;

import io.firesteel.api.TaskContext;

/// Binds a task's context to the thread that runs it. Executors call [#run] around each task; threads that a task starts
/// for its own work (writers to child processes) bind it again.
public final class TaskBinding {
    private static final ThreadLocal<TaskContext> CURRENT = new ThreadLocal<>();

    private TaskBinding() {
    }

    /// The task on this thread, or null.
    public static TaskContext current() {
        return CURRENT.get();
    }

    /// Runs `body` with `context` as this thread's task.
    public static <R, X extends Exception> R run(TaskContext context, Body<R, X> body) throws X {
        TaskContext before = CURRENT.get();
        CURRENT.set(context);
        try {
            return body.run();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /// What runs inside the binding.
    @FunctionalInterface
    public interface Body<R, X extends Exception> {
        R run() throws X;
    }
}
