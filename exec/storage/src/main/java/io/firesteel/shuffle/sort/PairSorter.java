package io.firesteel.shuffle.sort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;

import io.firesteel.serial.ChunkSource;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.ElementWriter;
import io.firesteel.serial.PairAccess;
import io.firesteel.serial.Serializer;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.spill.SpillSpace;

/// Sorts pairs by key in bounded memory, stably. `Comparator.naturalOrder()` and `reverseOrder()` over Long, Integer,
/// Double and String keys are sorted as bytes; everything else, and from the first other key on, as objects. Made per task
/// by shuffle readers and RDD operators; for one thread; memory and files go with the task.
public final class PairSorter<K, T> {
    private static final int CHUNK = 32 << 10;

    private final Comparator<? super K> order;
    private final PairAccess pairs;
    private final Serializer serializer;
    private final TaskScope scope;
    private final SpillSpace space;
    private SerializedSorter<T> bytes;
    private ExternalSorter<T> objects;

    public PairSorter(Comparator<? super K> order, PairAccess pairs, Serializer serializer, TaskScope scope,
            SpillSpace space) {
        this.order = order;
        this.pairs = pairs;
        this.serializer = serializer;
        this.scope = scope;
        this.space = space;
        boolean reverse = order.equals(Comparator.reverseOrder());
        if (serializer instanceof ElementSerializer own && (reverse || order.equals(Comparator.naturalOrder()))) {
            bytes = new SerializedSorter<>(reverse, own, scope, space);
        } else {
            objects = objectSorter();
        }
    }

    @SuppressWarnings("unchecked")
    private ExternalSorter<T> objectSorter() {
        return new ExternalSorter<>((a, b) -> order.compare((K) pairs.key(a), (K) pairs.key(b)), serializer, scope,
                space);
    }

    /// Adds all pairs of chunks.
    public void addChunks(ChunkSource source) {
        while (bytes != null) {
            if (!source.next()) {
                return;
            }
            addChunk(SerializedSorter.copy(source));
        }
        Iterator<T> rest = serializer.read(source);
        objects.addAll(rest);
    }

    private void addChunk(byte[] chunk) {
        if (bytes == null || !bytes.add(chunk, 0, chunk.length)) {
            if (bytes != null) {
                objects = objectSorter();
                bytes.moveTo(objects);
                bytes = null;
            }
            Iterator<T> elements = serializer.read(new OneChunk(chunk));
            objects.addAll(elements);
        }
    }

    /// Adds all pairs.
    public void addAll(Iterator<? extends T> elements) {
        if (bytes == null) {
            objects.addAll(elements);
            return;
        }
        ElementWriter writer = serializer.writer((buffer, length, count) -> addChunk(Arrays.copyOf(buffer, length)),
                CHUNK);
        try {
            while (bytes != null && elements.hasNext()) {
                writer.write(elements.next());
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot serialise pairs", e);
        }
        if (bytes == null) {
            objects.addAll(elements);
        }
    }

    /// All pairs in order; nothing may be added afterwards.
    public Iterator<T> sorted() {
        return bytes != null ? bytes.sorted() : objects.sorted();
    }

    private static final class OneChunk implements ChunkSource {
        private final byte[] chunk;
        private boolean given;

        OneChunk(byte[] chunk) {
            this.chunk = chunk;
        }

        @Override
        public boolean next() {
            boolean first = !given;
            given = true;
            return first;
        }

        @Override
        public byte[] bytes() {
            return chunk;
        }

        @Override
        public int offset() {
            return 0;
        }

        @Override
        public int length() {
            return chunk.length;
        }
    }
}
