package io.firesteel.master.machine;

import java.util.LinkedHashMap;
import java.util.Map;

/// An application as the machine keeps it. Owned by the [Cluster].
final class ApplicationEntry {
    /// How an application goes on; the names are Spark's.
    enum State {
        WAITING, RUNNING, FINISHED, FAILED, KILLED, UNKNOWN;

        boolean isOver() {
            return this == FINISHED || this == FAILED || this == KILLED;
        }
    }

    final String id;
    final ApplicationSpec spec;
    final long since;
    final Map<Integer, ExecutorEntry> executors = new LinkedHashMap<>();
    State state = State.WAITING;
    boolean ready;
    boolean connected = true;
    long cutAt;
    long endedAt;
    int nextExecutor;
    int wanted;
    /// How many of its tasks wait for an executor there, by host.
    Map<String, Integer> hosts = Map.of();
    int failures;
    long starvedSince = -1;
    /// What it was told of the cluster last, so that it is told changes alone.
    MasterAction told;
    String reason = "";

    ApplicationEntry(String id, ApplicationSpec spec, long since) {
        this.id = id;
        this.spec = spec;
        this.since = since;
        this.wanted = spec.executors() < 0 ? Integer.MAX_VALUE : spec.executors();
    }

    /// Without those of executors that are about to leave, so that others come first.
    int cores() {
        return executors.values().stream().filter(e -> !e.draining).mapToInt(e -> e.cores).sum();
    }

    /// How many executors stay.
    int staying() {
        return (int) executors.values().stream().filter(e -> !e.draining).count();
    }

    /// The cores by which it grows at a time.
    int unit() {
        return Math.max(1, spec.executorCores());
    }

    boolean isElastic() {
        return spec.executorCores() == 0;
    }

    /// Whether executors may be started for it.
    boolean mayGrow() {
        return ready && connected && !state.isOver();
    }
}
