package io.firesteel.serial;

import java.io.IOException;

/// Gathers elements into chunks. What is written is serialised before `write` returns: the caller may change or reuse the
/// element afterwards.
public interface ElementWriter {

    void write(Object element) throws IOException;

    /// Writes the pair of these two as `write` would, without making it.
    void writePair(Object key, Object value) throws IOException;

    /// Hands out what is gathered; nothing happens when that is nothing.
    void flush() throws IOException;

    /// Bytes of memory that the writer holds now.
    int heldBytes();
}
