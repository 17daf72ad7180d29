package io.firesteel.operators;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of running operators.
public final class OperatorErrors {
    public static final ErrorCondition INTERNAL = new ErrorCondition("INTERNAL_ERROR", "XX000", ErrorKind.INTERNAL,
            "<message>.");
    public static final ErrorCondition INTERRUPTED = new ErrorCondition("TASK_INTERRUPTED", "57014", ErrorKind.USER,
            "The task was interrupted because its result is no longer wanted.");
    public static final ErrorCondition UNSUPPORTED = new ErrorCondition("UNSUPPORTED_FEATURE.OPERATOR", "0A000",
            ErrorKind.USER, "The feature is not supported: <feature>.");
    public static final ErrorCondition SPILL = new ErrorCondition("SPILL_OUT_OF_MEMORY", "53100", ErrorKind.RESOURCES,
            "Could not write or read the spill file <file>: <cause>. Check the free space of the folders in "
                    + "\"spark.local.dir\".");

    private OperatorErrors() {
    }

    public static FiresteelException internal(String message) {
        return new FiresteelException(INTERNAL, Map.of("message", message));
    }

    static FiresteelException interrupted() {
        return new FiresteelException(INTERRUPTED, Map.of());
    }

    public static FiresteelException unsupported(String feature) {
        return new FiresteelException(UNSUPPORTED, Map.of("feature", feature));
    }

    public static FiresteelException spill(Object file, Exception cause) {
        return new FiresteelException(SPILL,
                Map.of("file", String.valueOf(file), "cause", String.valueOf(cause.getMessage())),
                cause);
    }
}
