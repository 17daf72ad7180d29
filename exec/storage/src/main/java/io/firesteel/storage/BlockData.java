package io.firesteel.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;

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

    /// Bytes in memory in several arrays, each a whole number of frames; not copied, never changed.
    record Pieces(List<byte[]> arrays, long size) implements BlockData {
        public Pieces {
            arrays = List.copyOf(arrays);
        }

        /// All bytes in one array; only for blocks below 2 GiB.
        public InMemory joined() {
            byte[] all = new byte[Math.toIntExact(size)];
            int at = 0;
            for (byte[] array : arrays) {
                System.arraycopy(array, 0, all, at, array.length);
                at += array.length;
            }
            return new InMemory(all);
        }

        @Override
        public InputStream open() {
            Iterator<byte[]> rest = arrays.iterator();
            return new SequenceInputStream(new Enumeration<>() {
                @Override
                public boolean hasMoreElements() {
                    return rest.hasNext();
                }

                @Override
                public InputStream nextElement() {
                    return new ByteArrayInputStream(rest.next());
                }
            });
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
