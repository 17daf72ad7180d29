package io.firesteel.ui.status;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firesteel.events.Event;
import io.firesteel.events.ExecutorMetrics;

/// An executor, or the driver, while its events come in. Owned by [AppStatusStore], under its lock.
final class LiveExecutor {
    final String id;
    final long addTime;
    final Set<Integer> excludedInStages = new HashSet<>();
    String hostPort = "";
    String host = "";
    boolean active = true;
    int cores;
    int maxTasks;
    Map<String, String> logs = Map.of();
    Map<String, String> attributes = Map.of();
    Map<String, List<String>> resources = Map.of();
    int resourceProfileId;
    long maxMemory;
    long onHeapTotal;
    long offHeapTotal;
    long onHeapUsed;
    long offHeapUsed;
    long diskUsed;
    int rddBlocks;
    int activeTasks;
    int failedTasks;
    int completedTasks;
    int totalTasks;
    long totalDuration;
    long totalGcTime;
    long inputBytes;
    long shuffleRead;
    long shuffleWrite;
    boolean excluded;
    long removeTime = Event.NONE;
    Optional<String> removeReason = Optional.empty();
    /// Null until something was measured.
    ExecutorMetrics peaks;

    LiveExecutor(String id, long addTime) {
        this.id = id;
        this.addTime = addTime;
    }

    boolean driver() {
        return id.equals("driver");
    }

    /// @param applicationTime how long the application runs; what counts as the driver's work
    ExecutorView view(long applicationTime) {
        long duration = driver() ? applicationTime : totalDuration;
        long gc = driver()
                ? Optional.ofNullable(peaks).map(p -> p.get("TotalGCTime")).orElse(0L)
                : totalGcTime;
        return new ExecutorView(id, hostPort.isEmpty() ? host : hostPort, active, rddBlocks, onHeapUsed, offHeapUsed,
                diskUsed, cores, maxTasks, activeTasks, failedTasks, completedTasks, totalTasks, duration, gc,
                inputBytes, shuffleRead, shuffleWrite, excluded, maxMemory, onHeapTotal, offHeapTotal, addTime,
                removeTime, removeReason, logs, Set.copyOf(excludedInStages), Optional.ofNullable(peaks), attributes,
                resources, resourceProfileId);
    }
}
