package io.firesteel.events.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.ExecutorEvent;
import io.firesteel.events.ExecutorEvent.ExecutorAdded;
import io.firesteel.events.ExecutorEvent.ExecutorInfo;
import io.firesteel.events.ExecutorEvent.ExecutorMetricsUpdate;
import io.firesteel.events.ExecutorEvent.ExecutorRemoved;
import io.firesteel.events.ExecutorEvent.StagePeaks;
import io.firesteel.events.ExecutorEvent.TaskUpdate;

/// Writes [ExecutorEvent]s.
final class ExecutorEventWriter {
    private final AccumulableWriter accumulables;

    ExecutorEventWriter(AccumulableWriter accumulables) {
        this.accumulables = accumulables;
    }

    void write(ExecutorEvent event, JsonGenerator json) throws IOException {
        switch (event) {
            case ExecutorAdded e -> {
                JsonFields.event(json, EventNames.EXECUTOR_ADDED);
                json.writeNumberField("Timestamp", e.time());
                json.writeStringField("Executor ID", e.executorId());
                info(e.info(), json);
            }
            case ExecutorRemoved e -> {
                JsonFields.event(json, EventNames.EXECUTOR_REMOVED);
                json.writeNumberField("Timestamp", e.time());
                json.writeStringField("Executor ID", e.executorId());
                json.writeStringField("Removed Reason", e.reason());
            }
            case ExecutorMetricsUpdate e -> metrics(e, json);
        }
    }

    private static void info(ExecutorInfo info, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("Executor Info");
        json.writeStringField("Host", info.host());
        json.writeNumberField("Total Cores", info.cores());
        JsonFields.map(json, "Log Urls", info.logUrls());
        JsonFields.map(json, "Attributes", info.attributes());
        json.writeObjectFieldStart("Resources");
        for (Map.Entry<String, List<String>> each : info.resources().entrySet()) {
            json.writeObjectFieldStart(each.getKey());
            json.writeStringField("name", each.getKey());
            json.writeArrayFieldStart("addresses");
            for (String address : each.getValue()) {
                json.writeString(address);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeNumberField("Resource Profile Id", info.resourceProfileId());
        JsonFields.known(json, "Registration Time", info.registrationTime());
        JsonFields.known(json, "Request Time", info.requestTime());
        json.writeEndObject();
    }

    private void metrics(ExecutorMetricsUpdate e, JsonGenerator json) throws IOException {
        JsonFields.event(json, EventNames.EXECUTOR_METRICS_UPDATE);
        json.writeStringField("Executor ID", e.executorId());
        json.writeArrayFieldStart("Metrics Updated");
        for (TaskUpdate task : e.tasks()) {
            json.writeStartObject();
            json.writeNumberField("Task ID", task.taskId());
            json.writeNumberField("Stage ID", task.stageId());
            json.writeNumberField("Stage Attempt ID", task.stageAttempt());
            accumulables.write(json, "Accumulator Updates", task.updates());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("Executor Metrics Updated");
        for (StagePeaks stage : e.peaks()) {
            json.writeStartObject();
            json.writeNumberField("Stage ID", stage.stageId());
            json.writeNumberField("Stage Attempt ID", stage.stageAttempt());
            JsonFields.executorMetrics(json, "Executor Metrics", stage.peaks());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
