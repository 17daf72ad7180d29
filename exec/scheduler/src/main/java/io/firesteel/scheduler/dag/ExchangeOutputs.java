package io.firesteel.scheduler.dag;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import io.firesteel.scheduler.Departure;
import io.firesteel.scheduler.MapOutputs;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;

/// The map outputs of one exchange; outlives the jobs that made them, so that later jobs skip the stage.
final class ExchangeOutputs {
    final int exchange;
    private final MapStatus[] statuses;
    /// Map partitions that were registered at each executor, some of them outdated: the loss of an executor costs as much as
    /// it held, not as much as the exchange has.
    private final Map<String, int[]> byExecutor = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
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
        remember(status.location().executorId(), map);
        available++;
        changed = true;
        served |= complete();
        return true;
    }

    private void remember(String executorId, int map) {
        int count = counts.merge(executorId, 1, Integer::sum);
        int[] maps = byExecutor.computeIfAbsent(executorId, e -> new int[4]);
        if (count > maps.length) {
            maps = Arrays.copyOf(maps, count + (count >> 1));
            byExecutor.put(executorId, maps);
        }
        maps[count - 1] = map;
    }

    /// Forgets what lies on an executor; the map partitions that were there.
    int[] unregisterAt(String executorId) {
        int[] maps = byExecutor.remove(executorId);
        Integer count = counts.remove(executorId);
        if (maps == null) {
            return new int[0];
        }
        return Arrays.stream(maps, 0, count).filter(map -> {
            boolean there = statuses[map] != null && statuses[map].location().executorId().equals(executorId);
            if (there) {
                unregister(map);
            }
            return there;
        }).toArray();
    }

    /// The executor is gone; a shuffle service serves what it wrote.
    void servedOn(String executorId) {
        int[] maps = byExecutor.getOrDefault(executorId, new int[0]);
        for (int i = 0; i < maps.length && i < counts.get(executorId); i++) {
            MapStatus status = statuses[maps[i]];
            if (status != null && status.location().executorId().equals(executorId)
                    && status.location().service() != 0) {
                statuses[maps[i]] = new MapStatus(status.location().successor(), status.mapTask(), status.sizes());
                changed = true;
            }
        }
    }

    /// Whether the output was still the one that was copied; it is served at its new place then.
    boolean move(Departure.Move move) {
        int map = move.output().map();
        MapStatus now = status(map);
        MapStatus copied = move.output().status();
        if (now == null || now.mapTask() != copied.mapTask() || !now.location().equals(copied.location())) {
            return false;
        }
        statuses[map] = new MapStatus(move.to(), now.mapTask(), now.sizes());
        remember(move.to().executorId(), map);
        changed = true;
        return true;
    }

    /// Whether any lies on an executor that no shuffle service would serve on.
    boolean alone(String executorId) {
        int[] maps = byExecutor.get(executorId);
        return maps != null && Arrays.stream(maps, 0, counts.get(executorId))
                .anyMatch(map -> statuses[map] != null && statuses[map].location().executorId().equals(executorId)
                        && statuses[map].location().service() == 0);
    }

    void unregister(int map) {
        if (statuses[map] != null) {
            statuses[map] = null;
            available--;
            changed = true;
        }
    }

    void unregisterAll() {
        Arrays.fill(statuses, null);
        byExecutor.clear();
        counts.clear();
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
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = map;
            }
        }
        return Arrays.copyOf(found, count);
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
