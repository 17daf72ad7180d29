package io.firesteel.events.json.read;

import java.util.Map;
import java.util.Optional;

import io.firesteel.events.TaskEndReason;
import io.firesteel.events.TaskEndReason.Plain;
import io.firesteel.events.TaskEvent.SpeculativeTaskSubmitted;
import io.firesteel.events.TaskEvent.TaskEnd;
import io.firesteel.events.TaskEvent.TaskGettingResult;
import io.firesteel.events.TaskEvent.TaskStart;
import io.firesteel.events.TaskEvent.TaskType;
import io.firesteel.events.TaskInfo;
import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.events.json.EventNames;
import io.firesteel.events.json.ReasonNames;

/// Reads [io.firesteel.events.TaskEvent]s.
final class TaskEventParsers {

    private TaskEventParsers() {
    }

    static void register(Map<String, EventJsonReader.Parser> table) {
        table.put(EventNames.TASK_START,
                f -> new TaskStart(f.integer("Stage ID"), f.integer("Stage Attempt ID", 0), task(f)));
        table.put(EventNames.TASK_GETTING_RESULT, f -> new TaskGettingResult(task(f)));
        table.put(EventNames.TASK_END, TaskEventParsers::end);
        table.put(EventNames.SPECULATIVE_TASK_SUBMITTED, f -> new SpeculativeTaskSubmitted(f.integer("stageId"),
                f.integer("stageAttemptId", 0), -1, -1));
    }

    private static TaskEnd end(Fields f) throws EventFormatException {
        return new TaskEnd(f.integer("Stage ID"), f.integer("Stage Attempt ID", 0), type(f),
                reason(f.object("Task End Reason")), task(f), CommonParsers.executorMetrics(f, "Task Executor Metrics"),
                f.has("Task Metrics") ? TaskMetricsParser.parse(f.object("Task Metrics")) : null);
    }

    private static TaskType type(Fields f) throws EventFormatException {
        String name = f.text("Task Type");
        for (TaskType type : TaskType.values()) {
            if (type.sparkName().equals(name)) {
                return type;
            }
        }
        throw f.wrong("Task Type", "ResultTask or ShuffleMapTask", name);
    }

    private static TaskInfo task(Fields parent) throws EventFormatException {
        Fields f = parent.object("Task Info");
        int index = f.integer("Index");
        return new TaskInfo(f.number("Task ID"), index, f.integer("Attempt", 0), f.integer("Partition ID", -1),
                f.number("Launch Time", 0), f.text("Executor ID", ""), f.text("Host", ""), locality(f),
                f.flag("Speculative", false), f.number("Getting Result Time", 0), f.number("Finish Time", 0),
                f.flag("Failed", false), f.flag("Killed", false), CommonParsers.accumulables(f, "Accumulables"));
    }

    private static Locality locality(Fields f) throws EventFormatException {
        String name = f.text("Locality", "ANY");
        return switch (name) {
            case "PROCESS_LOCAL" -> Locality.PROCESS_LOCAL;
            case "NODE_LOCAL" -> Locality.NODE_LOCAL;
            case "NO_PREF" -> Locality.NO_PREF;
            case "RACK_LOCAL" -> Locality.RACK_LOCAL;
            case "ANY" -> Locality.ANY;
            default -> throw f.wrong("Locality", "a task locality", name);
        };
    }

    private static TaskEndReason reason(Fields f) throws EventFormatException {
        String name = f.text("Reason");
        return switch (name) {
            case ReasonNames.SUCCESS -> Plain.SUCCESS;
            case ReasonNames.RESUBMITTED -> Plain.RESUBMITTED;
            case ReasonNames.RESULT_LOST -> Plain.RESULT_LOST;
            case ReasonNames.UNKNOWN -> Plain.UNKNOWN;
            case ReasonNames.FETCH_FAILED -> new TaskEndReason.FetchFailed(
                    f.has("Block Manager Address")
                            ? Optional.of(CommonParsers.address(f, "Block Manager Address"))
                            : Optional.empty(),
                    f.integer("Shuffle ID"), f.number("Map ID", 0), f.integer("Map Index", Integer.MIN_VALUE),
                    f.integer("Reduce ID", 0), f.text("Message", null));
            case ReasonNames.EXCEPTION_FAILURE -> new TaskEndReason.ExceptionFailure(f.text("Class Name", ""),
                    f.text("Description", null), CommonParsers.stack(f, "Stack Trace"),
                    f.text("Full Stack Trace", null),
                    CommonParsers.accumulables(f, "Accumulator Updates"));
            case ReasonNames.TASK_KILLED -> new TaskEndReason.TaskKilled(f.text("Kill Reason", "unknown reason"),
                    CommonParsers.accumulables(f, "Accumulator Updates"));
            case ReasonNames.COMMIT_DENIED -> new TaskEndReason.CommitDenied(f.integer("Job ID", -1),
                    f.integer("Partition ID", -1), f.integer("Attempt Number", -1));
            case ReasonNames.EXECUTOR_LOST -> new TaskEndReason.ExecutorLost(f.text("Executor ID", "Unknown"),
                    f.flag("Exit Caused By App", false), f.optionalText("Loss Reason"));
            default -> throw f.wrong("Reason", "a task's end", name);
        };
    }
}
