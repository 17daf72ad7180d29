package io.firesteel.sinks.rows;

import io.firesteel.vector.Batch;

/// Rows as text in one format.
interface LineWriter {

    /// What stands before the first row.
    default void begin(ByteText out) {
    }

    /// Appends a row and its end.
    void write(Batch rows, int row, ByteText out);
}
