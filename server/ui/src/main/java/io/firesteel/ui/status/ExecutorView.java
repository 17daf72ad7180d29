package io.firesteel.ui.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firesteel.events.ExecutorMetrics;

/// An executor, or the driver, as pages and the REST API show it; a snapshot.
///
/// @param removeTime       [io.firesteel.events.Event#NONE] while it is there
/// @param excludedInStages in which it gets no tasks
public record ExecutorView(String id, String hostPort, boolean active, int rddBlocks, long onHeapUsed,
        long offHeapUsed, long diskUsed, int cores, int maxTasks, int activeTasks, int failedTasks,
        int completedTasks, int totalTasks, long totalDuration, long totalGcTime, long inputBytes, long shuffleRead,
        long shuffleWrite, boolean excluded, long maxMemory, long onHeapTotal, long offHeapTotal, long addTime,
        long removeTime, Optional<String> removeReason, Map<String, String> logs, Set<Integer> excludedInStages,
        Optional<ExecutorMetrics> peaks, Map<String, String> attributes, Map<String, List<String>> resources,
        int resourceProfileId) {

    public long memoryUsed() {
        return onHeapUsed + offHeapUsed;
    }
}
