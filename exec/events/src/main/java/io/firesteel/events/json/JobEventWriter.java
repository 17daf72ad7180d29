package io.firesteel.events.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.JobEvent;
import io.firesteel.events.JobEvent.JobEnd;
import io.firesteel.events.JobEvent.JobStart;
import io.firesteel.events.JobResult;
import io.firesteel.events.StageInfo;

/// Writes [JobEvent]s.
final class JobEventWriter {
    private final StageInfoWriter stageInfo;

    JobEventWriter(StageInfoWriter stageInfo) {
        this.stageInfo = stageInfo;
    }

    void write(JobEvent event, JsonGenerator json) throws IOException {
        switch (event) {
            case JobStart e -> start(e, json);
            case JobEnd e -> {
                JsonFields.event(json, EventNames.JOB_END);
                json.writeNumberField("Job ID", e.jobId());
                json.writeNumberField("Completion Time", e.time());
                json.writeObjectFieldStart("Job Result");
                result(e.result(), json);
                json.writeEndObject();
            }
        }
    }

    private void start(JobStart e, JsonGenerator json) throws IOException {
        JsonFields.event(json, EventNames.JOB_START);
        json.writeNumberField("Job ID", e.jobId());
        json.writeNumberField("Submission Time", e.time());
        json.writeArrayFieldStart("Stage Infos");
        for (StageInfo stage : e.stages()) {
            stageInfo.write(json, stage);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("Stage IDs");
        for (StageInfo stage : e.stages()) {
            json.writeNumber(stage.stageId());
        }
        json.writeEndArray();
        JsonFields.map(json, "Properties", e.properties());
    }

    private static void result(JobResult result, JsonGenerator json) throws IOException {
        switch (result) {
            case JobResult.Succeeded _ -> json.writeStringField("Result", "JobSucceeded");
            case JobResult.Failed f -> {
                json.writeStringField("Result", "JobFailed");
                json.writeObjectFieldStart("Exception");
                json.writeStringField("Message", f.message());
                JsonFields.stack(json, "Stack Trace", f.stack());
                json.writeEndObject();
            }
        }
    }
}
