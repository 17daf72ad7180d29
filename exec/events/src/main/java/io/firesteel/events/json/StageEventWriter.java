package io.firesteel.events.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.StageEvent;
import io.firesteel.events.StageEvent.StageCompleted;
import io.firesteel.events.StageEvent.StageExecutorMetrics;
import io.firesteel.events.StageEvent.StageSubmitted;
import io.firesteel.events.StageEvent.UnschedulableTaskSetAdded;
import io.firesteel.events.StageEvent.UnschedulableTaskSetRemoved;

/// Writes [StageEvent]s.
final class StageEventWriter {
    private final StageInfoWriter stageInfo;

    StageEventWriter(StageInfoWriter stageInfo) {
        this.stageInfo = stageInfo;
    }

    void write(StageEvent event, JsonGenerator json) throws IOException {
        switch (event) {
            case StageSubmitted e -> {
                JsonFields.event(json, EventNames.STAGE_SUBMITTED);
                json.writeFieldName("Stage Info");
                stageInfo.write(json, e.stage());
                JsonFields.map(json, "Properties", e.properties());
            }
            case StageCompleted e -> {
                JsonFields.event(json, EventNames.STAGE_COMPLETED);
                json.writeFieldName("Stage Info");
                stageInfo.write(json, e.stage());
            }
            case StageExecutorMetrics e -> {
                JsonFields.event(json, EventNames.STAGE_EXECUTOR_METRICS);
                json.writeStringField("Executor ID", e.executorId());
                json.writeNumberField("Stage ID", e.stageId());
                json.writeNumberField("Stage Attempt ID", e.stageAttempt());
                JsonFields.executorMetrics(json, "Executor Metrics", e.peaks());
            }
            case UnschedulableTaskSetAdded e -> taskSet(EventNames.UNSCHEDULABLE_ADDED, e, json);
            case UnschedulableTaskSetRemoved e -> taskSet(EventNames.UNSCHEDULABLE_REMOVED, e, json);
        }
    }

    private static void taskSet(String name, StageEvent e, JsonGenerator json) throws IOException {
        JsonFields.event(json, name);
        json.writeNumberField("stageId", e.stageId());
        json.writeNumberField("stageAttemptId", e.stageAttempt());
    }
}
