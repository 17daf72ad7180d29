package io.firesteel.shuffle.combine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import io.firesteel.memory.ObjectSizes;
import io.firesteel.memory.Reservation;
import io.firesteel.serial.ChunkSource;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.ElementWriter;
import io.firesteel.serial.PairAccess;
import io.firesteel.serial.RawRuns;
import io.firesteel.serial.RawWriter;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.spill.Spill;
import io.firesteel.storage.spill.SpillSpace;
import io.firesteel.storage.spill.SpillWriter;

/// Brings together the pairs of several sides by key in bounded memory: what cogroup, joins and groupByKey stand on. Pairs
/// that come as bytes stay bytes, those that come as objects of the same task are kept by reference while they are few; both
/// are chained by group, and values are made when their group is given out. When memory is short everything goes to disk in 16 buckets by hash, and each is grouped alone at the end
/// (grace hashing). Made per task; for one thread; memory and files go with the task.
public final class CoGrouper {
    private static final int BITS = 4;
    private static final int BUCKETS = 1 << BITS;
    private static final int LEVELS = 32 / BITS;
    private static final int CHUNK = 16 << 10;
    private static final int BATCH_MASK = 0xff;
    private static final int SAMPLE_MASK = 0xfff;
    /// The share of a task's memory, as a divisor, that pairs by reference may take.
    private static final int BY_REFERENCE = 4;
    /// Beyond this a key may have all of its pairs in one group, and groups are not cut.
    private static final int MOST_RECORDS = 1 << 28;

