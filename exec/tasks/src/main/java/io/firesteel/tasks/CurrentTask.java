package io.firesteel.tasks;

/// Binds the running task to its thread, for what user code reads through `TaskContext.get()`. Bound by the task runner,
/// and by threads that work for a task.
public final class CurrentTask {
    private static final ThreadLocal<TaskRuntime> CURRENT = new ThreadLocal<>();

    private CurrentTask() {
    }

    /// The task of this thread, or null.
    public static TaskRuntime get() {
        return CURRENT.get();
    }

    /// Makes `task` this thread's task; null unbinds.
    public static void bind(TaskRuntime task) {
        if (task == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(task);
        }
    }
}
