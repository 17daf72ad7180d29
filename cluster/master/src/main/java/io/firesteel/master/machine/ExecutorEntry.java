package io.firesteel.master.machine;

import java.util.List;
import java.util.Map;

/// An executor as the machine keeps it, from its launch until its end is certain. Owned by the [Cluster].
final class ExecutorEntry {
    final String appId;
    final int id;
    final String workerId;
    final int cores;
    final long memory;
    final long since;
    final Map<String, List<String>> resources;
    ProcessState state = ProcessState.LAUNCHING;
    /// It has registered with its driver.
    boolean attached;
    /// It gets no tasks any more and ends when what it holds is elsewhere.
    boolean draining;
    /// Its worker was told to end it.
    boolean ending;
    /// It ends for the sake of others, or because its driver wants it to.
    boolean takenAway;

    ExecutorEntry(String appId, int id, String workerId, int cores, long memory,
            Map<String, List<String>> resources, long since) {
        this.appId = appId;
        this.id = id;
        this.workerId = workerId;
        this.cores = cores;
        this.memory = memory;
        this.since = since;
        this.resources = resources;
    }

    String fullId() {
        return appId + "/" + id;
    }
}
