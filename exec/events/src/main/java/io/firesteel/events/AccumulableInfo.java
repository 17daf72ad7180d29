package io.firesteel.events;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.task.AccumulatorUpdate;
import io.firesteel.task.OperatorCount;

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

    /// What a task reports of its accumulators, as parts of it.
    public static List<AccumulableInfo> ofTask(List<AccumulatorUpdate> updates) {
        if (updates.isEmpty()) {
            return List.of();
        }
        List<AccumulableInfo> infos = new ArrayList<>(updates.size());
        for (AccumulatorUpdate u : updates) {
            infos.add(u.update() instanceof OperatorCount c
                    ? ofOperator(u, c.value(), null)
                    : new AccumulableInfo(u.id(), u.name().isEmpty() ? null : u.name(), u.update(), null, false, false,
                            null));
        }
        return infos;
    }

    /// A metric of an SQL operator, with Spark's marks.
    public static AccumulableInfo ofOperator(AccumulatorUpdate metric, Object update, Object value) {
        return new AccumulableInfo(metric.id(), metric.name(), update, value, true, true, SQL);
    }
}
