package io.firesteel.events.json.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.events.Event;
import io.firesteel.events.ExclusionEvent.ExecutorExcluded;
import io.firesteel.events.ExclusionEvent.ExecutorExcludedForStage;
import io.firesteel.events.ExclusionEvent.ExecutorUnexcluded;
import io.firesteel.events.ExclusionEvent.NodeExcluded;
import io.firesteel.events.ExclusionEvent.NodeExcludedForStage;
import io.firesteel.events.ExclusionEvent.NodeUnexcluded;
import io.firesteel.events.ExecutorEvent.ExecutorAdded;
import io.firesteel.events.ExecutorEvent.ExecutorInfo;
import io.firesteel.events.ExecutorEvent.ExecutorMetricsUpdate;
import io.firesteel.events.ExecutorEvent.ExecutorRemoved;
import io.firesteel.events.ExecutorEvent.StagePeaks;
import io.firesteel.events.ExecutorEvent.TaskUpdate;
import io.firesteel.events.json.EventNames;

/// Reads [io.firesteel.events.ExecutorEvent]s and [io.firesteel.events.ExclusionEvent]s.
final class ExecutorEventParsers {

    private ExecutorEventParsers() {
    }

    static void register(Map<String, EventJsonReader.Parser> table) {
        table.put(EventNames.EXECUTOR_ADDED, f -> new ExecutorAdded(f.number("Timestamp"), f.text("Executor ID"),
                info(f.object("Executor Info"))));
        table.put(EventNames.EXECUTOR_REMOVED, f -> new ExecutorRemoved(f.number("Timestamp"), f.text("Executor ID"),
                f.text("Removed Reason", "")));
        table.put(EventNames.EXECUTOR_METRICS_UPDATE, ExecutorEventParsers::metrics);
        table.put(EventNames.EXECUTOR_EXCLUDED,
                f -> new ExecutorExcluded(f.number("time"), f.text("executorId"), f.integer("taskFailures", 0)));
        table.put(EventNames.EXECUTOR_EXCLUDED_FOR_STAGE,
                f -> new ExecutorExcludedForStage(f.number("time"), f.text("executorId"), f.integer("taskFailures", 0),
                        f.integer("stageId"), f.integer("stageAttemptId", 0)));
        table.put(EventNames.EXECUTOR_UNEXCLUDED,
                f -> new ExecutorUnexcluded(f.number("time"), f.text("executorId")));
        table.put(EventNames.NODE_EXCLUDED,
                f -> new NodeExcluded(f.number("time"), f.text("hostId"), f.integer("executorFailures", 0)));
        table.put(EventNames.NODE_EXCLUDED_FOR_STAGE,
                f -> new NodeExcludedForStage(f.number("time"), f.text("hostId"), f.integer("executorFailures", 0),
                        f.integer("stageId"), f.integer("stageAttemptId", 0)));
        table.put(EventNames.NODE_UNEXCLUDED, f -> new NodeUnexcluded(f.number("time"), f.text("hostId")));
    }

    private static ExecutorInfo info(Fields f) throws EventFormatException {
        Map<String, List<String>> resources = new LinkedHashMap<>();
        for (Map.Entry<String, Fields> each : f.objectsByName("Resources").entrySet()) {
            resources.put(each.getKey(), each.getValue().texts("addresses"));
        }
        return new ExecutorInfo(f.text("Host", ""), f.integer("Total Cores", 0), f.map("Log Urls"),
                f.map("Attributes"), resources, f.integer("Resource Profile Id", 0),
                f.number("Registration Time", Event.NONE), f.number("Request Time", Event.NONE));
    }

    private static ExecutorMetricsUpdate metrics(Fields f) throws EventFormatException {
        List<TaskUpdate> tasks = new ArrayList<>();
        for (Fields t : f.objects("Metrics Updated")) {
            tasks.add(new TaskUpdate(t.number("Task ID"), t.integer("Stage ID"), t.integer("Stage Attempt ID", 0),
                    CommonParsers.accumulables(t, "Accumulator Updates")));
        }
        List<StagePeaks> peaks = new ArrayList<>();
        for (Fields p : f.objects("Executor Metrics Updated")) {
            peaks.add(new StagePeaks(p.integer("Stage ID"), p.integer("Stage Attempt ID", 0),
                    CommonParsers.executorMetrics(p, "Executor Metrics")));
        }
        return new ExecutorMetricsUpdate(f.text("Executor ID"), tasks, peaks);
    }
}
