package io.firesteel.remote;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The errors of executors in other processes.
final class RemoteErrors {
    private static final ErrorCondition CANNOT_LISTEN = new ErrorCondition("DRIVER_CANNOT_LISTEN", "",
            ErrorKind.EXTERNAL, "The driver cannot listen for executors on the loopback interface: <why>.");

    private RemoteErrors() {
    }

    static FiresteelException cannotListen(Exception cause) {
        return new FiresteelException(CANNOT_LISTEN, Map.of("why", String.valueOf(cause.getMessage())), cause);
    }
}
