package io.firesteel.tasks;

/// Thrown inside a task that lost the race for the right to commit its partition.
public final class CommitDeniedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommitDeniedException(String message) {
        super(message);
    }
}
