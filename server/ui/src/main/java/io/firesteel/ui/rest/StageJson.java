package io.firesteel.ui.rest;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.RddInfo;
import io.firesteel.events.StageInfo;
import io.firesteel.ui.status.AppStatusStore;
import io.firesteel.ui.status.ExecutorStageView;
import io.firesteel.ui.status.Figure;
import io.firesteel.ui.status.StageView;
import io.firesteel.ui.status.TaskView;

/// A stage attempt as JSON (Spark's `StageData`).
final class StageJson {
    private final AppStatusStore store;

    StageJson(AppStatusStore store) {
        this.store = store;
    }

    /// @param details whether its tasks and executors are written too
    void write(JsonGenerator json, StageView stage, boolean details) throws IOException {
        StageInfo info = stage.info();
        json.writeStartObject();
        json.writeStringField("status", stage.status().name());
        json.writeNumberField("stageId", info.stageId());
        json.writeNumberField("attemptId", info.attempt());
        json.writeNumberField("numTasks", info.taskCount());
        json.writeNumberField("numActiveTasks", stage.activeTasks());
        json.writeNumberField("numCompleteTasks", stage.completedTasks());
        json.writeNumberField("numFailedTasks", stage.failedTasks());
        json.writeNumberField("numKilledTasks", stage.killedTasks());
        json.writeNumberField("numCompletedIndices", stage.completedIndices());
        JsonText.time(json, "submissionTime", info.submissionTime());
        JsonText.time(json, "firstTaskLaunchedTime", stage.firstLaunch());
        JsonText.time(json, "completionTime", info.completionTime());
        JsonText.text(json, "failureReason", info.failureReason());
        for (Figure figure : Figure.values()) {
            json.writeNumberField(figure.stageName(), stage.sum(figure));
        }
        json.writeStringField("name", info.name());
        JsonText.text(json, "description", stage.description());
        json.writeStringField("details", info.details());
        json.writeStringField("schedulingPool", stage.pool());
        JsonText.ints(json, "rddIds", info.rdds().stream().map(RddInfo::id).toList());
        TaskJson.accumulators(json, info.accumulables());
        if (details) {
            tasks(json, stage);
            executors(json, stage);
        }
        JsonText.counts(json, "killedTasksSummary", stage.killedSummary());
        json.writeNumberField("resourceProfileId", info.resourceProfileId());
        JsonText.peaks(json, "peakExecutorMetrics", stage.peaks());
        json.writeBooleanField("isShufflePushEnabled", info.pushEnabled());
        json.writeNumberField("shuffleMergersCount", info.pushMergers());
        json.writeEndObject();
    }

    private void tasks(JsonGenerator json, StageView stage) throws IOException {
        List<TaskView> tasks = store.tasks(stage.info().stageId(), stage.info().attempt());
        json.writeObjectFieldStart("tasks");
        for (TaskView task : tasks) {
            json.writeFieldName(Long.toString(task.info().taskId()));
            TaskJson.write(json, task, store.logs(task.info().executorId()));
        }
        json.writeEndObject();
    }

    private void executors(JsonGenerator json, StageView stage) throws IOException {
        json.writeObjectFieldStart("executorSummary");
        for (ExecutorStageView e : store.executorsOf(stage.info().stageId(), stage.info().attempt())) {
            json.writeObjectFieldStart(e.executorId());
            json.writeNumberField("taskTime", e.taskTime());
            json.writeNumberField("failedTasks", e.failedTasks());
            json.writeNumberField("succeededTasks", e.succeededTasks());
            json.writeNumberField("killedTasks", e.killedTasks());
            json.writeNumberField("inputBytes", e.sum(Figure.INPUT_BYTES));
            json.writeNumberField("inputRecords", e.sum(Figure.INPUT_RECORDS));
            json.writeNumberField("outputBytes", e.sum(Figure.OUTPUT_BYTES));
            json.writeNumberField("outputRecords", e.sum(Figure.OUTPUT_RECORDS));
            json.writeNumberField("shuffleRead", e.sum(Figure.SHUFFLE_READ_BYTES));
            json.writeNumberField("shuffleReadRecords", e.sum(Figure.SHUFFLE_READ_RECORDS));
            json.writeNumberField("shuffleWrite", e.sum(Figure.SHUFFLE_WRITE_BYTES));
            json.writeNumberField("shuffleWriteRecords", e.sum(Figure.SHUFFLE_WRITE_RECORDS));
            json.writeNumberField("memoryBytesSpilled", e.sum(Figure.MEMORY_BYTES_SPILLED));
            json.writeNumberField("diskBytesSpilled", e.sum(Figure.DISK_BYTES_SPILLED));
            json.writeBooleanField("isBlacklistedForStage", e.excluded());
            JsonText.peaks(json, "peakMemoryMetrics", e.peaks());
            json.writeBooleanField("isExcludedForStage", e.excluded());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
