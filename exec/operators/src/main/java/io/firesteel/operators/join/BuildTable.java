package io.firesteel.operators.join;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;

import io.firesteel.operators.keys.KeyHasher;
import io.firesteel.operators.keys.RowStore;
import io.firesteel.vector.Batch;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Rows;

/// The hash table of a join: a directory of chain heads with a 16-bit tag filter in each entry (as in HyPer), chains
/// through row numbers. A single key of dense numbers needs neither hash nor tag: the directory is indexed by the key, and a
/// chain holds equal keys only. Indexed chunk by chunk by any number of threads without locks; then read by all.
final class BuildTable {
    private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(long[].class);
    private static final VarHandle HEAD = MethodHandles.arrayElementVarHandle(int[].class);
    /// A directory by key has so many entries per row at most; it is then no larger than one by hash.
    private static final long ENTRIES_PER_ROW = 5;

    private final RowStore rows;
    private final int keyCount;
    private final int[] keyColumns;
    private final long[] directory;
    /// Directory by key: head of the chain of key `low + i`, plus one; null where keys are hashed.
    private final int[] heads;
    private final long low;
    private final int shift;
    private final int[] next;
    private final AtomicInteger nextChunk = new AtomicInteger();
    private final AtomicInteger doneChunks = new AtomicInteger();
    private volatile boolean unique = true;
    private volatile boolean nullKey;
    /// Keeps the loads of [#touch] from being optimised away.
    @SuppressWarnings("UnusedVariable")
    private volatile long touched;

    /// @param keyColumns where the keys are in the rows
    BuildTable(RowStore rows, int[] keyColumns) {
        this.rows = rows;
        this.keyCount = keyColumns.length;
        this.keyColumns = keyColumns;
        rows.seal();
        long[] bounds = bounds();
        boolean dense = bounds != null && bounds[1] - bounds[0] >= 0
                && bounds[1] - bounds[0] < Math.max(1024, ENTRIES_PER_ROW * rows.rows());
        low = dense ? bounds[0] : 0;
        heads = dense ? new int[(int) (bounds[1] - bounds[0]) + 1] : null;
        int log = dense ? 1 : Math.min(30, 63 - Long.numberOfLeadingZeros(slots(rows.rows())));
        directory = new long[1 << log];
        shift = 64 - log;
        int pieces = rows.chunks().size();
        next = new int[pieces == 0 ? 0 : (pieces - 1 << RowStore.SHIFT) + rows.chunks().getLast().size()];
    }

    /// Least and greatest value of a single key of plain numbers; null for other keys and where all are null.
    private long[] bounds() {
        if (keyCount != 1 || rows.rows() > Integer.MAX_VALUE / ENTRIES_PER_ROW) {
            return null;
        }
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (Batch chunk : rows.chunks()) {
            Vector v = chunk.column(keyColumns[0]);
            if (!(v instanceof IntVector) && v.getClass() != LongVector.class) {
                return null;
            }
            boolean nulls = v.hasNulls();
            for (int i = 0; i < chunk.size(); i++) {
                if (!nulls || !v.isNull(i)) {
                    long value = number(v, i);
                    least = Math.min(least, value);
                    greatest = Math.max(greatest, value);
                }
            }
        }
        return least <= greatest ? new long[]{least, greatest} : null;
    }

    private static long number(Vector v, int row) {
        return v instanceof IntVector x ? x.values()[row] : ((LongVector) v).values()[row];
    }

    private static long slots(long rowCount) {
        return Long.highestOneBit(Math.max(64, rowCount * 5 / 4) * 2 - 1);
    }

    /// Whether chains are found by key, and hold nothing but equal keys.
    boolean direct() {
        return heads != null;
    }

    /// What directory and chains of so many rows take; at most 40 bytes a row from 16 rows on.
    static long bytesFor(long rowCount) {
        return 8 * slots(rowCount) + 4 * rowCount;
    }

    RowStore rows() {
        return rows;
    }

    /// Whether no two rows have equal keys.
    boolean unique() {
        return unique;
    }

    /// Whether some row has a null key.
    boolean hasNullKey() {
        return nullKey;
    }

    int[] next() {
        return next;
    }

    /// Indexes chunks until none is left; true when this call finished the last one.
    boolean indexSome() {
        int total = rows.chunks().size();
        KeyHasher hasher = new KeyHasher(keyCount);
        long[] hashes = new long[RowStore.CHUNK];
        boolean last = total == 0;
        for (int chunk; (chunk = nextChunk.getAndIncrement()) < total;) {
            index(chunk, hasher, hashes);
            last |= doneChunks.incrementAndGet() == total;
        }
        return last;
    }

