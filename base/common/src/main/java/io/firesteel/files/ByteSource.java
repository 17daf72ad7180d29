package io.firesteel.files;

import java.io.Closeable;
import java.io.IOException;

/// One file that is read at positions; safe for several threads. Opened by the scan of a task through a [FileStore].
public interface ByteSource extends Closeable {

    /// What errors call the file.
    String name();

    /// Its length when it was opened.
    long length();

    /// Whether each read is a request over the network, so that few large ones are better than many small ones.
    default boolean remote() {
        return false;
    }

    /// Says that a range will be read, forwards; sources that gather requests read neighbours at once.
    default void expect(long start, long length) {
        // Most sources read what they are asked for when they are asked.
    }

    /// Fills `target[at, at + length)` from `position` on; an end of file before that is an `EOFException`.
    void read(long position, byte[] target, int at, int length) throws IOException;
}
