package io.firesteel.clusterui;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.firesteel.resources.ResourceAddresses;

/// What the pages of a worker show: a snapshot that the worker makes for each request.
///
/// @param masterUrl   the master that it serves; empty while it looks for one
/// @param masterWebUi of that master's pages; empty where unknown
/// @param memory      in MiB
/// @param resources   addresses of special resources, by their names
public record WorkerView(String id, String masterUrl, String masterWebUi, int cores, int coresUsed, long memory,
        long memoryUsed, List<ExecutorInfo> executors, List<ExecutorInfo> finishedExecutors, List<DriverInfo> drivers,
        List<DriverInfo> finishedDrivers, Map<String, List<String>> resources) {

    public WorkerView {
        executors = List.copyOf(executors);
        finishedExecutors = List.copyOf(finishedExecutors);
        drivers = List.copyOf(drivers);
        finishedDrivers = List.copyOf(finishedDrivers);
    }

    /// Those that executors and drivers have.
    Map<String, List<String>> resourcesUsed() {
        return ResourceAddresses.used(resources.keySet(), Stream.concat(
                executors.stream().map(ExecutorInfo::resources), drivers.stream().map(DriverInfo::resources)));
    }
}
