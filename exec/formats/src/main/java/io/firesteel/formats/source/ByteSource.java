package io.firesteel.formats.source;

import java.io.Closeable;
import java.io.IOException;

/// One file that is read at positions; safe for several threads. Opened by the scan of a task.
public interface ByteSource extends Closeable {

    /// What errors call the file.
    String name();

    /// Its length when it was opened.
    long length();

    /// Fills `target[at, at + length)` from `position` on; an end of file before that is an `EOFException`.
    void read(long position, byte[] target, int at, int length) throws IOException;
}
