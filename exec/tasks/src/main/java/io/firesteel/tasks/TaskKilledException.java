package io.firesteel.tasks;

/// Thrown inside a task that was told to stop; ends the attempt as killed, not as failed.
public final class TaskKilledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TaskKilledException(String reason) {
        super(reason);
    }

    /// Why, in the words of who asked.
    public String reason() {
        return getMessage();
    }
}
