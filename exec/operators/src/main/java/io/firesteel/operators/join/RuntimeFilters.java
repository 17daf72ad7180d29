package io.firesteel.operators.join;

import java.util.concurrent.ConcurrentHashMap;

/// The runtime filters of one query on one executor, by id: builds publish, scans look.
public final class RuntimeFilters {
    private final ConcurrentHashMap<Integer, RuntimeFilter> filters = new ConcurrentHashMap<>();

    /// Makes a filter visible; the first one of an id stays.
    public void publish(int id, RuntimeFilter filter) {
        filters.putIfAbsent(id, filter);
    }

    /// The filter, or null while it does not exist.
    public RuntimeFilter find(int id) {
        return filters.get(id);
    }
}
