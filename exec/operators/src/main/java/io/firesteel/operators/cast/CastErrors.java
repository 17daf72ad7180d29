package io.firesteel.operators.cast;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of conversions.
public final class CastErrors {
    private static final String ANSI = "\"spark.sql.ansi.enabled\"";
    public static final ErrorCondition CAST_INPUT = user("CAST_INVALID_INPUT", "22018",
            "The value <expression> of the type "
                    + "<sourceType> cannot be cast to <targetType> because it is malformed. Correct the value as per the syntax, or "
                    + "change its target type. Use `try_cast` to tolerate malformed input and return NULL instead.");
    public static final ErrorCondition CAST_OVERFLOW = user("CAST_OVERFLOW", "22003", "The value <value> of the type "
            + "<sourceType> cannot be cast to <targetType> due to an overflow. Use `try_cast` to tolerate overflow and "
            + "return NULL instead.");
    public static final ErrorCondition OUT_OF_RANGE = user("NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION", "22003",
            "The <value> cannot be represented as Decimal(<precision>, <scale>). If necessary set <config> to \"false\" to "
                    + "bypass this error, and return NULL instead.");
    public static final ErrorCondition INTERVAL = user("INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING", "22006",
            "Error parsing '<input>' to interval. The interval string does not match the format of <typeName>.");
    public static final ErrorCondition INTERVAL_NOTICE = user(
            "INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING_WITH_NOTICE", "22006",
            "Error parsing '<input>' to interval. The interval string does not match the format of <typeName>. Set "
                    + "\"spark.sql.legacy.fromDayTimeString.enabled\" to \"true\" to restore the behavior before Spark "
                    + "3.0.");
    public static final ErrorCondition NO_CAST = user("DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION", "42K09",
            "Cannot cast <sourceType> to <targetType>.");

    private CastErrors() {
    }

    static FiresteelException castInput(Object value, DataType from, DataType to) {
        String shown = value instanceof String s ? "'" + s + "'" : String.valueOf(value);
        return new FiresteelException(CAST_INPUT,
                Map.of("expression", shown, "sourceType", quoted(from), "targetType", quoted(to)));
    }

    static FiresteelException castOverflow(Object value, DataType from, DataType to) {
        String suffix = switch (from) {
            case SimpleType.LONG -> "L";
            case SimpleType.SHORT -> "S";
            case SimpleType.DOUBLE -> "D";
            case DecimalType d -> "BD";
            default -> "";
        };
        return new FiresteelException(CAST_OVERFLOW,
                Map.of("value", value + suffix, "sourceType", quoted(from), "targetType", quoted(to)));
    }

    /// A decimal that does not fit its type.
    public static FiresteelException outOfRange(Object value, DecimalType type) {
        return new FiresteelException(OUT_OF_RANGE, Map.of("value", String.valueOf(value), "precision",
                "" + type.precision(), "scale", "" + type.scale(), "config", ANSI));
    }

    /// Text that is no interval of the type.
    static FiresteelException interval(String text, DataType type) {
        boolean days = type instanceof io.firesteel.types.DayTimeIntervalType;
        return new FiresteelException(days ? INTERVAL_NOTICE : INTERVAL,
                Map.of("input", text, "typeName", type.simpleString()));
    }

    static FiresteelException noCast(DataType from, DataType to) {
        return new FiresteelException(NO_CAST, Map.of("sourceType", quoted(from), "targetType", quoted(to)));
    }

    private static String quoted(DataType type) {
        return "\"" + type.sql() + "\"";
    }
}
