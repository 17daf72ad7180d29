package io.firesteel.events.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.firesteel.events.ExecutorEvent.ExecutorMetricsUpdate;
import io.firesteel.events.ExecutorEvent.StagePeaks;
import io.firesteel.events.ExecutorMetrics;
import io.firesteel.events.StageEvent.StageExecutorMetrics;
import io.firesteel.events.StageInfo;
import io.firesteel.events.TaskEvent.TaskEnd;

/// The peaks of executors while each stage attempt runs, which the event log adds when the stage has ended. Used by the
/// event log's thread only; holds running stages.
final class StagePeaksTracker {
    /// What the driver's own heartbeat names instead of a stage: its peaks count for all running ones.
    private static final int ANY_STAGE = -1;

    private final Map<Integer, Map<Integer, Map<String, ExecutorMetrics>>> running = new TreeMap<>();

    void submitted(StageInfo stage) {
        running.computeIfAbsent(stage.stageId(), _ -> new TreeMap<>()).put(stage.attempt(), new TreeMap<>());
    }

    void ended(TaskEnd end) {
        Map<String, ExecutorMetrics> peaks = running.getOrDefault(end.stageId(), Map.of()).get(end.stageAttempt());
        if (peaks != null) {
            peaks.merge(end.task().executorId(), end.peaks(), ExecutorMetrics::max);
        }
    }

    void beat(ExecutorMetricsUpdate update) {
        for (StagePeaks each : update.peaks()) {
            running.forEach((stage, attempts) -> attempts.forEach((attempt, peaks) -> {
                if (each.stageId() == ANY_STAGE || each.stageId() == stage && each.stageAttempt() == attempt) {
                    peaks.merge(update.executorId(), each.peaks(), ExecutorMetrics::max);
                }
            }));
        }
    }

    /// What is known of a stage's attempts up to this one, which are forgotten.
    List<StageExecutorMetrics> completed(StageInfo stage) {
        List<StageExecutorMetrics> events = new ArrayList<>();
        Map<Integer, Map<String, ExecutorMetrics>> attempts = running.getOrDefault(stage.stageId(), Map.of());
        for (int attempt = 0; attempt <= stage.attempt(); attempt++) {
            int number = attempt;
            Map<String, ExecutorMetrics> peaks = attempts.getOrDefault(attempt, Map.of());
            peaks.forEach((executor, metrics) -> events
                    .add(new StageExecutorMetrics(executor, stage.stageId(), number, metrics)));
        }
        if (!attempts.isEmpty()) {
            attempts.keySet().removeIf(attempt -> attempt <= stage.attempt());
            if (attempts.isEmpty()) {
                running.remove(stage.stageId());
            }
        }
        return events;
    }
}
