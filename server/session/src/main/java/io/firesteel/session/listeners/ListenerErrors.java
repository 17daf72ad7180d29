package io.firesteel.session.listeners;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The errors of listeners that settings name.
final class ListenerErrors {
    private static final ErrorCondition NOT_REGISTERED = new ErrorCondition("LISTENER_NOT_REGISTERED", "",
            ErrorKind.USER,
            "Exception when registering SparkListener: <why>. The class is named in spark.extraListeners.");

    private ListenerErrors() {
    }

    static FiresteelException missing(String name) {
        return failed("the class " + name + " is not found", null);
    }

    static FiresteelException noListener(String name, String type) {
        return failed(name + " is not a subclass of " + type, null);
    }

    static FiresteelException noConstructor(String name, String conf) {
        return failed(name + " did not have a zero-argument constructor or a single-argument constructor that accepts "
                + conf, null);
    }

    static FiresteelException threw(String name, Throwable cause) {
        return failed(name + " cannot be made: " + cause, cause);
    }

    private static FiresteelException failed(String why, Throwable cause) {
        return new FiresteelException(NOT_REGISTERED, Map.of("why", why), cause);
    }
}
