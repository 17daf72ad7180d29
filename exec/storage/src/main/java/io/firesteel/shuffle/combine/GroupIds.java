package io.firesteel.shuffle.combine;

import java.util.Arrays;

import io.firesteel.serial.PairAccess;
import io.firesteel.serial.RawRuns;
import io.firesteel.serial.RawTable;
import io.firesteel.serial.RawTable.ValueKind;

/// Numbers the keys of serialised pairs from 0 in the order of their first sight. Keys stay bytes while they are numbers
/// or strings of one class, and become objects at the first other one. Owned by [GroupedPairs].
final class GroupIds {
    private static final int START = 64;
    /// Other than those of combiners, whose keys come in the order of their slots.
    private static final int SEED = 31;

    private final RawRuns raw;
    private final PairAccess pairs;
    private RawTable bytes;
    private ObjectTable objects;
    private int[] hashes = new int[START];
    private int count;

    GroupIds(RawRuns raw, PairAccess pairs) {
        this.raw = raw;
        this.pairs = pairs;
    }

    int count() {
        return count;
    }

    /// The hash of a group's key, mixed.
    int hash(int group) {
        return hashes[group];
    }

    long bytes() {
        long table = bytes != null
                ? bytes.bytes() + (bytes.full() ? bytes.enlargedBytes() : 0)
                : objects != null ? objects.bytes() + (objects.full() ? objects.enlargedBytes() : 0) : 0;
        return table + 4L * hashes.length;
    }

    /// The group of the pair that starts at `at`; `runs` stands in the pair's run.
    int of(RawRuns runs, byte[] chunk, int at) {
        if (bytes == null && objects == null) {
            bytes = runs.tableOfRun(ValueKind.INT, SEED);
            objects = bytes == null ? new ObjectTable(pairs) : null;
        }
        if (bytes != null && !bytes.holdsKeys(runs.shape())) {
            moveToObjects();
        }
        return bytes != null ? ofBytes(chunk, at) : ofObject(raw.makeKey(runs.shape(), chunk, at));
    }

    /// The group of a key.
    int of(Object key) {
        if (bytes == null && objects == null) {
            bytes = raw.table(key, ValueKind.INT, SEED);
            objects = bytes == null ? new ObjectTable(pairs) : null;
        }
        if (bytes != null && bytes.stage(key)) {
            return ofStaged();
        }
        if (bytes != null) {
            moveToObjects();
        }
        return ofObject(key);
    }

    private int ofBytes(byte[] chunk, int at) {
        bytes.stage(chunk, at);
        return ofStaged();
    }

    private int ofStaged() {
        int slot = bytes.find();
        if (slot >= 0) {
            return (int) bytes.bits(slot);
        }
        if (bytes.full()) {
            bytes.enlarge();
            slot = bytes.find();
        }
        if (!bytes.addBits(slot, count)) {
            Object key = bytes.stagedKey();
            moveToObjects();
            return ofObject(key);
        }
        return next(bytes.hash(~slot));
    }

    private int ofObject(Object key) {
        Object known = objects.get(key);
        if (known != null) {
            return (Integer) known;
        }
        if (objects.full()) {
            objects.enlarge();
        }
        objects.put(key, count);
        return next(objects.hash(key));
    }

    private int next(int hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.multiplyExact(count, 2));
        }
        hashes[count] = hash;
        return count++;
    }

    private void moveToObjects() {
        objects = new ObjectTable(pairs);
        for (int slot = 0; slot < bytes.capacity(); slot++) {
            if (bytes.taken(slot)) {
                if (objects.full()) {
                    objects.enlarge();
                }
                objects.put(bytes.key(slot), (int) bytes.bits(slot));
            }
        }
        bytes = null;
    }

    void clear() {
        bytes = null;
        objects = null;
        hashes = new int[START];
        count = 0;
    }
}
