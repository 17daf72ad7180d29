package io.firesteel.plan.physical;

import java.io.Serializable;

/// A scan applies a filter to one of its columns: one that a join of the same fragment publishes, or one made of the rows of
/// an exchange that was written before.
///
/// @param id       of the [Source], or a number of its own among the filters of the query
/// @param column   ordinal in the scan's schema; of the same type as the join key
/// @param exchange the exchange whose rows make the filter; -1 for a published one
/// @param key      ordinal of the key in the exchange's rows
public record RuntimeFilterUse(int id, int column, int exchange, int key) implements Serializable {
    /// A filter of more rows costs more than it saves: none is made.
    public static final long MOST_ROWS = 8_000_000;

    /// A filter that a join publishes.
    public RuntimeFilterUse(int id, int column) {
        this(id, column, -1, -1);
    }

    /// A join's build side publishes what its key number `key` can be (range and Bloom filter) under an id.
    public record Source(int id, int key) implements Serializable {
    }
}
