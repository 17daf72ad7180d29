package io.firesteel.formats.parquet;

import java.util.List;

import io.firesteel.vector.Vector;

/// One conjunct that a scan applies while reading. Made by the scan operator; used by one thread.
public interface ScanFilter {

    /// Ordinals of the columns that it reads, in the scan's schema.
    int[] columns();

    /// Writes those of the given rows that pass to `out` and tells how many.
    ///
    /// @param columns   the scan's columns; only those of [#columns()] are filled
    /// @param selection the rows to look at, or null for rows 0 to `count`
    int select(Vector[] columns, int[] selection, int count, int[] out);

    /// Whether it may be asked about values that no wanted row has: it cannot fail. Then a filter of one column is
    /// evaluated once per dictionary entry.
    boolean total();

    /// Whether it is worth asking: one whose rows a join above drops anyway may be left out.
    default boolean active() {
        return true;
    }

    /// What statistics may refute; may change while the scan runs, when a join delivers its runtime filter.
    List<ColumnBound> bounds();
}
