package io.firesteel.ui.rest;

/// Ends a request with a status and a message in plain text, as Spark's API does.
final class RestError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    RestError(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
