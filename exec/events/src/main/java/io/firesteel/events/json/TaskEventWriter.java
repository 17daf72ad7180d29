package io.firesteel.events.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.TaskEndReason;
import io.firesteel.events.TaskEvent;
import io.firesteel.events.TaskEvent.SpeculativeTaskSubmitted;
import io.firesteel.events.TaskEvent.TaskEnd;
import io.firesteel.events.TaskEvent.TaskGettingResult;
import io.firesteel.events.TaskEvent.TaskStart;
import io.firesteel.events.TaskInfo;

/// Writes [TaskEvent]s.
final class TaskEventWriter {
    private final AccumulableWriter accumulables;

    TaskEventWriter(AccumulableWriter accumulables) {
        this.accumulables = accumulables;
    }

    void write(TaskEvent event, JsonGenerator json) throws IOException {
        switch (event) {
            case TaskStart e -> {
                JsonFields.event(json, EventNames.TASK_START);
                json.writeNumberField("Stage ID", e.stageId());
                json.writeNumberField("Stage Attempt ID", e.stageAttempt());
                task(e.task(), json);
            }
            case TaskGettingResult e -> {
                JsonFields.event(json, EventNames.TASK_GETTING_RESULT);
                task(e.task(), json);
            }
            case TaskEnd e -> end(e, json);
            case SpeculativeTaskSubmitted e -> {
                JsonFields.event(json, EventNames.SPECULATIVE_TASK_SUBMITTED);
                json.writeNumberField("stageId", e.stageId());
                json.writeNumberField("stageAttemptId", e.stageAttempt());
            }
        }
    }

    private void end(TaskEnd e, JsonGenerator json) throws IOException {
        JsonFields.event(json, EventNames.TASK_END);
        json.writeNumberField("Stage ID", e.stageId());
        json.writeNumberField("Stage Attempt ID", e.stageAttempt());
        json.writeStringField("Task Type", e.type().sparkName());
        json.writeObjectFieldStart("Task End Reason");
        reason(e.reason(), json);
        json.writeEndObject();
        task(e.task(), json);
        JsonFields.executorMetrics(json, "Task Executor Metrics", e.peaks());
        if (e.metrics() != null) {
            TaskMetricsWriter.write(json, e.metrics());
        }
    }

    private void task(TaskInfo task, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("Task Info");
        json.writeNumberField("Task ID", task.taskId());
        json.writeNumberField("Index", task.index());
        json.writeNumberField("Attempt", task.attempt());
        json.writeNumberField("Partition ID", task.partition());
        json.writeNumberField("Launch Time", task.launchTime());
        json.writeStringField("Executor ID", task.executorId());
        json.writeStringField("Host", task.host());
        json.writeStringField("Locality", task.locality().name());
        json.writeBooleanField("Speculative", task.speculative());
        json.writeNumberField("Getting Result Time", task.gettingResultTime());
        json.writeNumberField("Finish Time", task.finishTime());
        json.writeBooleanField("Failed", task.failed());
        json.writeBooleanField("Killed", task.killed());
        accumulables.write(json, "Accumulables", task.accumulables());
        json.writeEndObject();
    }

    private void reason(TaskEndReason reason, JsonGenerator json) throws IOException {
        json.writeStringField("Reason", ReasonNames.of(reason));
        switch (reason) {
            case TaskEndReason.Plain _ -> {
            }
            case TaskEndReason.FetchFailed f -> {
                if (f.location().isPresent()) {
                    JsonFields.address(json, "Block Manager Address", f.location().get());
                }
                json.writeNumberField("Shuffle ID", f.shuffleId());
                json.writeNumberField("Map ID", f.mapId());
                json.writeNumberField("Map Index", f.mapIndex());
                json.writeNumberField("Reduce ID", f.reduceId());
                json.writeStringField("Message", f.message());
            }
            case TaskEndReason.ExceptionFailure x -> {
                json.writeStringField("Class Name", x.className());
                json.writeStringField("Description", x.description());
                JsonFields.stack(json, "Stack Trace", x.stack());
                json.writeStringField("Full Stack Trace", x.fullStackTrace());
                accumulables.write(json, "Accumulator Updates", x.updates());
            }
            case TaskEndReason.TaskKilled k -> {
                json.writeStringField("Kill Reason", k.reason());
                accumulables.write(json, "Accumulator Updates", k.updates());
            }
            case TaskEndReason.CommitDenied d -> {
                json.writeNumberField("Job ID", d.jobId());
                json.writeNumberField("Partition ID", d.partition());
                json.writeNumberField("Attempt Number", d.attempt());
            }
            case TaskEndReason.ExecutorLost l -> {
                json.writeStringField("Executor ID", l.executorId());
                json.writeBooleanField("Exit Caused By App", l.causedByApp());
                if (l.reason().isPresent()) {
                    json.writeStringField("Loss Reason", l.reason().get());
                }
            }
        }
    }
}
