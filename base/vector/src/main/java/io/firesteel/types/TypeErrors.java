package io.firesteel.types;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of types themselves.
public final class TypeErrors {
    public static final ErrorCondition PRECISION = user("DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION", "22003",
            "Decimal precision <precision> exceeds max precision <maxPrecision>.");
    public static final ErrorCondition SCALE = user("INVALID_DECIMAL_SCALE", "42K09",
            "Decimal scale (<scale>) must lie between 0 and the precision (<precision>).");
    public static final ErrorCondition LENGTH = user("INVALID_CHAR_LENGTH", "42K09",
            "The length of <type> must be at least 1, got <length>.");
    public static final ErrorCondition INTERVAL = user("INVALID_INTERVAL_FIELDS", "42K09",
            "An interval from <start> to <end> does not exist.");
    public static final ErrorCondition JSON = user("INVALID_JSON_DATA_TYPE", "2203G",
            "Failed to convert the JSON string '<invalidType>' to a data type. Please enter a valid data type.");
    public static final ErrorCondition DDL = user("PARSE_SYNTAX_ERROR", "42601",
            "Syntax error at or near <error> in the data type text \"<text>\"; expected <hint>.");

    private TypeErrors() {
    }

    static FiresteelException precision(int precision) {
        return new FiresteelException(PRECISION,
                Map.of("precision", "" + precision, "maxPrecision", "" + DecimalType.MAX_PRECISION));
    }

    static FiresteelException scale(int scale, int precision) {
        return new FiresteelException(SCALE, Map.of("scale", "" + scale, "precision", "" + precision));
    }

    static FiresteelException length(String type, int length) {
        return new FiresteelException(LENGTH, Map.of("type", type, "length", "" + length));
    }

    static FiresteelException interval(String start, String end) {
        return new FiresteelException(INTERVAL, Map.of("start", start, "end", end));
    }

    static FiresteelException json(String text, Throwable cause) {
        return new FiresteelException(JSON, Map.of("invalidType", shortened(text)), cause);
    }

    static FiresteelException ddl(String text, String near, String expected) {
        return new FiresteelException(DDL, Map.of("error", near, "text", shortened(text), "hint", expected));
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
