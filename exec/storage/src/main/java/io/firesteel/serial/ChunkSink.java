package io.firesteel.serial;

import java.io.IOException;

/// Takes full chunks of a writer.
public interface ChunkSink {

    /// @param buffer   belongs to the writer and is reused after the call
    /// @param length   bytes from the start of it
    /// @param elements how many elements are in them
    void accept(byte[] buffer, int length, int elements) throws IOException;
}
