package io.firesteel.operators.join;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The runtime filters of one query on one executor, by id: builds publish, scans look.
public final class RuntimeFilters {
    private final ConcurrentHashMap<Integer, RuntimeFilter> filters = new ConcurrentHashMap<>();

    /// Makes a filter visible; the first one of an id stays, and nobody else makes it meanwhile.
    ///
    /// @param filter may give null when keys of this type have no filter
    public void publish(int id, Supplier<RuntimeFilter> filter) {
        filters.computeIfAbsent(id, i -> filter.get());
    }

    /// The filter, or null while it does not exist.
    public RuntimeFilter find(int id) {
        return filters.get(id);
    }
}
