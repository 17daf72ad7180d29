package io.firesteel.ui.status;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.events.Event;
import io.firesteel.events.ExecutorMetrics;
import io.firesteel.events.StageInfo;

/// A stage attempt while its events come in. Owned by [AppStatusStore], under its lock.
final class LiveStage {
    final List<LiveJob> jobs = new ArrayList<>();
    /// By task id, oldest first.
    final LinkedHashMap<Long, LiveTask> tasks = new LinkedHashMap<>();
    final Map<String, OnExecutor> executors = new LinkedHashMap<>();
    final Map<String, Integer> killedSummary = new HashMap<>();
    final BitSet completedIndices = new BitSet();
    final long[] sums = Figure.zeros();
    StageInfo info;
    StageView.Status status = StageView.Status.PENDING;
    Optional<String> description = Optional.empty();
    String pool = "default";
    /// Null until something was measured.
    ExecutorMetrics peaks;
    long firstLaunch = Event.NONE;
    int activeTasks;
    int completedTasks;
    int failedTasks;
    int killedTasks;

    LiveStage(StageInfo info) {
        this.info = info;
    }

    /// Whether nothing about it can change any more.
    boolean ended() {
        return activeTasks == 0 && status != StageView.Status.ACTIVE && status != StageView.Status.PENDING;
    }

    OnExecutor on(String executor) {
        return executors.computeIfAbsent(executor, _ -> new OnExecutor());
    }

    StageView view() {
        return new StageView(info, status, jobs.stream().map(j -> j.jobId).distinct().toList(), activeTasks,
                completedTasks, failedTasks, killedTasks, completedIndices.cardinality(), firstLaunch, sums.clone(),
                description, pool, Map.copyOf(killedSummary), Optional.ofNullable(peaks));
    }

    List<ExecutorStageView> executorViews() {
        List<ExecutorStageView> views = new ArrayList<>();
        executors.forEach((id, e) -> views.add(new ExecutorStageView(id, e.taskTime, e.failed, e.succeeded, e.killed,
                e.sums.clone(), e.excluded, Optional.ofNullable(e.peaks))));
        return views;
    }

    /// The higher of both; `before` may be null.
    static ExecutorMetrics higher(ExecutorMetrics before, ExecutorMetrics now) {
        return before == null || before.equals(ExecutorMetrics.ZERO) ? now : before.max(now);
    }

    /// What one executor does in the stage.
    static final class OnExecutor {
        final long[] sums = Figure.zeros();
        /// Null until something was measured.
        ExecutorMetrics peaks;
        long taskTime;
        int failed;
        int succeeded;
        int killed;
        boolean excluded;
    }
}
