package io.firesteel.vector.kernel;

import java.util.Arrays;

import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// Turns conditions into selections: ascending row numbers in an array of the caller. Spark's order everywhere: NaN equals
/// NaN and is greatest, -0.0 equals 0.0, bytes compare unsigned. Null rows must be taken out before.
public final class Selections {

    private Selections() {
    }

    /// The rows whose value is not null (or, when `wanted`, is null).
    public static int nulls(Vector v, boolean wanted, int[] selection, int count, int[] out) {
        if (!v.hasNulls() && !(v instanceof io.firesteel.vector.NullVector)) {
            return wanted ? 0 : copy(selection, count, out);
        }
        int n = 0;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            out[n] = row;
            n += v.isNull(row) == wanted ? 1 : 0;
        }
        return n;
    }

    /// All given rows.
    public static int copy(int[] selection, int count, int[] out) {
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                out[i] = i;
            }
        } else {
            System.arraycopy(selection, 0, out, 0, count);
        }
        return count;
    }

    /// The rows where a boolean is true (1) or false (0), and not null.
    public static int flags(BooleanVector v, int wanted, int[] selection, int count, int[] out) {
        byte[] values = v.values();
        boolean check = v.hasNulls();
        int n = 0;
        if (selection == null && !check) {
            for (int i = 0; i < count; i++) {
                out[n] = i;
                n += 1 ^ values[i] ^ wanted;
            }
            return n;
        }
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            out[n] = row;
            n += (1 ^ values[row] ^ wanted) & (check && v.isNull(row) ? 0 : 1);
        }
        return n;
    }

    /// The given rows that are not in `taken`, which is a part of them.
    public static int minus(int[] selection, int count, int[] taken, int takenCount, int[] out) {
        int n = 0;
        int t = 0;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (t < takenCount && taken[t] == row) {
                t++;
            } else {
                out[n++] = row;
            }
        }
        return n;
    }

    /// The union of two disjoint ascending selections.
    public static int merge(int[] a, int na, int[] b, int nb, int[] out) {
        int i = 0;
        int j = 0;
        int n = 0;
        while (i < na && j < nb) {
            out[n++] = a[i] < b[j] ? a[i++] : b[j++];
        }
        while (i < na) {
            out[n++] = a[i++];
        }
        while (j < nb) {
            out[n++] = b[j++];
        }
        return n;
    }

    public static int compare(Comparison op, int[] a, int[] b, int[] selection, int count, int[] out) {
        return switch (op) {
            case EQ -> IntSelections.eq(a, b, selection, count, out);
            case NE -> IntSelections.ne(a, b, selection, count, out);
            case LT -> IntSelections.lt(a, b, selection, count, out);
            case LE -> IntSelections.le(a, b, selection, count, out);
            case GT -> IntSelections.lt(b, a, selection, count, out);
            case GE -> IntSelections.le(b, a, selection, count, out);
        };
    }

    public static int compare(Comparison op, int[] a, int b, int[] selection, int count, int[] out) {
        return switch (op) {
            case EQ -> IntSelections.eqConstant(a, b, selection, count, out);
            case NE -> IntSelections.neConstant(a, b, selection, count, out);
            case LT -> IntSelections.ltConstant(a, b, selection, count, out);
            case LE -> IntSelections.leConstant(a, b, selection, count, out);
            case GT -> IntSelections.ltFromConstant(b, a, selection, count, out);
            case GE -> IntSelections.leFromConstant(b, a, selection, count, out);
        };
    }

    public static int compare(Comparison op, long[] a, long[] b, int[] selection, int count, int[] out) {
        return switch (op) {
            case EQ -> LongSelections.eq(a, b, selection, count, out);
            case NE -> LongSelections.ne(a, b, selection, count, out);
            case LT -> LongSelections.lt(a, b, selection, count, out);
            case LE -> LongSelections.le(a, b, selection, count, out);
            case GT -> LongSelections.lt(b, a, selection, count, out);
            case GE -> LongSelections.le(b, a, selection, count, out);
        };
    }

    public static int compare(Comparison op, long[] a, long b, int[] selection, int count, int[] out) {
        return switch (op) {
            case EQ -> LongSelections.eqConstant(a, b, selection, count, out);
            case NE -> LongSelections.neConstant(a, b, selection, count, out);
            case LT -> LongSelections.ltConstant(a, b, selection, count, out);
            case LE -> LongSelections.leConstant(a, b, selection, count, out);
            case GT -> LongSelections.ltFromConstant(b, a, selection, count, out);
            case GE -> LongSelections.leFromConstant(b, a, selection, count, out);
        };
    }

    /// Decimals of one scale, at least one of them wide.
    public static int compare(Comparison op, DecimalVector a, DecimalVector b, int[] selection, int count, int[] out) {
        int n = 0;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (op.holds(Rows.compareDecimals(a, row, b, row))) {
                out[n++] = row;
            }
        }
        return n;
    }

    /// Bytes, flattened.
    public static int compare(Comparison op, BytesVector a, BytesVector b, int[] selection, int count, int[] out) {
        byte[] da = a.data();
        byte[] db = b.data();
        int[] oa = a.offsets();
        int[] ob = b.offsets();
        int[] la = a.lengths();
        int[] lb = b.lengths();
        int n = 0;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            boolean hit;
            if (op == Comparison.EQ || op == Comparison.NE) {
                boolean equal = la[row] == lb[row]
                        && Arrays.equals(da, oa[row], oa[row] + la[row], db, ob[row], ob[row] + lb[row]);
                hit = equal == (op == Comparison.EQ);
            } else {
                hit = op.holds(Arrays.compareUnsigned(da, oa[row], oa[row] + la[row], db, ob[row], ob[row] + lb[row]));
            }
            if (hit) {
                out[n++] = row;
            }
        }
        return n;
    }

    /// Anything else that has an order, row by row.
    public static int compareRows(Comparison op, Vector a, Vector b, int[] selection, int count, int[] out) {
        int n = 0;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (op.holds(Rows.compare(a, row, b, row))) {
                out[n++] = row;
            }
        }
        return n;
    }

    /// Doubles as longs in Spark's order.
    public static void keys(DoubleVector v, int count, long[] out) {
        double[] in = v.values();
        for (int i = 0; i < count; i++) {
            out[i] = key(in[i]);
        }
    }

    /// Floats as longs in Spark's order.
    public static void keys(FloatVector v, int count, long[] out) {
        float[] in = v.values();
        for (int i = 0; i < count; i++) {
            out[i] = key(in[i]);
        }
    }

    /// A long that orders as Spark orders the double; adding 0.0 makes -0.0 and 0.0 one.
    public static long key(double d) {
        long bits = Double.doubleToLongBits(d + 0.0);
        return bits ^ bits >> 63 & Long.MAX_VALUE;
    }

    /// Whether the low words alone are the values.
    public static boolean isLong(Vector v) {
        return v instanceof LongVector && !(v instanceof DecimalVector d && !d.isNarrow());
    }
}
