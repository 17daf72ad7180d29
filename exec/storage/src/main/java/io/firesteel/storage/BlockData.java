package io.firesteel.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

/// The stored bytes of a block, ready to be read here or sent to a peer (Spark's `ManagedBuffer`). The bytes are those of
/// the `BlockStream` chain: compressed, perhaps encrypted, with checksums; a reader verifies.
public sealed interface BlockData {

    /// How many bytes.
    long size();

    /// All bytes from the beginning; closed by the caller.
    InputStream open() throws IOException;

    /// Bytes in memory; not copied, never changed.
    record InMemory(byte[] bytes, int offset, int length) implements BlockData {
        public InMemory(byte[] bytes) {
            this(bytes, 0, bytes.length);
        }

        @Override
        public long size() {
            return length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes, offset, length);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof InMemory o && Arrays.equals(bytes, offset, offset + length, o.bytes, o.offset,
                    o.offset + o.length);
        }

        @Override
        public int hashCode() {
            return length;
        }
    }

    /// A part of a file; servers send it with `FileRegion` or `transferTo`.
    record OnDisk(Path file, long offset, long length) implements BlockData {
        @Override
        public long size() {
            return length;
        }

        @Override
        public InputStream open() throws IOException {
            return new FileSegmentStream(file, offset, length);
        }
    }
}
