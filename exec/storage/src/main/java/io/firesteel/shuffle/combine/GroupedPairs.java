package io.firesteel.shuffle.combine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import io.firesteel.memory.ObjectSizes;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.ElementWriter;
import io.firesteel.serial.PairAccess;
import io.firesteel.serial.RawRuns;
import io.firesteel.serial.RawWriter;
import io.firesteel.storage.spill.SpillWriter;

/// Pairs of several sides in memory, chained by group: serialised ones where they came, others by reference. Values are
/// made when their group is given out. Owned by a [CoGrouper].
final class GroupedPairs {
    private static final int SAMPLE_MASK = 0xfff;

    private final int sides;
    private final ElementSerializer serializer;
    private final RawRuns raw;
    private final PairAccess pairs;
    private final GroupIds groups;
    private final GroupedRecords records;
    private final ObjectSizes sizes = new ObjectSizes();
    private long objects;
    private long sampledBytes;
    private long sampled;
    /// Groups that have been given out.
    private int given;

    GroupedPairs(int sides, ElementSerializer serializer) {
        this.sides = sides;
        this.serializer = serializer;
        this.pairs = serializer.pairs();
        this.raw = serializer.raw();
        this.groups = new GroupIds(serializer.raw(), pairs);
        this.records = new GroupedRecords(sides);
    }

    /// Pairs, given out or not.
    int count() {
        return records.count();
    }

    /// Different keys.
    int groupCount() {
        return groups.count();
    }

    /// How many pairs are held by reference.
    long objects() {
        return objects;
    }

    /// About how many bytes the pairs by reference take.
    long objectBytes() {
        return sampled == 0 ? 0 : sampledBytes / sampled * objects;
    }

    /// Bytes when `more` pairs and a chunk of `page` bytes have been added.
    long bytesWith(int more, int page) {
        return records.bytesWith(more, page, groups.count()) + groups.bytes() + objectBytes();
    }

    /// Adds all pairs of the run at which `runs` stands, in a chunk that stays as it is.
    ///
    /// @param share bytes of the chunk that are this run's
    void addRun(RawRuns runs, int side, byte[] chunk, int share) {
        records.page(chunk, runs.shape(), side, share);
        while (runs.left() > 0) {
            int at = runs.pass();
            records.add(groups.of(runs, chunk, at), at);
        }
    }

    void addObject(int side, Object pair) {
        if ((objects & objects - 1) == 0 || (objects & SAMPLE_MASK) == 0) {
            sampledBytes += sizes.of(pair);
            sampled++;
        }
        objects++;
        records.add(groups.of(pairs.key(pair)), side, pair);
    }

    /// Adds everything to buckets; nothing may be held by reference.
    void moveTo(GroupBuckets buckets) {
        for (int r = 0; r < records.count(); r++) {
            byte[] bytes = records.bytes(r);
            int at = records.offset(r);
            buckets.add(raw, records.side(r), records.shape(r), bytes, at, raw.end(records.shape(r), bytes, at));
        }
        clear();
    }

    /// Writes what has not been given out, a segment for each side of each bucket, and holds nothing any more.
    void spill(SpillWriter out, int count, int shift) throws IOException {
        RawWriter writer = new RawWriter(out, CoGrouper.CHUNK);
        ElementWriter ofObjects = serializer.writer(out, CoGrouper.CHUNK);
        for (int bucket = 0; bucket < count; bucket++) {
            for (int side = 0; side < sides; side++) {
                for (int group = given; group < groups.count(); group++) {
                    if ((groups.hash(group) >>> shift & count - 1) == bucket) {
                        write(group, side, writer, ofObjects);
                    }
                }
                writer.flush();
                ofObjects.flush();
                out.endSegment();
            }
        }
        clear();
    }

    private void write(int group, int side, RawWriter writer, ElementWriter ofObjects) throws IOException {
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

    /// Groups that have been given out.
    int given() {
        return given;
    }

    boolean hasNext() {
        return given < groups.count();
    }

    /// Gives out the next group; nothing is added from now on.
    @SuppressWarnings({"unchecked", "rawtypes"})
    CoGrouper.Group next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
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
        return new CoGrouper.Group(key, values);
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

    void clear() {
        objects = 0;
        records.clear();
        groups.clear();
        given = 0;
    }
}
