package io.firesteel.events.json;

import java.util.List;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.events.AccumulableInfo;

/// What may be left out of the JSON of events (Spark's `JsonProtocolOptions`).
///
/// @param taskMetricsAccumulators whether accumulables that repeat task metrics are written
public record JsonOptions(boolean taskMetricsAccumulators) {
    public static final Setting<Boolean> INCLUDE_TASK_METRICS_ACCUMULATORS = Setting.bool(
            "spark.eventLog.includeTaskMetricsAccumulators", true,
            "Whether accumulables that repeat the task metrics are written to the event log.");
    /// Everything is written.
    public static final JsonOptions ALL = new JsonOptions(true);

    private static final String UPDATED_BLOCKS = AccumulableInfo.METRICS_PREFIX + "updatedBlockStatuses";

    public static JsonOptions of(Conf conf) {
        return new JsonOptions(conf.get(INCLUDE_TASK_METRICS_ACCUMULATORS));
    }

    /// `accumulables` without those that are left out.
    List<AccumulableInfo> shown(List<AccumulableInfo> accumulables) {
        for (AccumulableInfo each : accumulables) {
            if (hidden(each)) {
                return accumulables.stream().filter(a -> !hidden(a)).toList();
            }
        }
        return accumulables;
    }

    private boolean hidden(AccumulableInfo each) {
        return each.name() != null && (each.name().equals(UPDATED_BLOCKS)
                || !taskMetricsAccumulators && each.name().startsWith(AccumulableInfo.METRICS_PREFIX));
    }
}
