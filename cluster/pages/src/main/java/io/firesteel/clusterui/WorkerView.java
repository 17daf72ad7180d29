package io.firesteel.clusterui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        Map<String, List<String>> used = new TreeMap<>();
        resources.keySet().forEach(name -> used.put(name, new ArrayList<>()));
        Stream.concat(executors.stream().map(ExecutorInfo::resources), drivers.stream().map(DriverInfo::resources))
                .forEach(held -> held.forEach(
                        (name, addresses) -> used.computeIfAbsent(name, n -> new ArrayList<>()).addAll(addresses)));
        return used;
    }
}
