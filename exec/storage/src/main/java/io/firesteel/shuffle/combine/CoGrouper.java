package io.firesteel.shuffle.combine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import io.firesteel.memory.Reservation;
import io.firesteel.serial.ChunkSource;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.ElementWriter;
import io.firesteel.serial.RawRuns;
import io.firesteel.serial.SerializedElements;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.spill.Spill;
import io.firesteel.storage.spill.SpillSpace;
import io.firesteel.storage.spill.SpillWriter;

/// Brings together the pairs of several sides by key in bounded memory: what cogroup, joins and groupByKey stand on. Pairs
/// that come as bytes stay bytes, those that come as objects of the same task are kept by reference while they are few.
/// Many bytes are parted into 16 buckets by hash, each of which is grouped alone at the end; when memory is short the
/// buckets go to disk (grace hashing). Made per task; for one thread; memory and files go with the task.
public final class CoGrouper {
    private static final int BITS = 4;
    private static final int BUCKETS = 1 << BITS;
    private static final int LEVELS = 32 / BITS;
    /// Bytes of the chunks in which pairs are kept and spilled.
    static final int CHUNK = 16 << 10;
    private static final int BATCH_MASK = 0xff;
    /// The share of a task's memory, as a divisor, that pairs by reference may take.
    private static final int BY_REFERENCE = 4;
    /// So many bytes of so many groups are parted: grouping them together would miss the processor's caches at each pair.
    private static final long PARTED_BYTES = 4 << 20;
    private static final int PARTED_GROUPS = 1 << 12;
    /// Beyond this a key may have all of its pairs in one group, and groups are not cut.
    private static final int MOST_RECORDS = 1 << 28;

    private final int sides;
    private final ElementSerializer serializer;
    private final TaskScope scope;
    private final SpillSpace space;
    private final Reservation reservation;
    private final int level;
    private final RawRuns raw;
    private final GroupedPairs grouped;
    private final List<Spill> spills = new ArrayList<>(0);
    /// Where pairs are once they are parted; null before.
    private GroupBuckets buckets;
    private long chunkBytes;
    private long addedBefore;

    /// @param serializer of the pairs of all sides
    public CoGrouper(int sides, ElementSerializer serializer, TaskScope scope, SpillSpace space) {
        this(sides, serializer, scope, space, 0);
    }

    private CoGrouper(int sides, ElementSerializer serializer, TaskScope scope, SpillSpace space, int level) {
        this.sides = sides;
        this.serializer = serializer;
        this.scope = scope;
        this.space = space;
        this.level = level;
        this.raw = serializer.raw();
        this.grouped = new GroupedPairs(sides, serializer);
        this.reservation = scope.memory().revocable("cogroup");
        scope.onEnd(this::release);
        reservation.grow(grouped.bytesWith(0, 0));
    }

    /// One key with the values of every side, each list in the order of arrival.
    public record Group(Object key, List<Object>[] values) {
    }

    /// Adds all pairs of chunks to a side.
    public void addChunks(int side, ChunkSource source) {
        while (source.next()) {
            if (buckets != null) {
                addToBuckets(side, source.bytes(), source.offset(), source.length());
            } else {
                addChunk(side, Arrays.copyOfRange(source.bytes(), source.offset(), source.offset() + source.length()));
            }
        }
    }

    /// Adds all pairs to a side: as the bytes that they are read from where they are; by reference while they are few and
    /// none are parted; then as bytes, which take a fraction of the memory and are nothing to the garbage collector.
    public void addAll(int side, Iterator<?> all) {
        if (all instanceof SerializedElements<?> read) {
            Optional<ChunkSource> chunks = read.chunks(serializer.pairs());
            if (chunks.isPresent()) {
                addChunks(side, chunks.get());
                return;
            }
        }
        while (all.hasNext()) {
            Object pair = all.next();
            if (buckets != null || (grouped.objects() & BATCH_MASK) == BATCH_MASK
                    && grouped.objectBytes() > scope.memory().share() / BY_REFERENCE && serializer.takes(pair)) {
                addPacked(side, pair, all);
                return;
            }
            if ((grouped.objects() + 1 & BATCH_MASK) == 0) {
                makeRoom(BATCH_MASK + 1, 0);
            }
            grouped.addObject(side, pair);
        }
    }

