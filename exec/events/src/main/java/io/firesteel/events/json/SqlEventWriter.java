package io.firesteel.events.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.PlanNode;
import io.firesteel.events.SqlEvent;
import io.firesteel.events.SqlEvent.AccumValue;
import io.firesteel.events.SqlEvent.DriverAccumUpdates;
import io.firesteel.events.SqlEvent.SqlAdaptiveExecutionUpdate;
import io.firesteel.events.SqlEvent.SqlAdaptiveMetricUpdates;
import io.firesteel.events.SqlEvent.SqlExecutionEnd;
import io.firesteel.events.SqlEvent.SqlExecutionStart;

/// Writes [SqlEvent]s; what is not known is `null` here, not left out.
final class SqlEventWriter {

    private SqlEventWriter() {
    }

    static void write(SqlEvent event, JsonGenerator json) throws IOException {
        switch (event) {
            case SqlExecutionStart e -> start(e, json);
            case SqlAdaptiveExecutionUpdate e -> {
                begin(EventNames.SQL_ADAPTIVE_EXECUTION_UPDATE, e, json);
                json.writeStringField("physicalPlanDescription", e.physicalPlan());
                json.writeFieldName("sparkPlanInfo");
                plan(e.plan(), json);
            }
            case SqlAdaptiveMetricUpdates e -> {
                begin(EventNames.SQL_ADAPTIVE_METRIC_UPDATES, e, json);
                json.writeArrayFieldStart("sqlPlanMetrics");
                for (PlanNode.Metric metric : e.metrics()) {
                    metric(metric, json);
                }
                json.writeEndArray();
            }
            case DriverAccumUpdates e -> {
                begin(EventNames.DRIVER_ACCUM_UPDATES, e, json);
                json.writeArrayFieldStart("accumUpdates");
                for (AccumValue each : e.updates()) {
                    json.writeStartArray();
                    json.writeNumber(each.accumulatorId());
                    json.writeNumber(each.value());
                    json.writeEndArray();
                }
                json.writeEndArray();
            }
            case SqlExecutionEnd e -> {
                begin(EventNames.SQL_EXECUTION_END, e, json);
                json.writeNumberField("time", e.time());
                json.writeStringField("errorMessage", e.errorMessage().orElse(null));
                json.writeStringField("queryId", e.queryId().orElse(null));
            }
        }
    }

    private static void begin(String name, SqlEvent e, JsonGenerator json) throws IOException {
        JsonFields.event(json, name);
        json.writeNumberField("executionId", e.executionId());
    }

    private static void start(SqlExecutionStart e, JsonGenerator json) throws IOException {
        begin(EventNames.SQL_EXECUTION_START, e, json);
        if (e.rootExecutionId().isPresent()) {
            json.writeNumberField("rootExecutionId", e.rootExecutionId().getAsLong());
        } else {
            json.writeNullField("rootExecutionId");
        }
        json.writeStringField("description", e.description());
        json.writeStringField("details", e.details());
        json.writeStringField("physicalPlanDescription", e.physicalPlan());
        json.writeFieldName("sparkPlanInfo");
        plan(e.plan(), json);
        json.writeNumberField("time", e.time());
        JsonFields.map(json, "modifiedConfigs", e.modifiedConfigs());
        json.writeArrayFieldStart("jobTags");
        for (String tag : e.jobTags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        json.writeStringField("jobGroupId", e.jobGroupId().orElse(null));
        json.writeStringField("queryId", e.queryId().orElse(null));
    }

    private static void plan(PlanNode node, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("nodeName", node.nodeName());
        json.writeStringField("simpleString", node.simpleString());
        json.writeArrayFieldStart("children");
        for (PlanNode child : node.children()) {
            plan(child, json);
        }
        json.writeEndArray();
        JsonFields.map(json, "metadata", node.metadata());
        json.writeArrayFieldStart("metrics");
        for (PlanNode.Metric metric : node.metrics()) {
            metric(metric, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void metric(PlanNode.Metric metric, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", metric.name());
        json.writeNumberField("accumulatorId", metric.accumulatorId());
        json.writeStringField("metricType", metric.type());
        json.writeEndObject();
    }
}
