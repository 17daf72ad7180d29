package io.firesteel.ui.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.ui.status.JobView;

/// A job as JSON (Spark's `JobData`).
final class JobJson {

    private JobJson() {
    }

    static void write(JsonGenerator json, JobView job) throws IOException {
        json.writeStartObject();
        json.writeNumberField("jobId", job.jobId());
        json.writeStringField("name", job.name());
        JsonText.text(json, "description", job.description());
        JsonText.time(json, "submissionTime", job.submissionTime());
        JsonText.time(json, "completionTime", job.completionTime());
        JsonText.ints(json, "stageIds", job.stageIds());
        JsonText.text(json, "jobGroup", job.jobGroup());
        JsonText.texts(json, "jobTags", job.jobTags());
        json.writeStringField("status", job.status().name());
        json.writeNumberField("numTasks", job.tasks());
        json.writeNumberField("numActiveTasks", job.activeTasks());
        json.writeNumberField("numCompletedTasks", job.completedTasks());
        json.writeNumberField("numSkippedTasks", job.skippedTasks());
        json.writeNumberField("numFailedTasks", job.failedTasks());
        json.writeNumberField("numKilledTasks", job.killedTasks());
        json.writeNumberField("numCompletedIndices", job.completedIndices());
        json.writeNumberField("numActiveStages", job.activeStages());
        json.writeNumberField("numCompletedStages", job.completedStages());
        json.writeNumberField("numSkippedStages", job.skippedStages());
        json.writeNumberField("numFailedStages", job.failedStages());
        JsonText.counts(json, "killedTasksSummary", job.killedSummary());
        json.writeEndObject();
    }
}
