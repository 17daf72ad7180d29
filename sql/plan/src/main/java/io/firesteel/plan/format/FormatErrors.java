package io.firesteel.plan.format;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of number formats.
final class FormatErrors {
    static final ErrorCondition EMPTY = of("EMPTY", "The number format string cannot be empty.");
    static final ErrorCondition NO_DIGIT = of("WRONG_NUM_DIGIT",
            "The format string requires at least one number digit.");
    static final ErrorCondition TWICE = of("WRONG_NUM_TOKEN",
            "At most one <token> is allowed in the number format string.");
    static final ErrorCondition CURRENCY_DIGIT = of("CUR_MUST_BEFORE_DIGIT",
            "Currency characters must appear before any number in the number format string.");
    static final ErrorCondition CURRENCY_POINT = of("CUR_MUST_BEFORE_DEC",
            "Currency characters must appear before the decimal point in the number format string.");
    static final ErrorCondition SEPARATOR_POINT = of("THOUSANDS_SEPS_MUST_BEFORE_DEC",
            "Thousands separators (, or G) may not appear after the decimal point in the number format string.");
    static final ErrorCondition SEPARATORS = of("CONT_THOUSANDS_SEPS",
            "Thousands separators (, or G) must have digits in between them in the number format string.");
    static final ErrorCondition UNEXPECTED = of("UNEXPECTED_TOKEN",
            "Unexpected <token> found in the format string; the structure of the format string must match:"
                    + " [MI|S] [$] [0|9|G|,]* [.|D] [0|9]* [$] [PR|MI|S].");
    private static final ErrorCondition MISMATCH = of("MISMATCH_INPUT",
            "The input <inputType> <input> does not match the format.");

    private FormatErrors() {
    }

    private static ErrorCondition of(String name, String text) {
        return new ErrorCondition("INVALID_FORMAT." + name, "42601", ErrorKind.USER,
                "The format is invalid: <format>. " + text);
    }

    static FiresteelException of(ErrorCondition condition, String format, String token) {
        return new FiresteelException(condition, Map.of("format", "'" + format + "'", "token", token));
    }

    static FiresteelException mismatch(String format, String input) {
        return new FiresteelException(MISMATCH,
                Map.of("format", "'" + format + "'", "inputType", "\"STRING\"", "input", "'" + input + "'"));
    }
}
