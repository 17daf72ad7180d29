package io.firesteel.formats.parquet;

import java.util.Arrays;

/// Ascending, disjoint row ranges of one row group.
///
/// @param bounds from, to, from, to …
record RowRanges(long[] bounds) {

    static RowRanges all(long rows) {
        return rows == 0 ? none() : new RowRanges(new long[]{0, rows});
    }

    static RowRanges none() {
        return new RowRanges(new long[0]);
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    /// These ranges and one behind them.
    RowRanges append(long from, long to) {
        if (from >= to) {
            return this;
        }
        int n = bounds.length;
        if (n > 0 && bounds[n - 1] == from) {
            long[] longer = bounds.clone();
            longer[n - 1] = to;
            return new RowRanges(longer);
        }
        long[] more = Arrays.copyOf(bounds, n + 2);
        more[n] = from;
        more[n + 1] = to;
        return new RowRanges(more);
    }

    RowRanges intersect(RowRanges o) {
        RowRanges result = none();
        int i = 0;
        int j = 0;
        while (i < bounds.length && j < o.bounds.length) {
            result = result.append(Math.max(bounds[i], o.bounds[j]), Math.min(bounds[i + 1], o.bounds[j + 1]));
            if (bounds[i + 1] < o.bounds[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return result;
    }
}
