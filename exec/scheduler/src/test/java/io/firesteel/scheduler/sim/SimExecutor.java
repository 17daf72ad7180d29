package io.firesteel.scheduler.sim;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

import io.firesteel.scheduler.MapOutputs;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskOutcome;

/// One simulated executor: what it runs, what it stores, and which outcomes the driver has not acknowledged.
final class SimExecutor {
    final String id;
    final String host;
    final int slots;
    final BlockManagerAddress address;
    final Map<Long, TaskLaunch> running = new LinkedHashMap<>();
    final Queue<TaskLaunch> waiting = new ArrayDeque<>();
    final Map<Long, Done> unacknowledged = new LinkedHashMap<>();
    /// Task ids ever received, so that a doubled launch runs once.
    final Set<Long> received = new HashSet<>();
    /// Kills that came before their launch.
    final Set<Long> killedEarly = new HashSet<>();
    /// Rows by exchange and map task, then by reduce part.
    final Map<Long, SimRows[]> outputs = new HashMap<>();
    /// Cached rows by dataset and partition.
    final Map<Long, SimRows> cached = new HashMap<>();
    final Map<Integer, MapOutputs> known = new HashMap<>();
    boolean alive = true;

    /// An outcome that waits for its acknowledgement.
    record Done(TaskAttempt attempt, TaskOutcome outcome) {
    }

    SimExecutor(String id, String host, int slots) {
        this.id = id;
        this.host = host;
        this.slots = slots;
        this.address = new BlockManagerAddress(id, host, 7000);
    }

    static long key(int a, long b) {
        return (long) a << 40 | b;
    }
}
