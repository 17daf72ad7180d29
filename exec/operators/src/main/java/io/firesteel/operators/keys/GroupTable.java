package io.firesteel.operators.keys;

import java.util.Arrays;
import java.util.List;

import io.firesteel.types.DataType;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// Numbers the distinct rows of key columns from 0 on: open addressing over primitive arrays, keys in vectors. Text keys
/// with small dictionaries are found by id without hashing.
public final class GroupTable {
    private static final int FIRST_SLOTS = 1024;
    private static final int CACHED_SLOTS = 1 << 15;

    private final Vector[] store;
    private final KeyHasher hasher;
    private final DictionaryPath dictionaries;
    private final boolean oneNumber;
    private long[] slots = new long[FIRST_SLOTS];
    private int groups;
    /// Keeps the loads of [#touch] from being optimised away.
    @SuppressWarnings("UnusedVariable")
    private volatile long touched;
    private long[] hashes = new long[0];
    private int[] open = new int[0];
    private int[] candidates = new int[0];
    private int[] failed = new int[0];
    private int[] created = new int[0];
    private int[] at = new int[0];
    private int[] groupHashes = new int[64];

    public GroupTable(List<? extends DataType> types) {
        store = new Vector[types.size()];
        boolean short1 = true;
        for (int i = 0; i < store.length; i++) {
            store[i] = Vector.create(types.get(i), 64);
            short1 &= store[i] instanceof BytesVector || store[i] instanceof BooleanVector;
        }
        hasher = new KeyHasher(store.length);
        dictionaries = short1 && store.length > 0 && store.length <= 2 ? new DictionaryPath(store.length) : null;
        oneNumber = store.length == 1 && (store[0] instanceof IntVector || store[0].getClass() == LongVector.class);
    }

    /// How many distinct rows.
    public int size() {
        return groups;
    }

    /// The keys by group number.
    public Vector[] keys() {
        return store;
    }

    /// About how many bytes the table takes.
    public long bytes() {
        long sum = 8L * slots.length + 4L * groupHashes.length;
        for (Vector v : store) {
            sum += v.bytes();
        }
        return sum;
    }

    /// Forgets all groups and shrinks.
    public void clear() {
        groups = 0;
        slots = new long[FIRST_SLOTS];
        for (int i = 0; i < store.length; i++) {
            store[i] = Vector.create(store[i].type(), 64);
        }
        if (dictionaries != null) {
            dictionaries.clear();
        }
    }

    /// Writes the group of the `i`-th given row to `out[i]`; new rows become new groups.
    public void find(Vector[] keys, int[] selection, int count, int[] out) {
        if (store.length == 0) {
            groups = 1;
            Arrays.fill(out, 0, count, 0);
        } else if (dictionaries == null || !dictionaries.find(this, keys, selection, count, out)) {
            findByHash(keys, selection, count, out);
        }
    }

    void findByHash(Vector[] keys, int[] selection, int count, int[] out) {
        room(count);
        hasher.hash(keys, selection, count, hashes);
        reserve(count);
        touched = slots.length > CACHED_SLOTS ? touch(count) : 0;
        if (oneNumber && !keys[0].hasNulls() && !store[0].hasNulls()) {
            findNumbers(keys[0], selection, count, out);
            return;
        }
        for (int i = 0; i < count; i++) {
            open[i] = i;
            at[i] = slot(hashes[i]);
        }
        int left = count;
        while (left > 0) {
            left = round(keys, selection, left, out);
        }
    }

