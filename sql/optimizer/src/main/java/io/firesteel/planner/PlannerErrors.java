package io.firesteel.planner;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of the planner.
final class PlannerErrors {
    static final ErrorCondition UNSUPPORTED = new ErrorCondition("UNSUPPORTED_FEATURE.SQL_SYNTAX", "0A000",
            ErrorKind.USER,
            "The feature is not supported: <what> cannot be run.");

    private PlannerErrors() {
    }

    static FiresteelException unsupported(String what) {
        return new FiresteelException(UNSUPPORTED, Map.of("what", what));
    }
}
