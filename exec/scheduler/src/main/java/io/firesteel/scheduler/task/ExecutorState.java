package io.firesteel.scheduler.task;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.machine.TaskNeeds;

/// One live executor as the task scheduler sees it: free slots and what runs.
final class ExecutorState {
    final ExecutorInfo info;
    final Map<Long, RunningTask> running = new LinkedHashMap<>();
    /// Those of the running tasks that were sent before there was a slot for them, in the order in which they get one.
    final SequencedSet<RunningTask> ahead = new LinkedHashSet<>();
    private final ResourceAddresses resources;
    int freeCores;
    boolean draining;
    /// Steady milliseconds of the end of its last task, or of its coming.
    long idleSince;
    /// Steady milliseconds of the last request to give back what was sent ahead.
    long askedBack = Long.MIN_VALUE / 2;
    /// Steady milliseconds of the last sign of life; -1 before the first heartbeat.
    long lastHeartbeat = -1;

    ExecutorState(ExecutorInfo info) {
        this.info = info;
        this.freeCores = info.cores();
        this.resources = info.resources().isEmpty() ? null : new ResourceAddresses(info.resources());
    }

    String id() {
        return info.id();
    }

    String host() {
        return info.host();
    }

    /// How many tasks with these needs could start now.
    int fits(TaskNeeds needs) {
        int byCores = freeCores / needs.cpus();
        if (needs.resources().isEmpty() || byCores == 0) {
            return byCores;
        }
        return resources == null ? 0 : Math.min(byCores, resources.fits(needs.resources()));
    }

    /// Whether another task would have to wait, whatever the tasks need that run.
    boolean everySlotRuns() {
        return freeCores <= 0 && running.size() - ahead.size() >= info.cores();
    }

    Map<String, List<String>> occupy(TaskNeeds needs) {
        freeCores -= needs.cpus();
        return needs.resources().isEmpty() ? Map.of() : resources.take(needs.resources());
    }

    void release(TaskNeeds needs, Map<String, List<String>> taken) {
        freeCores += needs.cpus();
        if (!taken.isEmpty()) {
            resources.giveBack(needs.resources(), taken);
        }
    }
}
