package io.firesteel.cli.conf;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of settings files.
public final class CliConfErrors {
    public static final ErrorCondition UNREADABLE_FILE = new ErrorCondition("INVALID_PROPERTIES_FILE", "22023",
            ErrorKind.USER, "The properties file '<path>' cannot be read: <why>.");
    public static final ErrorCondition MALFORMED_LINE = new ErrorCondition("MALFORMED_PROPERTIES_FILE", "22023",
            ErrorKind.USER, "<path>:<line> is no setting: <why>.");
    public static final ErrorCondition UNSUPPORTED_SETTING = new ErrorCondition("UNSUPPORTED_FEATURE.SETTING", "0A000",
            ErrorKind.USER, "The setting <key>=<value> is not supported: <why>. Leave it out.");

    private CliConfErrors() {
    }

    static FiresteelException error(ErrorCondition condition, String... parameters) {
        return FiresteelException.of(condition, parameters);
    }
}
