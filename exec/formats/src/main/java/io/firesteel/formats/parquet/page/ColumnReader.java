package io.firesteel.formats.parquet.page;

import java.io.IOException;
import java.util.List;

import io.firesteel.files.ByteSource;
import io.firesteel.formats.parquet.meta.ColumnChunk;
import io.firesteel.vector.Vector;

/// Reads one top-level column of a row group, front to back. One per column and thread; opened for each row group.
public interface ColumnReader {

    /// Begins a row group.
    ///
    /// @param chunks all chunks of the group
    /// @param leaf   number of the column's first leaf
    void open(ByteSource file, List<ColumnChunk> chunks, int leaf);

    /// The next `rows` rows, from row 0 of `out` on.
    void read(Vector out, int rows) throws IOException;

    /// Leaves rows out.
    void skip(int rows) throws IOException;
}
