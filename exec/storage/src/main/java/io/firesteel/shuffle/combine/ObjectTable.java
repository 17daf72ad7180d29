package io.firesteel.shuffle.combine;

import java.util.function.BiFunction;
import java.util.function.Function;

import io.firesteel.memory.ObjectSizes;
import io.firesteel.serial.KeyHash;
import io.firesteel.serial.PairAccess;

/// Keys to combiners, open addressing with linear probing (compare Spark's `AppendOnlyMap`); hashes are kept beside the
/// slots, so growing and spilling never ask a key again. Knows about how many bytes it holds by looking at samples. Owned by
/// [Combiners]; for one thread.
final class ObjectTable {
    private static final Object NULL_KEY = new Object();
    private static final int START = 64;
    private static final int SAMPLES = 24;
    private static final long SLOT_BYTES = 12;

    private final ObjectSizes sizes = new ObjectSizes();
    private final PairAccess pairs;
    private Object[] slots;
    private int[] hashes;
    private int mask;
    private int size;
    private int limit;
    private long updates;
    private long nextSample;
    private double bytesPerEntry;

    ObjectTable(PairAccess pairs) {
        this.pairs = pairs;
        reset(START);
    }

    private void reset(int capacity) {
        slots = new Object[2 * capacity];
        hashes = new int[capacity];
        mask = capacity - 1;
        limit = capacity / 8 * 5;
        size = 0;
        updates = 0;
        nextSample = 16;
        bytesPerEntry = 64;
    }

    int hash(Object key) {
        return KeyHash.of(key, pairs);
    }

    /// The combiner of a key, or null.
    Object get(Object key) {
        int slot = find(key, hash(key));
        return slot >= 0 ? slots[2 * slot + 1] : null;
    }

    /// Sets the combiner of a key, there or not.
    void put(Object key, Object combiner) {
        int hash = hash(key);
        int slot = find(key, hash);
        updates++;
        if (slot >= 0) {
            slots[2 * slot + 1] = combiner;
        } else {
            add(~slot, key, hash, combiner);
        }
    }

    @SuppressWarnings("unchecked")
    <V, C> void mergeValue(Object key, V value, Function<V, C> create, BiFunction<C, V, C> merge) {
        int hash = hash(key);
        int slot = find(key, hash);
        updates++;
        if (slot >= 0) {
            slots[2 * slot + 1] = merge.apply((C) slots[2 * slot + 1], value);
        } else {
            add(~slot, key, hash, create.apply(value));
        }
    }

    @SuppressWarnings("unchecked")
    <C> void mergeCombiner(Object key, C combiner, BiFunction<C, C, C> merge) {
        int hash = hash(key);
        int slot = find(key, hash);
        updates++;
        if (slot >= 0) {
            slots[2 * slot + 1] = merge.apply((C) slots[2 * slot + 1], combiner);
        } else {
            add(~slot, key, hash, combiner);
        }
    }

    /// The key's slot, or the complement of the free one where it belongs.
    @SuppressWarnings("ReferenceEquality")
    private int find(Object key, int hash) {
        Object[] all = slots;
        int slot = hash & mask;
        Object wanted = key == null ? NULL_KEY : key;
        while (true) {
            Object there = all[2 * slot];
            if (there == null) {
                return ~slot;
            }
            if (hashes[slot] == hash && (there == wanted || there.equals(wanted))) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
    }

    private void add(int slot, Object key, int hash, Object combiner) {
        slots[2 * slot] = key == null ? NULL_KEY : key;
        slots[2 * slot + 1] = combiner;
        hashes[slot] = hash;
        size++;
    }

    /// Whether the next new key needs a larger table.
    boolean full() {
        return size >= limit;
    }

    /// Bytes that [#enlarge()] takes while both tables exist.
    long enlargedBytes() {
        return 2L * SLOT_BYTES * (mask + 1);
    }

    void enlarge() {
        Object[] old = slots;
        int[] oldHashes = hashes;
        int capacity = Math.multiplyExact(mask + 1, 2);
        slots = new Object[2 * capacity];
        hashes = new int[capacity];
        mask = capacity - 1;
        limit = capacity / 8 * 5;
        for (int i = 0; i < oldHashes.length; i++) {
            if (old[2 * i] != null) {
                int slot = oldHashes[i] & mask;
                while (slots[2 * slot] != null) {
                    slot = slot + 1 & mask;
                }
                slots[2 * slot] = old[2 * i];
                slots[2 * slot + 1] = old[2 * i + 1];
                hashes[slot] = oldHashes[i];
            }
        }
    }

    int size() {
        return size;
    }

    long updates() {
        return updates;
    }

    /// About how many bytes are held; cheap but for a few calls, at which samples are measured.
    long bytes() {
        if (updates >= nextSample) {
            sample();
        }
        return SLOT_BYTES * (mask + 1) + (long) (bytesPerEntry * size);
    }

    /// Whether [#bytes()] would measure now.
    boolean sampleDue() {
        return updates >= nextSample;
    }

    private void sample() {
        nextSample = updates + Math.max(16, updates / 8);
        int seen = 0;
        long sum = 0;
        int step = Math.max(1, (mask + 1) / (SAMPLES * 4));
        for (int i = (int) (updates % step); i <= mask && seen < SAMPLES; i += step) {
            if (slots[2 * i] != null) {
                sum += sizes.of(slots[2 * i]) + sizes.of(slots[2 * i + 1]);
                seen++;
            }
        }
        if (seen > 0) {
            bytesPerEntry = (double) sum / seen;
        }
    }

    /// Empty, and as small as a new one.
    void clear() {
        reset(START);
    }

    int capacity() {
        return mask + 1;
    }

    boolean taken(int slot) {
        return slots[2 * slot] != null;
    }

    int hash(int slot) {
        return hashes[slot];
    }

    @SuppressWarnings("ReferenceEquality")
    Object key(int slot) {
        Object key = slots[2 * slot];
        return key == NULL_KEY ? null : key;
    }

    Object combiner(int slot) {
        return slots[2 * slot + 1];
    }

    /// Lets go of a combiner that is not needed any more.
    void forget(int slot) {
        slots[2 * slot + 1] = null;
    }
}