    private void addPacked(int side, Object first, Iterator<?> rest) {
        ElementWriter writer = serializer.writer((buffer, length, count) -> addChunk(side, Arrays.copyOf(buffer,
                length)), CHUNK);
        try {
            writer.write(first);
            while (rest.hasNext()) {
                writer.write(rest.next());
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep pairs as bytes", e);
        }
    }

    /// How many pairs have been added.
    public long added() {
        return addedBefore + held();
    }

    /// Pairs in memory.
    private long held() {
        return buckets != null ? buckets.count() : grouped.count();
    }

    private void addChunk(int side, byte[] chunk) {
        if (buckets != null) {
            addToBuckets(side, chunk, 0, chunk.length);
            return;
        }
        raw.open(chunk, 0, chunk.length);
        int share = chunk.length;
        while (raw.nextRun()) {
            if (raw.left() > 0) {
                makeRoom(raw.left(), share);
                grouped.addRun(raw, side, chunk, share);
                share = 0;
            }
        }
        chunkBytes += chunk.length;
        if (chunkBytes >= PARTED_BYTES && grouped.groupCount() >= PARTED_GROUPS && grouped.objects() == 0
                && level < LEVELS) {
            buckets = new GroupBuckets(BUCKETS, sides, shift(), serializer.pairs());
            grouped.moveTo(buckets);
        }
    }

    private void addToBuckets(int side, byte[] chunk, int offset, int length) {
        makeRoom(0, length);
        buckets.addChunk(raw, side, chunk, offset, length);
    }

    private int shift() {
        return 32 - BITS * (level + 1);
    }

    private long bytesWith(int more, int page) {
        return buckets != null ? buckets.bytesWith(page) : grouped.bytesWith(more, page);
    }

    private void makeRoom(int more, int page) {
        scope.checkKilled();
        long need = bytesWith(more, page);
        boolean refused = need > reservation.held() && !reservation.tryGrow(need - reservation.held());
        if (refused || reservation.spillRequested() || grouped.count() > MOST_RECORDS / sides) {
            if (held() > 0 && (buckets != null || level < LEVELS && grouped.groupCount() > 1)) {
                spill();
                need = bytesWith(more, page);
            }
            if (need > reservation.held()) {
                // One key, or keys that all have one hash: nothing smaller can be made.
                reservation.grow(need - reservation.held());
            }
        }
    }

    private void spill() {
        long had = bytesWith(0, 0);
        addedBefore += held();
        try (SpillWriter out = space.create(BUCKETS * sides)) {
            if (buckets != null) {
                buckets.spill(out);
            } else {
                grouped.spill(out, BUCKETS, shift());
            }
            Spill spill = out.finish();
            spills.add(spill);
            scope.counters().memorySpilled += had;
            scope.counters().diskSpilled += spill.size();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot spill groups", e);
        }
        chunkBytes = 0;
        reservation.shrink(Math.max(0, reservation.held() - bytesWith(0, 0)));
    }

    /// All groups; nothing may be added afterwards. Memory is given back when the iterator ends, or with the task.
    public Iterator<Group> groups() {
        if (buckets == null && spills.isEmpty()) {
            return new InMemory();
        }
        if (buckets == null) {
            toDisk();
        }
        return new ByBucket();
    }

    /// Leaves nothing in memory.
    private void toDisk() {
        if (held() > 0) {
            spill();
        }
        reservation.shrink(reservation.held());
    }

    private void release() {
        spills.forEach(Spill::delete);
        spills.clear();
        grouped.clear();
        buckets = null;
        reservation.close();
    }

    /// Gives the groups out; when others need the memory meanwhile, those that are left go to disk.
    private final class InMemory implements Iterator<Group> {
        private Iterator<Group> rest;

        @Override
        public boolean hasNext() {
            return rest != null ? rest.hasNext() : grouped.hasNext();
        }

        @Override
        public Group next() {
            if (rest == null && (grouped.given() & BATCH_MASK) == BATCH_MASK && grouped.hasNext() && level < LEVELS
                    && reservation.spillRequested()) {
                toDisk();
                rest = new ByBucket();
            }
            if (rest != null) {
                return rest.next();
            }
            Group group = grouped.next();
            if (!grouped.hasNext()) {
                release();
            }
            return group;
        }
    }

    private final class ByBucket implements Iterator<Group> {
        private int bucket = -1;
        private Iterator<Group> current;

        @Override
        public boolean hasNext() {
            while (current == null || !current.hasNext()) {
                if (bucket + 1 >= BUCKETS) {
                    release();
                    return false;
                }
                current = group(++bucket);
            }
            return true;
        }

        private Iterator<Group> group(int index) {
            if (held() > 0 && reservation.spillRequested()) {
                toDisk();
            }
            CoGrouper part = new CoGrouper(sides, serializer, scope, space, level + 1);
            for (Spill spill : spills) {
                for (int side = 0; side < sides; side++) {
                    int segment = index * sides + side;
                    if (spill.length(segment) > 0) {
                        part.addChunks(side, spill.open(segment));
                    }
                }
            }
            if (buckets != null) {
                for (int side = 0; side < sides; side++) {
                    for (byte[] chunk : buckets.take(index, side)) {
                        reservation.shrink(Math.min(chunk.length, reservation.held()));
                        part.addChunk(side, chunk);
                    }
                }
            }
            return part.groups();
        }

        @Override
        public Group next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }
}
