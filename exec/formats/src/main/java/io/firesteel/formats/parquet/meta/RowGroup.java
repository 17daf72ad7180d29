package io.firesteel.formats.parquet.meta;

import java.util.List;

/// One row group.
///
/// @param ordinal in the file
/// @param rows    how many
/// @param bytes   compressed, all columns
/// @param columns one per leaf of the schema
public record RowGroup(int ordinal, long rows, long bytes, List<ColumnChunk> columns) {

    /// The byte by which a split owns the group, as parquet-java decides it: the middle of its bytes.
    public long midpoint() {
        long start = Long.MAX_VALUE;
        for (ColumnChunk c : columns) {
            start = Math.min(start, c.start());
        }
        return (columns.isEmpty() ? 0 : start) + bytes / 2;
    }
}
