package io.firesteel.operators.join;

import java.util.List;

import io.firesteel.formats.parquet.ColumnBound;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// What one key of a join's build side can be: bounds for numbers, and either the exact set as a bitmap, where the
/// numbers are dense, or a blocked Bloom filter. Made from the build's rows, applied by scans of the probe side; immutable once
/// published.
public final class RuntimeFilter {
    /// A bitmap of so many bits per row at most takes about the room of the Bloom filter, and answers exactly.
    private static final long BITS_PER_ROW = 32;
    private static final long MOST_BITS = 1L << 27;

    private final Vector min;
    private final Vector max;
    private final long low;
    private final long high;
    private final boolean numeric;
    private final boolean empty;
    private final BlockedBloom bloom;
    private final long[] bits;

    private RuntimeFilter(Vector min, Vector max, long low, long high, boolean empty, BlockedBloom bloom, long[] bits) {
        this.min = min;
        this.max = max;
        this.low = low;
        this.high = high;
        this.numeric = min != null;
        this.empty = empty;
        this.bloom = bloom;
        this.bits = bits;
    }

    /// The filter of all values of a column; null where values of its type have none.
    ///
    /// @param chunks the column, piece by piece
    /// @param sizes  rows of each piece
    public static RuntimeFilter of(Vector[] chunks, int[] sizes) {
        long rows = 0;
        for (int n : sizes) {
            rows += n;
        }
        if (rows == 0) {
            return new RuntimeFilter(null, null, 0, 0, true, new BlockedBloom(1), null);
        }
        if (chunks[0] instanceof BytesVector) {
            return text(chunks, sizes, rows);
        }
        boolean plain = chunks[0] instanceof IntVector || chunks[0].getClass() == LongVector.class;
        return plain ? numbers(chunks, sizes, rows) : null;
    }

    private static RuntimeFilter text(Vector[] chunks, int[] sizes, long rows) {
        BlockedBloom bloom = new BlockedBloom(rows);
        for (int c = 0; c < chunks.length; c++) {
            BytesVector v = (BytesVector) chunks[c];
            v.flatten(sizes[c]);
            for (int i = 0; i < sizes[c]; i++) {
                if (!v.isNull(i)) {
                    bloom.add(BlockedBloom.hash(v, i));
                }
            }
        }
        return new RuntimeFilter(null, null, 0, 0, false, bloom, null);
    }

    private static RuntimeFilter numbers(Vector[] chunks, int[] sizes, long rows) {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int c = 0; c < chunks.length; c++) {
            boolean nulls = chunks[c].hasNulls();
            for (int i = 0; i < sizes[c]; i++) {
                if (nulls && chunks[c].isNull(i)) {
                    continue;
                }
                long v = number(chunks[c], i);
                low = Math.min(low, v);
                high = Math.max(high, v);
            }
        }
        if (low > high) {
            return new RuntimeFilter(null, null, 0, 0, true, new BlockedBloom(1), null);
        }
        long span = high - low;
        boolean dense = span >= 0 && span < Math.min(MOST_BITS, Math.max(1 << 16, rows * BITS_PER_ROW));
        long[] bits = dense ? new long[(int) (span >>> 6) + 1] : null;
        BlockedBloom bloom = dense ? null : new BlockedBloom(rows);
        for (int c = 0; c < chunks.length; c++) {
            boolean nulls = chunks[c].hasNulls();
            for (int i = 0; i < sizes[c]; i++) {
                if (nulls && chunks[c].isNull(i)) {
                    continue;
                }
                long v = number(chunks[c], i);
                if (dense) {
                    bits[(int) (v - low >>> 6)] |= 1L << (v - low);
                } else {
                    bloom.add(BlockedBloom.hash(v));
                }
            }
        }
        return new RuntimeFilter(one(chunks[0], low), one(chunks[0], high), low, high, false, bloom, bits);
    }

    private static long number(Vector v, int row) {
        return v instanceof IntVector x ? x.values()[row] : ((LongVector) v).values()[row];
    }

    private static Vector one(Vector like, long value) {
        Vector v = Vector.create(like.type(), 1);
        if (v instanceof IntVector i) {
            i.values()[0] = (int) value;
        } else {
            ((LongVector) v).values()[0] = value;
        }
        return v;
    }

    /// Bounds for statistics.
    public List<ColumnBound> bounds(int column) {
        if (!numeric || empty) {
            return List.of();
        }
        return List.of(new ColumnBound(column, ColumnBound.Test.GE, List.of(min.get(0))),
                new ColumnBound(column, ColumnBound.Test.LE, List.of(max.get(0))));
    }

    /// Writes the given rows that may have a match to `out`; null rows have none.
    public int select(Vector v, int[] selection, int count, int[] out) {
        if (empty) {
            return 0;
        }
        int n = 0;
        boolean nulls = v.hasNulls();
        if (v instanceof BytesVector b) {
            b.flatten(selection == null ? count : count == 0 ? 0 : selection[count - 1] + 1);
            for (int i = 0; i < count; i++) {
                int row = selection == null ? i : selection[i];
                boolean hit = !(nulls && v.isNull(row)) && bloom.mayContain(BlockedBloom.hash(b, row));
                out[n] = row;
                n += hit ? 1 : 0;
            }
            return n;
        }
        return v instanceof IntVector x
                ? ints(x.values(), nulls ? v : null, selection, count, out)
                : longs(((LongVector) v).values(), nulls ? v : null, selection, count, out);
    }

    private int ints(int[] values, Vector nulls, int[] selection, int count, int[] out) {
        int n = 0;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            out[n] = row;
            n += hit(values[row]) && (nulls == null || !nulls.isNull(row)) ? 1 : 0;
        }
        return n;
    }

    private int longs(long[] values, Vector nulls, int[] selection, int count, int[] out) {
        if (nulls == null && bloom != null) {
            return bloom.select(values, selection, count, out);
        }
        int n = 0;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            out[n] = row;
            n += hit(values[row]) && (nulls == null || !nulls.isNull(row)) ? 1 : 0;
        }
        return n;
    }

    private boolean hit(long value) {
        long at = value - low;
        // One unsigned comparison tests both ends; the span of a long range may itself need all 64 bits.
        if (Long.compareUnsigned(at, high - low) > 0) {
            return false;
        }
        return bits != null ? (bits[(int) (at >>> 6)] >>> at & 1) != 0 : bloom.mayContain(BlockedBloom.hash(value));
    }
}