    private void index(int chunk, KeyHasher hasher, long[] hashes) {
        int n = rows.chunks().get(chunk).size();
        Vector[] keys = keys(chunk);
        if (heads != null) {
            indexNumbers(chunk << RowStore.SHIFT, keys[0], n);
            return;
        }
        hasher.hash(keys, null, n, hashes);
        touched = touch(hashes, n);
        for (int row = 0; row < n; row++) {
            if (anyNull(keys, row)) {
                nullKey = true;
                continue;
            }
            insert((chunk << RowStore.SHIFT) + row, hashes[row], keys, row);
        }
    }

    private void indexNumbers(int first, Vector key, int n) {
        boolean nulls = key.hasNulls();
        boolean twice = false;
        for (int row = 0; row < n; row++) {
            if (nulls && key.isNull(row)) {
                nullKey = true;
                continue;
            }
            int slot = (int) (number(key, row) - low);
            int id = first + row;
            int old;
            do {
                old = (int) HEAD.getVolatile(heads, slot);
                next[id] = old - 1;
            } while (!HEAD.compareAndSet(heads, slot, old, id + 1));
            twice |= old != 0;
        }
        if (twice) {
            unique = false;
        }
    }

    /// Loads the entries that are about to change: independent loads overlap, the compare-and-sets that follow do not.
    private long touch(long[] hashes, int n) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += directory[(int) (hashes[i] >>> shift)];
        }
        return sum;
    }

    private Vector[] keys(int chunk) {
        Vector[] keys = new Vector[keyCount];
        for (int k = 0; k < keyCount; k++) {
            keys[k] = rows.column(keyColumns[k])[chunk];
        }
        return keys;
    }

    private static boolean anyNull(Vector[] keys, int row) {
        for (Vector v : keys) {
            if (v.isNull(row)) {
                return true;
            }
        }
        return false;
    }

    static long tag(long hash) {
        return 1L << 48 + (hash >>> 8 & 15);
    }

    private void insert(int id, long hash, Vector[] keys, int row) {
        int slot = (int) (hash >>> shift);
        while (true) {
            long old = (long) ENTRY.getVolatile(directory, slot);
            next[id] = (int) old - 1;
            if (ENTRY.compareAndSet(directory, slot, old,
                    old & 0xffff_0000_0000_0000L | tag(hash) | id + 1 & 0xffff_ffffL)) {
                break;
            }
        }
        if (unique) {
            for (int other = next[id]; other >= 0; other = next[other]) {
                if (equal(keys, row, other)) {
                    unique = false;
                    break;
                }
            }
        }
    }

    /// Writes the chain head of each hash to `out`.
    void first(long[] hashes, int count, int[] out) {
        for (int i = 0; i < count; i++) {
            long entry = directory[(int) (hashes[i] >>> shift)];
            out[i] = (entry & tag(hashes[i])) == 0 ? -1 : (int) entry - 1;
        }
    }

    /// Writes the chain head of each key to `out`; for tables whose chains are found by key.
    void first(Vector key, int[] selection, int count, int[] out) {
        int[] ints = key instanceof IntVector x ? x.values() : null;
        long[] longs = key.getClass() == LongVector.class ? ((LongVector) key).values() : null;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            long slot = (ints != null ? ints[row] : longs != null ? longs[row] : low - 1) - low;
            out[i] = slot >= 0 && slot < heads.length ? heads[(int) slot] - 1 : -1;
        }
    }

    /// Whether a row of a batch has the keys of a stored row; neither is null.
    boolean equal(Vector[] keys, int row, int id) {
        int chunk = id >>> RowStore.SHIFT;
        int at = id & RowStore.MASK;
        for (int k = 0; k < keyCount; k++) {
            if (Rows.compare(keys[k], row, rows.column(keyColumns[k])[chunk], at) != 0) {
                return false;
            }
        }
        return true;
    }

    /// The arrays of a single int key, or null when the key is something else.
    int[][] intKeys() {
        if (keyCount != 1 || rows.chunks().isEmpty() || !(rows.column(keyColumns[0])[0] instanceof IntVector)) {
            return null;
        }
        Vector[] chunks = rows.column(keyColumns[0]);
        int[][] values = new int[chunks.length][];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((IntVector) chunks[i]).values();
        }
        return values;
    }

    /// The arrays of a single long key, or null when the key is something else.
    long[][] longKeys() {
        if (keyCount != 1 || rows.chunks().isEmpty() || rows.column(keyColumns[0])[0].getClass() != LongVector.class) {
            return null;
        }
        Vector[] chunks = rows.column(keyColumns[0]);
        long[][] values = new long[chunks.length][];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((LongVector) chunks[i]).values();
        }
        return values;
    }

    /// The runtime filter of a key, or null when keys of its type have none.
    RuntimeFilter filter(int k) {
        int[] sizes = rows.chunks().stream().mapToInt(Batch::size).toArray();
        return RuntimeFilter.of(rows.column(keyColumns[k]), sizes);
    }
}
