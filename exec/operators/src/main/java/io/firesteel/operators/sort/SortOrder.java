package io.firesteel.operators.sort;

import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Rows;

/// The order of rows by some of their columns.
///
/// @param columns    ordinals of the keys
/// @param ascending  per key
/// @param nullsFirst per key
public record SortOrder(int[] columns, boolean[] ascending, boolean[] nullsFirst) {

    /// Compares two rows given as key vectors and row numbers.
    public int compare(Vector[] a, int i, Vector[] b, int j) {
        for (int k = 0; k < columns.length; k++) {
            int c = compareKey(k, a[k], i, b[k], j);
            if (c != 0) {
                return c;
            }
        }
        return 0;
    }

    int compareKey(int k, Vector a, int i, Vector b, int j) {
        boolean x = a.isNull(i);
        boolean y = b.isNull(j);
        if (x || y) {
            return x == y ? 0 : x == nullsFirst[k] ? -1 : 1;
        }
        int c = Rows.compare(a, i, b, j);
        return ascending[k] ? c : -c;
    }
}
