package io.firesteel.python.worker;

/// A process said nothing during its handshake; turned into an error with a condition by whoever started it.
final class HandshakeTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HandshakeTimeoutException(String message) {
        super(message);
    }
}
