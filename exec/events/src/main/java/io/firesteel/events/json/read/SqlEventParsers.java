package io.firesteel.events.json.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import io.firesteel.events.PlanNode;
import io.firesteel.events.SqlEvent.AccumValue;
import io.firesteel.events.SqlEvent.DriverAccumUpdates;
import io.firesteel.events.SqlEvent.SqlAdaptiveExecutionUpdate;
import io.firesteel.events.SqlEvent.SqlAdaptiveMetricUpdates;
import io.firesteel.events.SqlEvent.SqlExecutionEnd;
import io.firesteel.events.SqlEvent.SqlExecutionStart;
import io.firesteel.events.json.EventNames;

/// Reads [io.firesteel.events.SqlEvent]s.
final class SqlEventParsers {

    private SqlEventParsers() {
    }

    static void register(Map<String, EventJsonReader.Parser> table) {
        table.put(EventNames.SQL_EXECUTION_START, SqlEventParsers::start);
        table.put(EventNames.SQL_EXECUTION_END, f -> new SqlExecutionEnd(f.number("executionId"), f.number("time"),
                f.optionalText("errorMessage"), f.optionalText("queryId")));
        table.put(EventNames.SQL_ADAPTIVE_EXECUTION_UPDATE,
                f -> new SqlAdaptiveExecutionUpdate(f.number("executionId"), f.text("physicalPlanDescription", ""),
                        plan(f.object("sparkPlanInfo"))));
        table.put(EventNames.SQL_ADAPTIVE_METRIC_UPDATES,
                f -> new SqlAdaptiveMetricUpdates(f.number("executionId"), metrics(f, "sqlPlanMetrics")));
        table.put(EventNames.DRIVER_ACCUM_UPDATES, SqlEventParsers::accumulators);
    }

    private static SqlExecutionStart start(Fields f) throws EventFormatException {
        return new SqlExecutionStart(f.number("executionId"),
                f.has("rootExecutionId") ? OptionalLong.of(f.number("rootExecutionId")) : OptionalLong.empty(),
                f.text("description", ""), f.text("details", ""), f.text("physicalPlanDescription", ""),
                plan(f.object("sparkPlanInfo")), f.number("time", 0), f.map("modifiedConfigs"), f.texts("jobTags"),
                f.optionalText("jobGroupId"), f.optionalText("queryId"));
    }

    private static PlanNode plan(Fields f) throws EventFormatException {
        List<PlanNode> children = new ArrayList<>();
        for (Fields child : f.objects("children")) {
            children.add(plan(child));
        }
        return new PlanNode(f.text("nodeName", ""), f.text("simpleString", ""), children, f.map("metadata"),
                metrics(f, "metrics"));
    }

    private static List<PlanNode.Metric> metrics(Fields f, String name) throws EventFormatException {
        List<PlanNode.Metric> metrics = new ArrayList<>();
        for (Fields m : f.objects(name)) {
            metrics.add(
                    new PlanNode.Metric(m.text("name", ""), m.number("accumulatorId"), m.text("metricType", "")));
        }
        return metrics;
    }

    private static DriverAccumUpdates accumulators(Fields f) throws EventFormatException {
        List<AccumValue> updates = new ArrayList<>();
        for (Object each : f.list("accumUpdates")) {
            if (!(each instanceof List<?> pair) || pair.size() != 2) {
                throw f.wrong("accumUpdates", "pairs of id and value", each);
            }
            updates.add(new AccumValue(f.whole("accumUpdates", pair.get(0)), f.whole("accumUpdates", pair.get(1))));
        }
        return new DriverAccumUpdates(f.number("executionId"), updates);
    }
}
