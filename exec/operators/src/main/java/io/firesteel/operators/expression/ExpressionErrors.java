package io.firesteel.operators.expression;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of evaluating expressions, as ANSI mode raises them.
public final class ExpressionErrors {
    private static final String ANSI = "\"spark.sql.ansi.enabled\"";
    public static final ErrorCondition OVERFLOW = user("ARITHMETIC_OVERFLOW", "22003",
            "<message>.<alternative> If necessary set <config> to \"false\" to bypass this error.");
    public static final ErrorCondition BINARY_OVERFLOW = user("BINARY_ARITHMETIC_OVERFLOW", "22003",
            "The <operator> of two values of the type <type> caused overflow.");
    public static final ErrorCondition DIVIDE_BY_ZERO = user("DIVIDE_BY_ZERO", "22012", "Division by zero. Use "
            + "`try_divide` to tolerate divisor being 0 and return NULL instead. If necessary set <config> to \"false\" to "
            + "bypass this error.");
    public static final ErrorCondition REMAINDER_BY_ZERO = user("REMAINDER_BY_ZERO", "22012", "Remainder by zero. Use "
            + "`try_mod` to tolerate divisor being 0 and return NULL instead. If necessary set <config> to \"false\" to "
            + "bypass this error.");
    private static final ErrorCondition COMPARATOR_NULL = user("COMPARATOR_RETURNS_NULL", "22004",
            "The comparator has returned a NULL for a comparison between <firstValue> and <secondValue>. It should return"
                    + " a positive integer for \"greater than\", 0 for \"equal\" and a negative integer for \"less"
                    + " than\".");
    public static final ErrorCondition NO_FUNCTION = user("UNSUPPORTED_FEATURE.FUNCTION_BODY", "0A000",
            "The feature is not supported: the function <function> with arguments (<types>) in the columnar engine.");
    public static final ErrorCondition NO_PARAMETER = new ErrorCondition("INTERNAL_ERROR", "XX000", ErrorKind.INTERNAL,
            "The value <id> of a subquery has not reached the task.");

    private ExpressionErrors() {
    }

    /// A small integer that an operator takes out of its type.
    static FiresteelException small(DataType type, String operator) {
        return new FiresteelException(BINARY_OVERFLOW, java.util.Map.of("type", type.sql(), "operator", operator));
    }

    /// A number that does not fit its type; `hint` is the function that would give null, or empty.
    public static FiresteelException overflow(DataType type, String hint) {
        String message = switch (type) {
            case SimpleType.BYTE -> "byte overflow";
            case SimpleType.SHORT -> "short overflow";
            case SimpleType.INTEGER -> "integer overflow";
            case SimpleType.LONG -> "long overflow";
            default -> type.simpleString() + " overflow";
        };
        String alternative = hint.isEmpty() ? "" : " Use '" + hint + "' to tolerate overflow and return NULL instead.";
        return new FiresteelException(OVERFLOW, Map.of("message", message, "alternative", alternative, "config", ANSI));
    }

    /// A comparator of `array_sort` that says nothing of two elements.
    public static FiresteelException comparatorNull(Object left, Object right) {
        return new FiresteelException(COMPARATOR_NULL, Map.of("firstValue", String.valueOf(left), "secondValue",
                String.valueOf(right)));
    }

    public static FiresteelException divideByZero() {
        return new FiresteelException(DIVIDE_BY_ZERO, Map.of("config", ANSI));
    }

    static FiresteelException remainderByZero() {
        return new FiresteelException(REMAINDER_BY_ZERO, Map.of("config", ANSI));
    }

    static FiresteelException noFunction(String function, String types) {
        return new FiresteelException(NO_FUNCTION, Map.of("function", function, "types", types));
    }

    static FiresteelException noParameter(int id) {
        return new FiresteelException(NO_PARAMETER, Map.of("id", "" + id));
    }
}