    /// Loads the slots of a batch: these loads overlap, while those of the probing loop wait for each other's branches.
    private long touch(int count) {
        long sum = 0;
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            sum += slots[(int) hashes[i] & mask];
        }
        return sum;
    }

    private int slot(long hash) {
        return (int) hash & slots.length - 1;
    }

    /// Walks each open row to an empty slot, which makes it a group, or to one whose hash agrees; then compares keys.
    private int round(Vector[] keys, int[] selection, int left, int[] out) {
        int mask = slots.length - 1;
        int made = 0;
        int compare = 0;
        for (int i = 0; i < left; i++) {
            int p = open[i];
            int tag = (int) (hashes[p] >>> 32);
            int s = at[p];
            while (true) {
                long entry = slots[s];
                if (entry == 0) {
                    slots[s] = (long) tag << 32 | groups + made + 1;
                    out[p] = groups + made;
                    created[made++] = p;
                    break;
                }
                if ((int) (entry >>> 32) == tag) {
                    out[p] = (int) entry - 1;
                    candidates[compare++] = p;
                    break;
                }
                s = s + 1 & mask;
            }
            at[p] = s;
        }
        if (made > 0) {
            addGroups(keys, selection, made);
        }
        int bad = KeyMatcher.mismatches(keys, store, selection, candidates, compare, out, failed);
        for (int i = 0; i < bad; i++) {
            at[failed[i]] = at[failed[i]] + 1 & mask;
        }
        // Ascending order keeps the numbering of groups independent of how columns failed.
        Arrays.sort(failed, 0, bad);
        System.arraycopy(failed, 0, open, 0, bad);
        return bad;
    }

    private void addGroups(Vector[] keys, int[] selection, int made) {
        if (groupHashes.length < groups + made) {
            groupHashes = Arrays.copyOf(groupHashes, Math.max(groups + made, groupHashes.length * 2));
        }
        for (int i = 0; i < made; i++) {
            groupHashes[groups + i] = (int) hashes[created[i]];
            created[i] = selection == null ? created[i] : selection[created[i]];
        }
        for (int c = 0; c < store.length; c++) {
            store[c].append(keys[c], created, 0, made, groups);
            if (groups == 0 && store[c] instanceof BytesVector b) {
                b.ownBytes(made);
            }
        }
        groups += made;
    }

    /// One int or long key without nulls: probes and compares in one loop.
    private void findNumbers(Vector key, int[] selection, int count, int[] out) {
        int mask = slots.length - 1;
        boolean ints = key instanceof IntVector;
        store[0].reserve(groups + count);
        if (groupHashes.length < groups + count) {
            groupHashes = Arrays.copyOf(groupHashes, Math.max(groups + count, groupHashes.length * 2));
        }
        int[] inInts = ints ? ((IntVector) key).values() : null;
        long[] inLongs = ints ? null : ((LongVector) key).values();
        int[] storeInts = ints ? ((IntVector) store[0]).values() : null;
        long[] storeLongs = ints ? null : ((LongVector) store[0]).values();
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            int s = (int) hashes[i] & mask;
            int tag = (int) (hashes[i] >>> 32);
            while (true) {
                long entry = slots[s];
                if (entry == 0) {
                    slots[s] = (long) tag << 32 | groups + 1;
                    groupHashes[groups] = (int) hashes[i];
                    if (ints) {
                        storeInts[groups] = inInts[row];
                    } else {
                        storeLongs[groups] = inLongs[row];
                    }
                    out[i] = groups++;
                    break;
                }
                int g = (int) entry - 1;
                if ((int) (entry >>> 32) == tag
                        && (ints ? storeInts[g] == inInts[row] : storeLongs[g] == inLongs[row])) {
                    out[i] = g;
                    break;
                }
                s = s + 1 & mask;
            }
        }
    }

    /// Makes sure that `more` new groups leave at most half of the slots taken.
    private void reserve(int more) {
        long needed = (groups + (long) more) * 2;
        if (needed <= slots.length) {
            return;
        }
        int size = (int) Math.min(1L << 30, Math.max(Long.highestOneBit(needed - 1) << 1, slots.length * 2L));
        long[] next = new long[size];
        int mask = size - 1;
        for (long entry : slots) {
            if (entry != 0) {
                int s = groupHashes[(int) entry - 1] & mask;
                while (next[s] != 0) {
                    s = s + 1 & mask;
                }
                next[s] = entry;
            }
        }
        slots = next;
    }

    private void room(int n) {
        if (hashes.length < n) {
            hashes = new long[n];
            open = new int[n];
            candidates = new int[n];
            failed = new int[n];
            created = new int[n];
            at = new int[n];
        }
    }
}
