package io.firesteel.events.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.ExclusionEvent;
import io.firesteel.events.ExclusionEvent.ExecutorExcluded;
import io.firesteel.events.ExclusionEvent.ExecutorExcludedForStage;
import io.firesteel.events.ExclusionEvent.ExecutorUnexcluded;
import io.firesteel.events.ExclusionEvent.NodeExcluded;
import io.firesteel.events.ExclusionEvent.NodeExcludedForStage;
import io.firesteel.events.ExclusionEvent.NodeUnexcluded;

/// Writes [ExclusionEvent]s; their field names are those of Spark's classes.
final class ExclusionEventWriter {

    private ExclusionEventWriter() {
    }

    static void write(ExclusionEvent event, JsonGenerator json) throws IOException {
        switch (event) {
            case ExecutorExcluded e ->
                executor(EventNames.EXECUTOR_EXCLUDED, e, e.executorId(), e.taskFailures(), json);
            case ExecutorExcludedForStage e -> {
                executor(EventNames.EXECUTOR_EXCLUDED_FOR_STAGE, e, e.executorId(), e.taskFailures(), json);
                stage(e.stageId(), e.stageAttempt(), json);
            }
            case ExecutorUnexcluded e -> {
                JsonFields.event(json, EventNames.EXECUTOR_UNEXCLUDED);
                json.writeNumberField("time", e.time());
                json.writeStringField("executorId", e.executorId());
            }
            case NodeExcluded e -> node(EventNames.NODE_EXCLUDED, e, e.host(), e.executorFailures(), json);
            case NodeExcludedForStage e -> {
                node(EventNames.NODE_EXCLUDED_FOR_STAGE, e, e.host(), e.executorFailures(), json);
                stage(e.stageId(), e.stageAttempt(), json);
            }
            case NodeUnexcluded e -> {
                JsonFields.event(json, EventNames.NODE_UNEXCLUDED);
                json.writeNumberField("time", e.time());
                json.writeStringField("hostId", e.host());
            }
        }
    }

    private static void executor(String name, ExclusionEvent e, String executor, int failures, JsonGenerator json)
            throws IOException {
        JsonFields.event(json, name);
        json.writeNumberField("time", e.time());
        json.writeStringField("executorId", executor);
        json.writeNumberField("taskFailures", failures);
    }

    private static void node(String name, ExclusionEvent e, String host, int failures, JsonGenerator json)
            throws IOException {
        JsonFields.event(json, name);
        json.writeNumberField("time", e.time());
        json.writeStringField("hostId", host);
        json.writeNumberField("executorFailures", failures);
    }

    private static void stage(int stageId, int attempt, JsonGenerator json) throws IOException {
        json.writeNumberField("stageId", stageId);
        json.writeNumberField("stageAttemptId", attempt);
    }
}
