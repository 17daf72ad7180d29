package io.firesteel.ui.status;

import java.util.Optional;

import io.firesteel.events.ExecutorMetrics;

/// What one executor did in one stage attempt; a snapshot.
///
/// @param taskTime milliseconds of its tasks from launch to end
/// @param sums     by the position of [Figure]
public record ExecutorStageView(String executorId, long taskTime, int failedTasks, int succeededTasks, int killedTasks,
        long[] sums, boolean excluded, Optional<ExecutorMetrics> peaks) {

    /// The sum of one figure.
    public long sum(Figure figure) {
        return sums[figure.ordinal()];
    }
}
