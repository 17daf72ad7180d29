package io.firesteel.tasks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.firesteel.task.AccumulatorUpdate;

/// The accumulators that one task attempt fills, by id. Owned by the attempt; safe for threads that the task starts.
public final class TaskAccumulators {
    private Map<Long, TaskAccumulator> byId;

    /// The attempt's part of accumulator `id`, made by `make` at the first call: bodies that are shared between tasks
    /// look their parts up here rather than hold them.
    public synchronized <A extends TaskAccumulator> A get(long id, Class<A> type, Supplier<A> make) {
        if (byId == null) {
            byId = new LinkedHashMap<>();
        }
        return type.cast(byId.computeIfAbsent(id, i -> make.get()));
    }

    /// Adds a part that was made while the body was decoded; of two with one id both count.
    public synchronized void register(TaskAccumulator part) {
        if (byId == null) {
            byId = new LinkedHashMap<>();
        }
        long key = part.id();
        if (byId.get(key) == part) {
            return;
        }
        // A second part under the same id keeps its own (negative) key.
        byId.put(byId.containsKey(key) ? -1L - byId.size() : key, part);
    }

    /// What has been added so far; with `failed` only what counts failures.
    public synchronized List<AccumulatorUpdate> updates(boolean failed) {
        if (byId == null) {
            return List.of();
        }
        List<AccumulatorUpdate> updates = new ArrayList<>(byId.size());
        for (TaskAccumulator part : byId.values()) {
            if (!part.isZero() && (!failed || part.countsFailures())) {
                updates.add(new AccumulatorUpdate(part.id(), part.name(), part.partial()));
            }
        }
        return updates;
    }
}
