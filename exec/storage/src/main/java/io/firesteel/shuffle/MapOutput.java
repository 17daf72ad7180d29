package io.firesteel.shuffle;

import java.nio.file.Path;

import io.firesteel.storage.BlockData;

/// Where the parts of one map output lie; `ends[i]` is the end of part i, and part i starts where part i - 1 ends.
sealed interface MapOutput {

    long[] ends();

    /// Parts `from` (inclusive) to `to` (exclusive).
    BlockData part(int from, int to);

    default long start(int part) {
        return part == 0 ? 0 : ends()[part - 1];
    }

    /// In one array.
    record Held(byte[] bytes, long[] ends) implements MapOutput {
        @Override
        public BlockData part(int from, int to) {
            int start = (int) start(from);
            return new BlockData.InMemory(bytes, start, (int) (start(to) - start));
        }
    }

    /// In one file.
    record Filed(Path data, Path index, long[] ends) implements MapOutput {
        @Override
        public BlockData part(int from, int to) {
            return new BlockData.OnDisk(data, start(from), start(to) - start(from));
        }
    }
}
