package io.firesteel.operators.join;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The runtime filters of one query on one executor, by id: builds publish, scans look.
public final class RuntimeFilters {
    private final ConcurrentHashMap<Integer, Optional<RuntimeFilter>> filters = new ConcurrentHashMap<>();

    /// Makes a filter visible; the first one of an id stays, and nobody else makes it meanwhile.
    ///
    /// @param filter may give null when keys of this type, or so many of them, have no filter
    public void publish(int id, Supplier<RuntimeFilter> filter) {
        filters.computeIfAbsent(id, i -> Optional.ofNullable(filter.get()));
    }

    /// The filter, or null while it does not exist, or for good.
    public RuntimeFilter find(int id) {
        return filters.getOrDefault(id, Optional.empty()).orElse(null);
    }
}
