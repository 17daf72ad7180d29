package io.firesteel.storage.block;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import io.firesteel.memory.ObjectSizes;
import io.firesteel.serial.ChunkSink;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.stream.FrameEncoder;

/// A partition on its way into memory: takes memory while it grows, and stops where there is none. Owned by one put of
/// [BlockManager]; begins in one of the two forms, and may move from elements to bytes.
final class Unroll {
    private static final int FIRST_SAMPLE = 16;
    private static final int SAMPLES = 24;
    private static final long SLOT = 4;

    private final MemoryBlocks memory;
    private final BlockId block;
    private final long step;
    private long acquired;

    Unroll(MemoryBlocks memory, BlockId block, long step) {
        this.memory = memory;
        this.block = block;
        this.step = Math.max(1 << 10, step);
    }

    long acquired() {
        return acquired;
    }

    /// Gives back what `bytes` do not need.
    void shrink(long bytes) {
        if (bytes < acquired) {
            memory.release(acquired - bytes);
            acquired = bytes;
        }
    }

    private boolean ensure(long bytes) {
        if (bytes <= acquired) {
            return true;
        }
        long more = Math.max(bytes - acquired, Math.min(step, bytes));
        if (!memory.acquire(block, more)) {
            more = bytes - acquired;
            if (!memory.acquire(block, more)) {
                return false;
            }
        }
        acquired += more;
        return true;
    }

    /// Elements by reference; `array` and `count` are valid also when it stopped early.
    final class ByReference {
        private final ObjectSizes sizes = new ObjectSizes();
        private Object[] array = new Object[FIRST_SAMPLE];
        private int count;
        private int next = FIRST_SAMPLE;
        private boolean refused;

        /// True when all elements are in; false when memory ran out or they take more than `most` bytes, after which it may
        /// be called again.
        boolean take(Iterator<?> elements, long most) {
            while (elements.hasNext()) {
                if (count == array.length) {
                    array = Arrays.copyOf(array, Math.toIntExact(Math.min(Integer.MAX_VALUE - 8L, array.length * 2L)));
                }
                array[count++] = elements.next();
                if (count == next) {
                    next += Math.max(FIRST_SAMPLE, count / 8);
                    long bytes = bytes();
                    refused = !ensure(bytes);
                    if (refused || bytes > most) {
                        return false;
                    }
                }
            }
            refused = !ensure(bytes());
            return !refused;
        }

        /// Whether memory ran out.
        boolean refused() {
            return refused;
        }

        private long bytes() {
            long sum = 0;
            List<Object> some = sample();
            for (Object element : some) {
                sum += sizes.of(element);
            }
            double bytesEach = some.isEmpty() ? 0 : (double) sum / some.size();
            return 16 + SLOT * array.length + (long) (bytesEach * count);
        }

        /// Some elements from all over what has been taken.
        List<Object> sample() {
            List<Object> some = new ArrayList<>();
            for (int i = 0; i < count; i += Math.max(1, count / SAMPLES)) {
                some.add(array[i]);
            }
            return some;
        }

        /// The elements one after the other, each let go of when it is given.
        Iterator<Object> drain() {
            Object[] all = array;
            int size = count;
            array = new Object[0];
            count = 0;
            return new Iterator<>() {
                private int at;

                @Override
                public boolean hasNext() {
                    return at < size;
                }

                @Override
                public Object next() {
                    if (at >= size) {
                        throw new NoSuchElementException();
                    }
                    Object element = all[at];
                    all[at++] = null;
                    return element;
                }
            };
        }

        /// The first element; there is one.
        Object first() {
            return array[0];
        }

        int count() {
            return count;
        }

        Object[] toArray() {
            return array.length == count ? array : Arrays.copyOf(array, count);
        }
    }

    /// Elements as frames.
    final class AsBytes implements ChunkSink {
        private final FrameEncoder encoder;
        private final List<byte[]> frames = new ArrayList<>();
        private long size;
        private boolean refused;

        AsBytes(FrameEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public void accept(byte[] buffer, int length, int elements) throws IOException {
            int stored = encoder.encode(buffer, 0, length);
            frames.add(encoder.copy(stored));
            size += stored;
            refused = refused || !ensure(size + 24L * frames.size());
        }

        /// Whether memory ran out; everything so far is in the frames.
        boolean refused() {
            return refused;
        }

        /// Bytes of memory that the frames take.
        long held() {
            return size + 24L * frames.size();
        }

        BlockData data() {
            return new BlockData.Pieces(frames, size);
        }
    }
}
