package io.firesteel.events;

/// One accumulator's part in a task or stage (Spark's `AccumulableInfo`).
///
/// Values of accumulators whose name starts with `internal.metrics.` are `Long` or `Integer` and become JSON numbers; all
/// others become the text that they print.
///
/// @param name              null if it has none
/// @param update            what the task added; null in a stage's list
/// @param value             the total so far; null where only an update is told
/// @param internal          made by the engine, not by the user
/// @param countFailedValues counts updates of failed tasks too
/// @param metadata          `sql` for operator metrics; null otherwise
public record AccumulableInfo(long id, String name, Object update, Object value, boolean internal,
        boolean countFailedValues, String metadata) {
    /// Marks the metrics of SQL operators.
    public static final String SQL = "sql";
    /// How the names of task metrics start.
    public static final String METRICS_PREFIX = "internal.metrics.";
}