    private final int sides;
    private final ElementSerializer serializer;
    private final TaskScope scope;
    private final SpillSpace space;
    private final Reservation reservation;
    private final int level;
    private final RawRuns raw;
    private final GroupIds groups;
    private final GroupedRecords records;
    private final List<Spill> spills = new ArrayList<>(0);
    private final PairAccess pairs;
    private final ObjectSizes sizes = new ObjectSizes();
    private long objects;
    private long sampledBytes;
    private long sampled;
    private long addedBefore;
    /// Groups that have been given out already; they are not spilled any more.
    private int given;

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
        this.pairs = serializer.pairs();
        this.raw = serializer.raw();
        this.groups = new GroupIds(serializer.raw(), pairs);
        this.records = new GroupedRecords(sides);
        this.reservation = scope.memory().revocable("cogroup");
        scope.onEnd(this::release);
        reservation.grow(records.bytesWith(0, 0, 0));
    }

    /// One key with the values of every side, each list in the order of arrival.
    public record Group(Object key, List<Object>[] values) {
    }

    /// Adds all pairs of chunks to a side.
    public void addChunks(int side, ChunkSource source) {
        while (source.next()) {
            addChunk(side, Arrays.copyOfRange(source.bytes(), source.offset(), source.offset() + source.length()));
        }
    }

    /// Adds all pairs to a side: by reference while they are few, then as bytes, which take a fraction of the memory and
    /// are nothing to the garbage collector.
    public void addAll(int side, Iterator<?> all) {
        while (all.hasNext()) {
            Object pair = all.next();
            if ((objects & BATCH_MASK) == BATCH_MASK && objectBytes() > scope.memory().share() / BY_REFERENCE
                    && serializer.takes(pair)) {
                addPacked(side, pair, all);
                return;
            }
            if ((objects & objects - 1) == 0 || (objects & SAMPLE_MASK) == 0) {
                sampledBytes += sizes.of(pair);
                sampled++;
            }
            if ((++objects & BATCH_MASK) == 0) {
                makeRoom(BATCH_MASK + 1, 0);
            }
            records.add(groups.of(pairs.key(pair)), side, pair);
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

    private long objectBytes() {
        return sampled == 0 ? 0 : sampledBytes / sampled * objects;
    }

    /// How many pairs have been added.
    public long added() {
        return addedBefore + records.count();
    }

    private void addChunk(int side, byte[] chunk) {
        raw.open(chunk, 0, chunk.length);
        boolean first = true;
        while (raw.nextRun()) {
            if (raw.left() == 0) {
                continue;
            }
            makeRoom(raw.left(), first ? chunk.length : 0);
            records.page(chunk, raw.shape(), first ? chunk.length : 0);
            first = false;
            while (raw.left() > 0) {
                int at = raw.pass();
                records.add(groups.of(raw, chunk, at), side, at);
            }
        }
    }

    private long bytesWith(int more, int page) {
        return records.bytesWith(more, page, groups.count()) + groups.bytes()
                + objectBytes();
    }

    private void makeRoom(int more, int page) {
        scope.checkKilled();
        long need = bytesWith(more, page);
        boolean refused = need > reservation.held() && !reservation.tryGrow(need - reservation.held());
        if (refused || reservation.spillRequested() && records.count() > 0 || records.count() > MOST_RECORDS / sides) {
            if (records.count() > 0 && level < LEVELS && groups.count() > 1) {
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
        int shift = 32 - BITS * (level + 1);
        try (SpillWriter out = space.create(BUCKETS * sides)) {
            RawWriter writer = new RawWriter(out, CHUNK);
            ElementWriter ofObjects = serializer.writer(out, CHUNK);
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                for (int side = 0; side < sides; side++) {
                    writeBucket(writer, ofObjects, shift, bucket, side);
                    writer.flush();
                    ofObjects.flush();
                    out.endSegment();
                }
            }
            Spill spill = out.finish();
            spills.add(spill);
            scope.counters().memorySpilled += had;
            scope.counters().diskSpilled += spill.size();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot spill groups", e);
        }
        addedBefore += records.count();
        objects = 0;
        records.clear();
        groups.clear();
        given = 0;
        reservation.shrink(Math.max(0, reservation.held() - bytesWith(0, 0)));
    }

    private void writeBucket(RawWriter writer, ElementWriter ofObjects, int shift, int bucket, int side)
            throws IOException {
        for (int group = given; group < groups.count(); group++) {
            if ((groups.hash(group) >>> shift & BUCKETS - 1) == bucket) {
                for (int r = records.first(group, side); r != GroupedRecords.NONE; r = records.next(r)) {
                    if (records.isObject(r)) {
                        // What came before in the chain has to come before in the segment.
                        writer.flush();
                        ofObjects.write(records.object(r));
                        continue;
                    }
                    ofObjects.flush();
                    byte[] bytes = records.bytes(r);
                    int at = records.offset(r);
                    writer.write(records.shape(r), bytes, at, raw.end(records.shape(r), bytes, at));
                }
            }
        }
    }

    /// All groups; nothing may be added afterwards. Memory is given back when the iterator ends, or with the task.
    public Iterator<Group> groups() {
        if (spills.isEmpty()) {
            return new InMemory();
        }
        if (records.count() > 0) {
            spill();
        }
        reservation.shrink(reservation.held());
        return new ByBucket();
    }

    private void release() {
        spills.forEach(Spill::delete);
        spills.clear();
        records.clear();
        groups.clear();
        reservation.close();
    }

    private Object key(int record) {
        return records.isObject(record)
                ? pairs.key(records.object(record))
                : raw.makeKey(records.shape(record), records.bytes(record), records.offset(record));
    }

    private Object value(int record) {
        return records.isObject(record)
                ? pairs.value(records.object(record))
                : raw.makeValue(records.shape(record), records.bytes(record), records.offset(record));
    }

    /// Gives the groups out; when others need the memory meanwhile, those that are left go to disk.
    private final class InMemory implements Iterator<Group> {
        private Iterator<Group> rest;

        @Override
        public boolean hasNext() {
            return rest != null ? rest.hasNext() : given < groups.count();
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Group next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (rest == null && (given & BATCH_MASK) == BATCH_MASK && level < LEVELS && reservation.spillRequested()) {
                spill();
                reservation.shrink(reservation.held());
                rest = new ByBucket();
            }
            if (rest != null) {
                return rest.next();
            }
            int group = given++;
            Object key = null;
            boolean keyKnown = false;
            List<Object>[] values = new List[sides];
            for (int side = 0; side < sides; side++) {
                List<Object> list = new ArrayList<>(2);
                for (int r = records.first(group, side); r != GroupedRecords.NONE; r = records.next(r)) {
                    if (!keyKnown) {
                        key = key(r);
                        keyKnown = true;
                    }
                    list.add(value(r));
                }
                values[side] = list;
            }
            if (given == groups.count()) {
                release();
                given = 0;
            }
            return new Group(key, values);
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
            CoGrouper part = new CoGrouper(sides, serializer, scope, space, level + 1);
            for (Spill spill : spills) {
                for (int side = 0; side < sides; side++) {
                    int segment = index * sides + side;
                    if (spill.length(segment) > 0) {
                        part.addChunks(side, spill.open(segment));
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
