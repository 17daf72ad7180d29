package io.firesteel.master.machine;

import java.util.LinkedHashMap;
import java.util.Map;

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
}
