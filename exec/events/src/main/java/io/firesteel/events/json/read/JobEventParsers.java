package io.firesteel.events.json.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.events.Event;
import io.firesteel.events.JobEvent.JobEnd;
import io.firesteel.events.JobEvent.JobStart;
import io.firesteel.events.JobResult;
import io.firesteel.events.RddInfo;
import io.firesteel.events.StageEvent.StageCompleted;
import io.firesteel.events.StageEvent.StageExecutorMetrics;
import io.firesteel.events.StageEvent.StageSubmitted;
import io.firesteel.events.StageEvent.UnschedulableTaskSetAdded;
import io.firesteel.events.StageEvent.UnschedulableTaskSetRemoved;
import io.firesteel.events.StageInfo;
import io.firesteel.events.json.EventNames;
import io.firesteel.stages.StageTraits.Determinism;

/// Reads [io.firesteel.events.JobEvent]s and [io.firesteel.events.StageEvent]s.
final class JobEventParsers {

    private JobEventParsers() {
    }

    static void register(Map<String, EventJsonReader.Parser> table) {
        table.put(EventNames.JOB_START, JobEventParsers::start);
        table.put(EventNames.JOB_END, f -> new JobEnd(f.integer("Job ID"), f.number("Completion Time", Event.NONE),
                result(f.object("Job Result"))));
        table.put(EventNames.STAGE_SUBMITTED,
                f -> new StageSubmitted(stage(f.object("Stage Info")), f.map("Properties")));
        table.put(EventNames.STAGE_COMPLETED, f -> new StageCompleted(stage(f.object("Stage Info"))));
        table.put(EventNames.STAGE_EXECUTOR_METRICS,
                f -> new StageExecutorMetrics(f.text("Executor ID"), f.integer("Stage ID"),
                        f.integer("Stage Attempt ID", 0), CommonParsers.executorMetrics(f, "Executor Metrics")));
        table.put(EventNames.UNSCHEDULABLE_ADDED,
                f -> new UnschedulableTaskSetAdded(f.integer("stageId"), f.integer("stageAttemptId", 0)));
        table.put(EventNames.UNSCHEDULABLE_REMOVED,
                f -> new UnschedulableTaskSetRemoved(f.integer("stageId"), f.integer("stageAttemptId", 0)));
    }

    private static JobStart start(Fields f) throws EventFormatException {
        List<StageInfo> stages = new ArrayList<>();
        for (Fields stage : f.objects("Stage Infos")) {
            stages.add(stage(stage));
        }
        return new JobStart(f.integer("Job ID"), f.number("Submission Time", Event.NONE), stages, f.map("Properties"));
    }

    private static JobResult result(Fields f) throws EventFormatException {
        String result = f.text("Result");
        return switch (result) {
            case "JobSucceeded" -> JobResult.Succeeded.SUCCEEDED;
            case "JobFailed" -> {
                Fields exception = f.object("Exception");
                yield new JobResult.Failed(exception.text("Message", null),
                        CommonParsers.stack(exception, "Stack Trace"));
            }
            default -> throw f.wrong("Result", "JobSucceeded or JobFailed", result);
        };
    }

    private static StageInfo stage(Fields f) throws EventFormatException {
        List<RddInfo> rdds = new ArrayList<>();
        for (Fields rdd : f.objects("RDD Info")) {
            rdds.add(rdd(rdd));
        }
        return new StageInfo(f.integer("Stage ID"), f.integer("Stage Attempt ID", 0), f.text("Stage Name", ""),
                f.integer("Number of Tasks", 0), rdds, f.integers("Parent IDs"), f.text("Details", ""),
                f.number("Submission Time", Event.NONE), f.number("Completion Time", Event.NONE),
                Optional.ofNullable(f.text("Failure Reason", null)), CommonParsers.accumulables(f, "Accumulables"),
                f.integer("Resource Profile Id", 0), f.flag("Shuffle Push Enabled", false),
                f.integer("Shuffle Push Mergers Count", 0));
    }

    private static RddInfo rdd(Fields f) throws EventFormatException {
        return new RddInfo(f.integer("RDD ID"), f.text("Name", ""), f.text("Scope", ""), f.text("Callsite", ""),
                f.integers("Parent IDs"), CommonParsers.storageLevel(f), f.flag("Barrier", false), determinism(f),
                f.integer("Number of Partitions", 0), f.integer("Number of Cached Partitions", 0),
                f.number("Memory Size", 0), f.number("Disk Size", 0));
    }

    private static Determinism determinism(Fields f) throws EventFormatException {
        String level = f.text("DeterministicLevel", "DETERMINATE");
        return switch (level) {
            case "DETERMINATE" -> Determinism.DETERMINATE;
            case "UNORDERED" -> Determinism.UNORDERED;
            case "INDETERMINATE" -> Determinism.INDETERMINATE;
            default -> throw f.wrong("DeterministicLevel", "DETERMINATE, UNORDERED or INDETERMINATE", level);
        };
    }
}
