package io.firesteel.ui.http;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;

/// The error conditions of the web UI.
public final class UiErrors {
    public static final ErrorCondition NO_PORT = new ErrorCondition("UI_PORT_NOT_AVAILABLE", "58030",
            ErrorKind.EXTERNAL,
            "The web UI cannot listen on <address>: <reason> (ports <first> to <last>). Set <setting> to a free port, or"
                    + " raise spark.port.maxRetries.");
    public static final ErrorCondition ADDRESS_NOT_PROTECTED = new ErrorCondition("UI_ADDRESS_NOT_PROTECTED", "42000",
            ErrorKind.USER,
            "The web UI does not listen on <address>, which others can reach, without authentication. Set"
                    + " spark.firesteel.ui.bindAddress to a loopback address.");

    private UiErrors() {
    }
}
