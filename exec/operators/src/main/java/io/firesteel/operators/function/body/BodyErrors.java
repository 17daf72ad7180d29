package io.firesteel.operators.function.body;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;

import static io.firesteel.error.ErrorCondition.user;

/// The error conditions of function bodies.
public final class BodyErrors {
    private static final String ANSI = "\"spark.sql.ansi.enabled\"";
    private static final ErrorCondition INDEX = user("INVALID_ARRAY_INDEX", "22003", "The index <indexValue> is out of "
            + "bounds. The array has <arraySize> elements. Use the SQL function `get()` to tolerate accessing element at "
            + "invalid index and return NULL instead.");
    private static final ErrorCondition ELEMENT_INDEX = user("INVALID_ARRAY_INDEX_IN_ELEMENT_AT", "22003",
            "The index <indexValue> is out of bounds. The array has <arraySize> elements. Use `try_element_at` to tolerate "
                    + "accessing element at invalid index and return NULL instead.");
    private static final ErrorCondition ZERO = user("INVALID_INDEX_OF_ZERO", "22003",
            "The index 0 is invalid. An index shall be either < 0 or > 0 (the first element has index 1).");
    private static final ErrorCondition NULL_KEY = user("NULL_MAP_KEY", "2200E", "Cannot use null as map key.");
    private static final ErrorCondition DUPLICATE = user("DUPLICATED_MAP_KEY", "23505",
            "Duplicate map key <key> was found, please check the input data. If you want to remove the duplicated keys, you "
                    + "can set \"spark.sql.mapKeyDedupPolicy\" to \"LAST_WIN\" so that the key inserted at last takes precedence.");
    private static final ErrorCondition RAISED = user("USER_RAISED_EXCEPTION", "P0001", "<errorMessage>");
    private static final ErrorCondition TOO_MANY_ROWS = user("SCALAR_SUBQUERY_TOO_MANY_ROWS", "21000",
            "More than one row returned by a subquery used as an expression.");
    private static final ErrorCondition TIMESTAMP = user("CANNOT_PARSE_TIMESTAMP", "22007", "<message>. Use "
            + "`try_to_timestamp` to tolerate invalid input string and return NULL instead.");
    private static final ErrorCondition DATETIME = user("DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION", "22023",
            "<rangeMessage>.");
    private static final ErrorCondition OVERFLOW = user("DATETIME_OVERFLOW", "22008",
            "Datetime operation overflow: <operation>.");
    private static final ErrorCondition INTERVAL_OVERFLOW = user("INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION",
            "22015",
            "Integer overflow while operating with intervals. Try devising appropriate values for the interval "
                    + "parameters.");
    private static final ErrorCondition INTERVAL_ZERO = user("INTERVAL_DIVIDED_BY_ZERO", "22012",
            "Division by zero. Use "
                    + "`try_divide` to tolerate divisor being 0 and return NULL instead.");
    private static final ErrorCondition MICROSECONDS = user("INVALID_INTERVAL_WITH_MICROSECONDS_ADDITION", "22006",
            "Cannot add an interval to a date because its microseconds part is not 0: cast the date to a timestamp.");
    private static final ErrorCondition INPUT = user("ILLEGAL_DAY_OF_WEEK", "22009",
            "Illegal input for day of week: <string>.");
    private static final ErrorCondition CONVERSION = user("CONVERSION_INVALID_INPUT", "22018",
            "The value <str> (<fmt>) cannot be converted to <targetType> because it is malformed. Correct the value as per "
                    + "the syntax, or change its format. Use <suggestion> to tolerate malformed input and return NULL instead.");
    private static final ErrorCondition URL = user("CANNOT_DECODE_URL", "22546",
            "The provided URL cannot be decoded: <url>. Please ensure that the URL is properly formatted and try again.");
    private static final ErrorCondition BAD_URL = user("INVALID_URL", "22P02",
            "The url is invalid: <url>. Use `try_parse_url` to tolerate invalid URL and return NULL instead.");
    private static final ErrorCondition ARITHMETIC = user("ARITHMETIC_OVERFLOW", "22003", "<message>. "
            + "If necessary set <config> to \"false\" to bypass this error.");
    private static final ErrorCondition PATTERN = user("INVALID_PARAMETER_VALUE.PATTERN", "22023",
            "The value of parameter(s) `regexp` in <functionName> is invalid: <value>.");
    private static final ErrorCondition FORMAT = user("INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER", "22007",
            "Unrecognized datetime pattern: <pattern>. <reason>.");
    private static final ErrorCondition TOO_LONG = user("COLLECTION_SIZE_LIMIT_EXCEEDED.FUNCTION", "54000",
            "Can't create array with <numberOfElements> elements which exceeding the array size limit <maxElements>, unsuccessful"
                    + " try to create arrays in the function <functionName>.");

