package io.firesteel.remote;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.protocol.HostPort;

/// The errors of executors in other processes.
final class RemoteErrors {
    private static final ErrorCondition CANNOT_LISTEN = new ErrorCondition("DRIVER_CANNOT_LISTEN", "",
            ErrorKind.EXTERNAL, "The driver cannot listen for executors on the loopback interface: <why>.");

    private static final ErrorCondition UNREACHABLE = new ErrorCondition("CLUSTER.DRIVER_UNREACHABLE", "08001",
            ErrorKind.EXTERNAL,
            "Executor <executor> on <host> cannot reach its driver at <driver>: <why>. The address is"
                    + " the application's spark.driver.host; set one that workers reach.");

    private RemoteErrors() {
    }

    static FiresteelException unreachable(String executor, String host, HostPort driver, String why) {
        return new FiresteelException(UNREACHABLE,
                Map.of("executor", executor, "host", host, "driver", driver.toString(), "why", why), null);
    }

    static FiresteelException cannotListen(Exception cause) {
        return new FiresteelException(CANNOT_LISTEN, Map.of("why", String.valueOf(cause.getMessage())), cause);
    }
}
