package io.firesteel.scheduler.dag;

import java.util.function.Predicate;

import io.firesteel.scheduler.MapOutputs;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;

/// The map outputs of one exchange; outlives the jobs that made them, so that later jobs skip the stage.
final class ExchangeOutputs {
    final int exchange;
    private final MapStatus[] statuses;
    private int available;
    private boolean changed = true;
    /// They have been complete, so that consumers may have read them.
    boolean served;
    /// Nobody refers to it; it goes with its last job.
    boolean doomed;
    /// The next attempt's number of the stage that made them last.
    int lastStage = -1;
    int nextAttempt;

    ExchangeOutputs(int exchange, int maps) {
        this.exchange = exchange;
        this.statuses = new MapStatus[maps];
    }

    int maps() {
        return statuses.length;
    }

    boolean complete() {
        return available == statuses.length;
    }

    int missing() {
        return statuses.length - available;
    }

    MapStatus status(int map) {
        return map >= 0 && map < statuses.length ? statuses[map] : null;
    }

    /// Whether the output was missing; the first one stays.
    boolean register(int map, MapStatus status) {
        if (statuses[map] != null) {
            return false;
        }
        statuses[map] = status;
        available++;
        changed = true;
        served |= complete();
        return true;
    }

    void unregister(int map) {
        if (statuses[map] != null) {
            statuses[map] = null;
            available--;
            changed = true;
        }
    }

    void unregisterAll() {
        java.util.Arrays.fill(statuses, null);
        changed |= available > 0;
        available = 0;
        served = false;
    }

    /// Forgets what lies at these places; the map partitions that were there.
    int[] unregister(Predicate<BlockManagerAddress> lost) {
        int[] found = new int[8];
        int count = 0;
        for (int map = 0; map < statuses.length; map++) {
            if (statuses[map] != null && lost.test(statuses[map].location())) {
                unregister(map);
                found = count == found.length ? java.util.Arrays.copyOf(found, count * 2) : found;
                found[count++] = map;
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    /// An immutable copy, or null when nothing changed since the last one.
    MapOutputs publish(long epoch) {
        if (!changed) {
            return null;
        }
        changed = false;
        return new MapOutputs(exchange, epoch, statuses.clone());
    }

    MapStatus[] copy() {
        return statuses.clone();
    }
}
