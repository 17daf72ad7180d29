package io.firesteel.master.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A worker as the machine keeps it. Owned by the [Cluster].
final class WorkerEntry {
    /// How a worker goes on; the names are Spark's.
    enum State {
        ALIVE, DEAD, DECOMMISSIONED
    }

    final WorkerSpec spec;
    final Map<String, ExecutorEntry> executors = new LinkedHashMap<>();
    final Map<String, DriverEntry> drivers = new LinkedHashMap<>();
    State state = State.ALIVE;
    long lostAt;

    WorkerEntry(WorkerSpec spec) {
        this.spec = spec;
    }

    int usedCores() {
        return executors.values().stream().mapToInt(e -> e.cores).sum()
                + drivers.values().stream().mapToInt(d -> d.spec.cores()).sum();
    }

    long usedMemory() {
        return executors.values().stream().mapToLong(e -> e.memory).sum()
                + drivers.values().stream().mapToLong(d -> d.spec.memory()).sum();
    }

    int freeCores() {
        return state == State.ALIVE ? Math.max(0, spec.cores() - usedCores()) : 0;
    }

    long freeMemory() {
        return state == State.ALIVE ? Math.max(0, spec.memory() - usedMemory()) : 0;
    }

    /// Addresses that executors and drivers have, by resource name.
    Map<String, List<String>> usedResources() {
        Map<String, List<String>> used = new TreeMap<>();
        spec.resources().keySet().forEach(name -> used.put(name, new ArrayList<>()));
        executors.values().forEach(e -> add(e.resources, used));
        drivers.values().forEach(d -> add(d.resources, used));
        return used;
    }

    private static void add(Map<String, List<String>> held, Map<String, List<String>> used) {
        held.forEach((name, addresses) -> used.computeIfAbsent(name, n -> new ArrayList<>()).addAll(addresses));
    }

    /// Addresses that nobody has, by resource name.
    Map<String, List<String>> freeResources() {
        if (state != State.ALIVE || spec.resources().isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> used = usedResources();
        Map<String, List<String>> free = new TreeMap<>();
        spec.resources().forEach((name, all) -> {
            List<String> left = new ArrayList<>(all);
            left.removeAll(used.get(name));
            free.put(name, left);
        });
        return free;
    }

    /// The first free addresses, where as many as are wanted are free.
    Map<String, List<String>> pick(Map<String, Integer> wanted) {
        Map<String, List<String>> free = freeResources();
        Map<String, List<String>> picked = new TreeMap<>();
        wanted.forEach((name, count) -> picked.put(name, List.copyOf(free.get(name).subList(0, count))));
        return picked;
    }
}
