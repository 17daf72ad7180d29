package io.firesteel.storage.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.memory.MemoryAccount;
import io.firesteel.serial.ElementWriter;
import io.firesteel.serial.Serializer;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockFile;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.spill.FrameSource;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.storage.stream.FrameEncoder;

/// Puts one block into memory or on disk as its facts say, and gives its elements on at the same time: what does not fit
/// passes through unkept. Owned by [BlockManager].
final class BlockPut {
    private static final Logger LOG = LoggerFactory.getLogger(BlockPut.class);
    private static final int CHUNK = 64 << 10;

    private final MemoryBlocks memory;
    private final DiskBlocks disk;
    private final MemoryAccount account;
    private final BlockStream stream;
    private final BlockManager.Sizes sizes;

    BlockPut(MemoryBlocks memory, DiskBlocks disk, MemoryAccount account, BlockStream stream,
            BlockManager.Sizes sizes) {
        this.memory = memory;
        this.disk = disk;
        this.account = account;
        this.stream = stream;
        this.sizes = sizes;
    }

    /// @param stored whether the block is kept now
    record Kept<T>(boolean stored, Iterator<T> elements) {
    }

    /// Some elements of a block that is to be kept as objects could be serialised and another one cannot: it is not kept.
    static final class NotSerialized extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotSerialized(RuntimeException cause) {
            super(cause);
        }
    }

    /// @throws NotSerialized when the elements have to be computed again, unkept
    <T> Kept<T> elements(BlockId block, Persist persist, Serializer serializer, TaskScope scope,
            Iterator<T> elements) {
        try {
            if (!persist.memory()) {
                return persist.disk() ? onDisk(block, serializer, elements) : new Kept<>(false, elements);
            }
            return persist.deserialized()
                    ? byReference(block, persist, serializer, scope, elements)
                    : asBytes(block, persist, serializer, scope, elements);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + block.name(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> Kept<T> byReference(BlockId block, Persist persist, Serializer serializer, TaskScope scope,
            Iterator<T> elements) throws IOException {
        long start = System.nanoTime();
        Unroll unroll = new Unroll(memory, block, sizes.unrollStep());
        Unroll.ByReference taken = unroll.new ByReference();
        boolean handedOver = false;
        try {
            boolean complete = taken.take(elements, sizes.objects());
            boolean bulky = !complete && !taken.refused() && Bulk.shrinks(taken.sample(), serializer);
            if (!complete && !taken.refused() && !bulky) {
                complete = taken.take(elements, Long.MAX_VALUE);
            }
            if (complete) {
                Object[] array = taken.toArray();
                memory.put(new MemoryBlocks.Entry(block, persist, new MemoryBlocks.Elements(array, serializer),
                        unroll.acquired(), System.nanoTime() - start));
                handedOver = true;
                return new Kept<>(true, (Iterator<T>) Arrays.asList(array).iterator());
            }
            boolean serializes = bulky || taken.count() > 0 && serializes(serializer, taken.first());
            Iterator<T> first = (Iterator<T>) taken.drain();
            if (persist.disk() && !bulky) {
                return onDisk(block, serializer, new Joined<>(first, elements, () -> {
                }));
            }
            handedOver = true;
            if (serializes) {
                return asBytes(block, persist, serializer, scope, new Joined<>(first, elements, () -> {
                }), unroll, start);
            }
            Runnable release = once(() -> account.releaseStorage(unroll.acquired()));
            scope.onEnd(release);
            return new Kept<>(false, new Joined<>(first, elements, release));
        } finally {
            if (!handedOver) {
                account.releaseStorage(unroll.acquired());
            }
        }
    }

    /// Elements in memory need not be serialisable; only those that are can move to bytes.
    private static boolean serializes(Serializer serializer, Object element) {
        try {
            serializer.toBytes(element);
            return true;
        } catch (RuntimeException e) {
            LOG.debug("Elements stay objects", e);
            return false;
        }
    }

    private <T> Kept<T> asBytes(BlockId block, Persist persist, Serializer serializer, TaskScope scope,
            Iterator<T> elements) throws IOException {
        return asBytes(block, persist, serializer, scope, elements, new Unroll(memory, block, sizes.unrollStep()),
                System.nanoTime());
    }

    private <T> Kept<T> asBytes(BlockId block, Persist persist, Serializer serializer, TaskScope scope,
            Iterator<T> elements, Unroll unroll, long start) throws IOException {
        Unroll.AsBytes taken = unroll.new AsBytes(stream.encoder());
        boolean handedOver = false;
        try {
            ElementWriter writer = serializer.writer(taken, CHUNK);
            while (!taken.refused() && elements.hasNext()) {
                T element = elements.next();
                try {
                    writer.write(element);
                } catch (RuntimeException e) {
                    throw persist.deserialized() ? new NotSerialized(e) : e;
                }
            }
            writer.flush();
            BlockData data = taken.data();
            if (!taken.refused()) {
                unroll.shrink(taken.held());
                memory.put(new MemoryBlocks.Entry(block, persist, new MemoryBlocks.Stored(data), unroll.acquired(),
                        System.nanoTime() - start));
                handedOver = true;
                return new Kept<>(true, read(data, serializer));
            }
            if (persist.disk()) {
                return continueOnDisk(block, serializer, data, elements);
            }
            handedOver = true;
            Runnable release = once(() -> account.releaseStorage(unroll.acquired()));
            scope.onEnd(release);
            return new Kept<>(false, new Joined<>(read(data, serializer), elements, release));
        } finally {
            if (!handedOver) {
                account.releaseStorage(unroll.acquired());
            }
        }
    }

    private static Runnable once(Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (done.compareAndSet(false, true)) {
                action.run();
            }
        };
    }

    private <T> Kept<T> onDisk(BlockId block, Serializer serializer, Iterator<T> elements) throws IOException {
        return continueOnDisk(block, serializer, new BlockData.InMemory(new byte[0]), elements);
    }

    private <T> Kept<T> continueOnDisk(BlockId block, Serializer serializer, BlockData first, Iterator<T> elements)
            throws IOException {
        try (BlockFile file = disk.create(block); InputStream in = first.open()) {
            in.transferTo(file);
            write(serializer, elements, file);
            return new Kept<>(true, read(disk.put(block, file), serializer));
        }
    }

    private void write(Serializer serializer, Iterator<?> elements, BlockFile file) throws IOException {
        FrameEncoder encoder = stream.encoder();
        ElementWriter writer = serializer.writer((buffer, length, count) -> {
            int stored = encoder.encode(buffer, 0, length);
            file.write(encoder.frame(), 0, stored);
        }, CHUNK);
        while (elements.hasNext()) {
            writer.write(elements.next());
        }
        writer.flush();
    }

    private <T> Iterator<T> read(BlockData data, Serializer serializer) {
        return serializer.read(new FrameSource(data, stream.decoder()));
    }

    void toDisk(BlockId block, MemoryBlocks.Elements elements) throws IOException {
        onDisk(block, elements.serializer(), Arrays.asList(elements.array()).iterator());
    }

    /// An entry of objects as one of bytes, where they can be serialised and that is smaller; null otherwise.
    MemoryBlocks.Entry smaller(MemoryBlocks.Entry entry) {
        if (!(entry.content instanceof MemoryBlocks.Elements e) || e.array().length == 0
                || !serializes(e.serializer(), e.array()[0])) {
            return null;
        }
        BlockData data = serialized(e);
        return data.size() >= entry.size / 2
                ? null
                : new MemoryBlocks.Entry(entry.block, entry.persist, new MemoryBlocks.Stored(data), data.size(),
                        entry.costNanos);
    }

    /// Elements in memory as stored bytes, for a peer.
    BlockData serialized(MemoryBlocks.Elements elements) {
        List<byte[]> frames = new ArrayList<>();
        long[] size = new long[1];
        FrameEncoder encoder = stream.encoder();
        ElementWriter writer = elements.serializer().writer((buffer, length, count) -> {
            int stored = encoder.encode(buffer, 0, length);
            frames.add(encoder.copy(stored));
            size[0] += stored;
        }, CHUNK);
        try {
            for (Object element : elements.array()) {
                writer.write(element);
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot serialise a kept block", e);
        }
        return new BlockData.Pieces(frames, size[0]);
    }

    boolean bytes(BlockId block, BlockData data, Persist persist) throws IOException {
        if (persist.memory() && !(data instanceof BlockData.OnDisk) && memory.acquire(block, data.size())) {
            memory.put(new MemoryBlocks.Entry(block, persist, new MemoryBlocks.Stored(data), data.size(), 0));
            return true;
        }
        if (persist.disk()) {
            disk.put(block, data);
            return true;
        }
        return false;
    }

    /// One after the other; `between` runs when the first has ended.
    private static final class Joined<T> implements Iterator<T> {
        private Iterator<T> first;
        private final Iterator<T> second;
        private final Runnable between;

        Joined(Iterator<T> first, Iterator<T> second, Runnable between) {
            this.first = first;
            this.second = second;
            this.between = between;
        }

        @Override
        public boolean hasNext() {
            if (first != null) {
                if (first.hasNext()) {
                    return true;
                }
                first = null;
                between.run();
            }
            return second.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return first != null ? first.next() : second.next();
        }
    }
}
