package io.firesteel.operators.join;

import java.util.List;

import io.firesteel.formats.parquet.ColumnBound;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// What one key of a join's build side can be: bounds for numbers, and a blocked Bloom filter. Made by the build, applied
/// by scans of the probe side; immutable once published.
public final class RuntimeFilter {
    private final Vector min;
    private final Vector max;
    private final long low;
    private final long high;
    private final boolean numeric;
    private final boolean empty;
    private final BlockedBloom bloom;

    private RuntimeFilter(Vector min, Vector max, long low, long high, boolean empty, BlockedBloom bloom) {
        this.min = min;
        this.max = max;
        this.low = low;
        this.high = high;
        this.numeric = min != null;
        this.empty = empty;
        this.bloom = bloom;
    }

    /// A filter of numbers (int, date, long, timestamp, compact decimal).
    ///
    /// @param like any vector of the key's type
    static RuntimeFilter numbers(Vector like, long low, long high, BlockedBloom bloom) {
        boolean empty = low > high;
        return new RuntimeFilter(one(like, low), one(like, high), low, high, empty, bloom);
    }

    /// A filter of text.
    static RuntimeFilter text(BlockedBloom bloom, boolean empty) {
        return new RuntimeFilter(null, null, 0, 0, empty, bloom);
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
        int[] ints = v instanceof IntVector x ? x.values() : null;
        long[] longs = ints == null ? ((LongVector) v).values() : null;
        if (longs != null && !nulls && bloom != null) {
            return bloom.select(longs, selection, count, out);
        }
        long span = high - low;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            long value = ints != null ? ints[row] : longs[row];
            // One unsigned comparison tests both ends; the span of a long range may itself need all 64 bits.
            boolean hit = Long.compareUnsigned(value - low, span) <= 0
                    && (bloom == null || bloom.mayContain(BlockedBloom.hash(value)))
                    && !(nulls && v.isNull(row));
            out[n] = row;
            n += hit ? 1 : 0;
        }
        return n;
    }
}
