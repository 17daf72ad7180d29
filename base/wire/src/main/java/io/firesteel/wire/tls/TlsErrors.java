package io.firesteel.wire.tls;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The errors of setting up TLS.
final class TlsErrors {
    private static final ErrorCondition UNUSABLE = new ErrorCondition("TLS.UNUSABLE", "22023", ErrorKind.USER,
            "TLS (spark.ssl.rpc.enabled) cannot be set up from <what>: <why>.");

    private TlsErrors() {
    }

    static FiresteelException unusable(String what, String why) {
        return new FiresteelException(UNUSABLE, Map.of("what", what, "why", why));
    }
}
