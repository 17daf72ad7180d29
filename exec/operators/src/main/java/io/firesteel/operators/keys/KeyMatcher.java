package io.firesteel.operators.keys;

import java.util.Arrays;

import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Rows;

/// Compares rows of a batch with stored rows, column by column; null equals null.
final class KeyMatcher {

    private KeyMatcher() {
    }

    /// Splits candidates into those whose keys are equal and the others.
    ///
    /// @param positions candidates: positions of rows in the batch's selection, `n` of them; those that fail are moved to
    ///                  `failed`
    /// @param groups    by position: the stored row to compare with
    /// @return how many failed
    static int mismatches(Vector[] keys, Vector[] store, int[] selection, int[] positions, int n, int[] groups,
            int[] failed) {
        int left = n;
        int bad = 0;
        for (int c = 0; c < keys.length && left > 0; c++) {
            int good = 0;
            Vector a = keys[c];
            Vector b = store[c];
            boolean nulls = a.hasNulls() || b.hasNulls();
            for (int i = 0; i < left; i++) {
                int p = positions[i];
                int row = selection == null ? p : selection[p];
                if (nulls ? equalOrNull(a, row, b, groups[p]) : equal(a, row, b, groups[p])) {
                    positions[good++] = p;
                } else {
                    failed[bad++] = p;
                }
            }
            left = good;
        }
        return bad;
    }

    private static boolean equalOrNull(Vector a, int i, Vector b, int j) {
        boolean x = a.isNull(i);
        return x == b.isNull(j) && (x || equal(a, i, b, j));
    }

    static boolean equal(Vector a, int i, Vector b, int j) {
        if (a instanceof IntVector x) {
            return x.values()[i] == ((IntVector) b).values()[j];
        }
        if (a instanceof LongVector x && !(a instanceof DecimalVector)) {
            return x.values()[i] == ((LongVector) b).values()[j];
        }
        if (a instanceof BytesVector x) {
            return equalBytes(x, i, (BytesVector) b, j);
        }
        return Rows.compare(a, i, b, j) == 0;
    }

    private static boolean equalBytes(BytesVector a, int i, BytesVector b, int j) {
        a.flatten(i + 1);
        b.flatten(j + 1);
        int length = a.lengths()[i];
        int x = a.offsets()[i];
        int y = b.offsets()[j];
        return length == b.lengths()[j] && Arrays.equals(a.data(), x, x + length, b.data(), y, y + length);
    }
}
