package io.firesteel.shuffle.combine;

import java.io.IOException;

import io.firesteel.serial.ElementWriter;
import io.firesteel.serial.PairAccess;
import io.firesteel.serial.RawRuns;
import io.firesteel.serial.RawTable;
import io.firesteel.shuffle.Aggregator;

/// The combiners of one holder by key. Begins serialised when the first key and combiner allow it, and moves to objects at
/// the first one that does not. Owned by [ExternalAggregator] and by map-side combine; for one thread.
public final class Combiners<K, V, C> {
    private final Aggregator<V, C> aggregator;
    private final RawRuns keys;
    private final int seed;
    private final ObjectTable objects;
    private RawTable raw;
    private boolean decided;
    private long updates;

    /// @param pairs what keys may be
    /// @param keys how they are held serialised; null when the pairs are serialised in a way that only objects fit
    /// @param seed of the order of entries, another one than that of the holder they come from
    public Combiners(Aggregator<V, C> aggregator, PairAccess pairs, RawRuns keys, int seed) {
        this.aggregator = aggregator;
        this.keys = keys;
        this.seed = seed;
        this.decided = keys == null;
        this.objects = new ObjectTable(pairs);
    }

    /// Adds a value under its key.
    @SuppressWarnings("unchecked")
    public void addValue(K key, V value) {
        updates++;
        if (raw == null) {
            if (decided) {
                objects.mergeValue(key, value, aggregator.createCombiner(), aggregator.mergeValue());
            } else {
                decide(key, aggregator.createCombiner().apply(value));
            }
            return;
        }
        if (!raw.stage(key)) {
            moveToObjects();
            objects.mergeValue(key, value, aggregator.createCombiner(), aggregator.mergeValue());
            return;
        }
        int slot = raw.find();
        if (slot >= 0) {
            set(slot, key, aggregator.mergeValue().apply((C) raw.value(slot), value));
        } else {
            add(slot, key, aggregator.createCombiner().apply(value));
        }
    }

    /// Adds a combiner under its key; it may be changed from now on.
    @SuppressWarnings("unchecked")
    public void addCombiner(K key, C combiner) {
        updates++;
        if (raw == null) {
            if (decided) {
                objects.mergeCombiner(key, combiner, aggregator.mergeCombiners());
            } else {
                decide(key, combiner);
            }
            return;
        }
        if (!raw.stage(key)) {
            moveToObjects();
            objects.mergeCombiner(key, combiner, aggregator.mergeCombiners());
            return;
        }
        int slot = raw.find();
        if (slot >= 0) {
            set(slot, key, aggregator.mergeCombiners().apply((C) raw.value(slot), combiner));
        } else {
            add(slot, key, combiner);
        }
    }

    private void decide(K key, C combiner) {
        decided = true;
        raw = keys.table(key, RawTable.valueKind(combiner), seed);
        if (raw == null) {
            objects.put(key, combiner);
            return;
        }
        boolean staged = raw.stage(key);
        assert staged;
        add(raw.find(), key, combiner);
    }

    private void set(int slot, Object key, C combiner) {
        if (!raw.set(slot, combiner)) {
            moveToObjects();
            objects.put(key, combiner);
        }
    }

    private void add(int slot, Object key, C combiner) {
        if (!raw.add(slot, combiner)) {
            moveToObjects();
            objects.put(key, combiner);
        }
    }

    private void moveToObjects() {
        for (int slot = 0; slot < raw.capacity(); slot++) {
            if (raw.taken(slot)) {
                while (objects.full()) {
                    objects.enlarge();
                }
                objects.put(raw.key(slot), raw.value(slot));
            }
        }
        raw = null;
    }

    /// Whether pairs of the run's shape can be added by [#addRaw(byte[], int, boolean)].
    boolean takes(RawRuns runs) {
        return raw != null && raw.holds(runs.shape());
    }

    /// Adds the pair that starts at `at` of a chunk; its second part is a combiner or a value. False when that needed an
    /// object table, and [#takes(RawRuns)] has changed.
    @SuppressWarnings("unchecked")
    boolean addRaw(byte[] bytes, int at, boolean combiner) {
        updates++;
        int valueAt = raw.stage(bytes, at);
        int slot = raw.find();
        Object part = raw.valueAt(bytes, valueAt);
        C next;
        if (slot >= 0) {
            C known = (C) raw.value(slot);
            next = combiner
                    ? aggregator.mergeCombiners().apply(known, (C) part)
                    : aggregator.mergeValue().apply(known, (V) part);
            if (raw.set(slot, next)) {
                return true;
            }
        } else {
            next = combiner ? (C) part : aggregator.createCombiner().apply((V) part);
            if (raw.add(slot, next)) {
                return true;
            }
        }
        Object key = raw.stagedKey();
        moveToObjects();
        objects.put(key, next);
        return false;
    }

    public int size() {
        return raw != null ? raw.size() : objects.size();
    }

    /// How many values and combiners have been added since the start or the last `clear`.
    public long updates() {
        return updates;
    }

    /// Whether the next new key needs a larger table.
    public boolean full() {
        return raw != null ? raw.full() : objects.full();
    }

    /// Whether [#bytes()] would look at samples now.
    public boolean sampleDue() {
        return raw == null && objects.sampleDue();
    }

    /// About how many bytes are held.
    public long bytes() {
        return raw != null ? raw.bytes() : objects.bytes();
    }

    /// Bytes that [#enlarge()] takes while both tables exist.
    public long enlargedBytes() {
        return raw != null ? raw.enlargedBytes() : objects.enlargedBytes();
    }

    public void enlarge() {
        if (raw != null) {
            raw.enlarge();
        } else {
            objects.enlarge();
        }
    }

    /// Empty, and as small as a new one.
    public void clear() {
        updates = 0;
        if (raw != null) {
            raw.clear();
        } else {
            objects.clear();
        }
    }

    /// All entries.
    public Walk walk() {
        return new Walk(0, 0, 0);
    }

    /// The entries of one bucket of `1 << bits`, told by the bits of the hash from `shift`.
    public Walk walk(int shift, int bits, int bucket) {
        return new Walk(shift, (1 << bits) - 1, bucket);
    }

    /// Walks over entries; nothing is added meanwhile.
    public final class Walk {
        private final int shift;
        private final int bucketMask;
        private final int bucket;
        private final int capacity = raw != null ? raw.capacity() : objects.capacity();
        private int at = -1;

        private Walk(int shift, int bucketMask, int bucket) {
            this.shift = shift;
            this.bucketMask = bucketMask;
            this.bucket = bucket;
        }

        /// Moves to the next entry; false at the end.
        public boolean next() {
            while (++at < capacity) {
                if (raw != null ? raw.taken(at) && ours(raw.hash(at)) : objects.taken(at) && ours(objects.hash(at))) {
                    return true;
                }
            }
            return false;
        }

        private boolean ours(int hash) {
            return (hash >>> shift & bucketMask) == bucket;
        }

        public Object key() {
            return raw != null ? raw.key(at) : objects.key(at);
        }

        public Object combiner() {
            return raw != null ? raw.value(at) : objects.combiner(at);
        }

        /// The entry as a pair, let go of here.
        public Object take(PairAccess pairs) {
            Object pair = pairs.make(key(), combiner());
            if (raw == null) {
                objects.forget(at);
            }
            return pair;
        }

        /// Writes the entry as a pair.
        public void write(ElementWriter writer) throws IOException {
            writer.writePair(key(), combiner());
        }
    }
}
