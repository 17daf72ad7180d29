package io.firesteel.clusterui;

import java.util.List;

/// What the pages of a worker show: a snapshot that the worker makes for each request.
///
/// @param masterUrl   the master that it serves; empty while it looks for one
/// @param masterWebUi of that master's pages; empty where unknown
/// @param memory      in MiB
public record WorkerView(String id, String masterUrl, String masterWebUi, int cores, int coresUsed, long memory,
        long memoryUsed, List<ExecutorInfo> executors, List<ExecutorInfo> finishedExecutors, List<DriverInfo> drivers,
        List<DriverInfo> finishedDrivers) {

    public WorkerView {
        executors = List.copyOf(executors);
        finishedExecutors = List.copyOf(finishedExecutors);
        drivers = List.copyOf(drivers);
        finishedDrivers = List.copyOf(finishedDrivers);
    }
}