    private static final ErrorCondition ZONE = user("INVALID_TIMEZONE", "22009",
            "The timezone: <timeZone> is invalid. The "
                    + "timezone must be either a region-based zone ID or a zone offset.");

    private static final ErrorCondition TEXT_TOO_LONG = user("EXCEED_LIMIT_LENGTH", "54006",
            "Exceeds char/varchar type length limitation: <limit>.");

    private BodyErrors() {
    }

    /// An argument outside of what the function takes; `kind` is Spark's sub-condition.
    public static FiresteelException parameter(String kind, String function, String parameter, String reason,
            Object value) {
        return new FiresteelException(user("INVALID_PARAMETER_VALUE." + kind, "22023", "The value of parameter(s) "
                + "<parameter> in <functionName> is invalid: <reason>, but got <invalidValue>."),
                Map.of("functionName", "`" + function + "`", "parameter",
                        "`" + parameter + "`", "reason", reason, "invalidValue", String.valueOf(value)));
    }

    /// A text that does not fit into its CHAR or VARCHAR.
    public static FiresteelException textTooLong(int limit) {
        return new FiresteelException(TEXT_TOO_LONG, Map.of("limit", "" + limit));
    }

    public static FiresteelException index(int index, int size) {
        return new FiresteelException(INDEX, Map.of("indexValue", "" + index, "arraySize", "" + size));
    }

    public static FiresteelException elementIndex(int index, int size) {
        return new FiresteelException(ELEMENT_INDEX, Map.of("indexValue", "" + index, "arraySize", "" + size));
    }

    public static FiresteelException indexOfZero() {
        return new FiresteelException(ZERO, Map.of());
    }

    public static FiresteelException nullKey() {
        return new FiresteelException(NULL_KEY, Map.of());
    }

    public static FiresteelException duplicateKey(Object key) {
        return new FiresteelException(DUPLICATE, Map.of("key", String.valueOf(key)));
    }

    public static FiresteelException tooManyRows() {
        return new FiresteelException(TOO_MANY_ROWS, Map.of());
    }

    public static FiresteelException raised(String message) {
        return new FiresteelException(RAISED, Map.of("errorMessage", message));
    }

    public static FiresteelException timestamp(String message, Throwable cause) {
        return new FiresteelException(TIMESTAMP, Map.of("message", message), cause);
    }

    public static FiresteelException dateTime(String message) {
        return new FiresteelException(DATETIME, Map.of("rangeMessage", message));
    }

    public static FiresteelException timeOverflow(String operation) {
        return new FiresteelException(OVERFLOW, Map.of("operation", operation));
    }

    public static FiresteelException intervalOverflow() {
        return new FiresteelException(INTERVAL_OVERFLOW, Map.of());
    }

    /// An interval with a time of day that is added to a date.
    public static FiresteelException microseconds() {
        return new FiresteelException(MICROSECONDS, Map.of());
    }

    public static FiresteelException intervalByZero() {
        return new FiresteelException(INTERVAL_ZERO, Map.of());
    }

    public static FiresteelException dayOfWeek(String text) {
        return new FiresteelException(INPUT, Map.of("string", text));
    }

    public static FiresteelException conversion(String text, String format, String target, String suggestion) {
        return new FiresteelException(CONVERSION, Map.of("str", "'" + text + "'", "fmt", "'" + format + "'",
                "targetType", "\"" + target + "\"", "suggestion", "`" + suggestion + "`"));
    }

    public static FiresteelException urlCoding(String url) {
        return new FiresteelException(URL, Map.of("url", url));
    }

    public static FiresteelException url(String url) {
        return new FiresteelException(BAD_URL, Map.of("url", url));
    }

    public static FiresteelException overflow(String message) {
        return new FiresteelException(ARITHMETIC, Map.of("message", message, "config", ANSI));
    }

    public static FiresteelException pattern(String function, String pattern) {
        return new FiresteelException(PATTERN,
                Map.of("functionName", "`" + function + "`", "value", "'" + pattern + "'"));
    }

    public static FiresteelException format(String pattern, String reason) {
        return new FiresteelException(FORMAT, Map.of("pattern", pattern, "reason", reason));
    }

    public static FiresteelException tooLong(String function, long elements) {
        return new FiresteelException(TOO_LONG, Map.of("numberOfElements", "" + elements, "maxElements", "2147483632",
                "functionName", "`" + function + "`"));
    }

    public static FiresteelException zone(String text) {
        return new FiresteelException(ZONE, Map.of("timeZone", text));
    }
}
