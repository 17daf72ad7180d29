package io.firesteel.error;

import java.util.HashMap;
import java.util.Map;

/// An error with a Spark error condition. Thrown by every floor through the `XErrors` class of its own package, read by
/// front ends, which show `getMessage()` and never need the stack trace.
///
/// The message has the form `[CONDITION] text. SQLSTATE: 12345`, as Spark's own do.
public class FiresteelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String condition;
    private final String sqlState;
    private final ErrorKind kind;
    private final Map<String, String> parameters;

    public FiresteelException(ErrorCondition condition, Map<String, String> parameters, Throwable cause) {
        super(condition.format(parameters), cause);
        this.condition = condition.name();
        this.sqlState = condition.sqlState();
        this.kind = condition.kind();
        this.parameters = Map.copyOf(parameters);
    }

    public FiresteelException(ErrorCondition condition, Map<String, String> parameters) {
        this(condition, parameters, null);
    }

    /// The same error as `cause`, for a subclass that knows more about it.
    protected FiresteelException(FiresteelException cause) {
        super(cause.getMessage(), cause);
        this.condition = cause.condition;
        this.sqlState = cause.sqlState;
        this.kind = cause.kind;
        this.parameters = cause.parameters;
    }

    /// An error of `condition`; parameters as names and values in turn.
    public static FiresteelException of(ErrorCondition condition, String... parameters) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            named.put(parameters[i], parameters[i + 1]);
        }
        return new FiresteelException(condition, named);
    }

    /// The condition's name, e.g. `PATH_NOT_FOUND`; sub-conditions follow a dot.
    public String condition() {
        return condition;
    }

    /// Five characters, or empty where Spark's condition has none.
    public String sqlState() {
        return sqlState;
    }

    /// The name of the class that logs and other people's messages show.
    public String shownAs() {
        return getClass().getName();
    }

    /// Who has to act.
    public ErrorKind kind() {
        return kind;
    }

    /// The values that were put into the message, by name.
    public Map<String, String> parameters() {
        return parameters;
    }
}
