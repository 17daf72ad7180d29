package io.firesteel.tasks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import io.firesteel.task.AccumulatorUpdate;

/// The accumulators that one task attempt fills, by id. Owned by the attempt; safe for threads that the task starts.
public final class TaskAccumulators {
    private Map<Long, TaskAccumulator> byId;
    private Set<TaskAccumulator> registered;

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
        if (registered == null) {
            registered = Collections.newSetFromMap(new IdentityHashMap<>());
        }
        registered.add(part);
    }

    /// What has been added so far; with `failed` only what counts failures.
    public synchronized List<AccumulatorUpdate> updates(boolean failed) {
        if (byId == null && registered == null) {
            return List.of();
        }
        List<AccumulatorUpdate> updates = new ArrayList<>();
        collect(byId == null ? List.of() : byId.values(), failed, updates);
        collect(registered == null ? List.of() : registered, failed, updates);
        return updates;
    }

    private static void collect(Collection<TaskAccumulator> parts, boolean failed, List<AccumulatorUpdate> updates) {
        for (TaskAccumulator part : parts) {
            if (!part.isZero() && (!failed || part.countsFailures())) {
                updates.add(new AccumulatorUpdate(part.id(), part.name(), part.partial()));
            }
        }
    }
}
