package io.firesteel.operators.function;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of LIKE patterns.
public final class PatternErrors {
    public static final ErrorCondition ESCAPE_IN_THE_MIDDLE = new ErrorCondition("INVALID_FORMAT.ESC_IN_THE_MIDDLE",
            "42601",
            ErrorKind.USER,
            "The format is invalid: '<format>'. The escape character is not allowed to precede a character "
                    + "other than '_', '%' or itself.");
    public static final ErrorCondition ESCAPE_AT_THE_END = new ErrorCondition("INVALID_FORMAT.ESC_AT_THE_END", "42601",
            ErrorKind.USER, "The format is invalid: '<format>'. The escape character is not allowed to end with.");

    private PatternErrors() {
    }

    static FiresteelException escape(String pattern, char escape, boolean end) {
        return new FiresteelException(end ? ESCAPE_AT_THE_END : ESCAPE_IN_THE_MIDDLE,
                Map.of("format", pattern, "escape", String.valueOf(escape)));
    }
}
