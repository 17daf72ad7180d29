package io.firesteel.master.machine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.firesteel.resources.ResourceAddresses;

/// A worker as the machine keeps it. Owned by the [Cluster].
final class WorkerEntry {
    /// How a worker goes on; the names are Spark's.
    enum State {
        ALIVE, DEAD, DECOMMISSIONED
    }

    final WorkerSpec spec;
    final Map<String, ExecutorEntry> executors = new LinkedHashMap<>();
    final Map<String, DriverEntry> drivers = new LinkedHashMap<>();
    /// Applications whose outputs it had when it joined.
    final Set<String> holds = new TreeSet<>();
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
        return ResourceAddresses.used(spec.resources().keySet(), Stream.concat(
                executors.values().stream().map(e -> e.resources), drivers.values().stream().map(d -> d.resources)));
    }

    /// Addresses that nobody has, by resource name.
    Map<String, List<String>> freeResources() {
        if (state != State.ALIVE || spec.resources().isEmpty()) {
            return Map.of();
        }
        return ResourceAddresses.free(spec.resources(), usedResources());
    }

    /// The first free addresses, where as many as are wanted are free.
    Map<String, List<String>> pick(Map<String, Integer> wanted) {
        Map<String, List<String>> free = freeResources();
        Map<String, List<String>> picked = new TreeMap<>();
        wanted.forEach((name, count) -> picked.put(name, List.copyOf(free.get(name).subList(0, count))));
        return picked;
    }
}
