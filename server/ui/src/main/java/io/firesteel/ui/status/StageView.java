package io.firesteel.ui.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.events.ExecutorMetrics;
import io.firesteel.events.StageInfo;

/// A stage attempt as pages and the REST API show it; a snapshot.
///
/// @param firstLaunch when its first task was launched; [io.firesteel.events.Event#NONE] if none was
/// @param sums        by the position of [Figure]
/// @param peaks       of all executors that ran it; empty if none was measured
public record StageView(StageInfo info, Status status, List<Integer> jobIds, int activeTasks, int completedTasks,
        int failedTasks, int killedTasks, int completedIndices, long firstLaunch, long[] sums,
        Optional<String> description, String pool, Map<String, Integer> killedSummary,
        Optional<ExecutorMetrics> peaks) {

    /// The sum of one figure.
    public long sum(Figure figure) {
        return sums[figure.ordinal()];
    }

    /// What has become of a stage attempt, by Spark's names.
    public enum Status {
        ACTIVE, COMPLETE, FAILED, PENDING, SKIPPED
    }
}
