package io.firesteel.wire.block;

import java.nio.file.Path;

/// The bytes of a block on their way in or out.
public sealed interface Content {

    /// How many bytes.
    long size();

    /// In memory; not copied.
    record Memory(byte[] bytes, int offset, int length) implements Content {
        @Override
        public long size() {
            return length;
        }
    }

    /// A part of a file; sent without passing through the heap.
    record FilePart(Path file, long offset, long length) implements Content {
        @Override
        public long size() {
            return length;
        }
    }
}
