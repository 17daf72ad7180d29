package io.firesteel.sinks;

import java.io.Closeable;
import java.io.IOException;

import io.firesteel.vector.Batch;

/// One file that is being written. Opened by [TaskWriter] through a format; used by one thread.
public interface RowSink extends Closeable {

    /// Writes some of the rows that count.
    ///
    /// @param rows its columns are those of the file
    /// @param from index of the first row among those that count
    /// @param to   index behind the last one
    void write(Batch rows, int from, int to) throws IOException;

    /// Ends the file; after this it is whole on disk.
    @Override
    void close() throws IOException;
}
