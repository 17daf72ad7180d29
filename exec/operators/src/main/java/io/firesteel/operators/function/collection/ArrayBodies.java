package io.firesteel.operators.function.collection;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Rows;

/// Arrays out of arrays: cutting, joining, inserting, removing.
public final class ArrayBodies {

    private ArrayBodies() {
    }

    static void register(BodyList list) {
        list.rows("slice", ArrayBodies::slice);
        list.rows("flatten", ArrayBodies::flatten);
        list.add("array_append", s -> RowFunction.lenient((a, row, out) -> insert(a[0], a[1], row, true, out)));
        list.add("array_prepend", s -> RowFunction.lenient((a, row, out) -> insert(a[0], a[1], row, false, out)));
        list.add("array_insert", s -> RowFunction.lenient(ArrayBodies::insertAt));
        list.rows("array_remove", (a, row, out) -> kept((ArrayVector) a[0], row, a[1], out));
        list.rows("array_compact", (a, row, out) -> kept((ArrayVector) a[0], row, null, out));
        list.rows("arrays_zip", ArrayBodies::zip);
    }

    /// The elements in reverse order.
    public static boolean reverse(Vector[] a, int row, Vector out) {
        ArrayVector v = (ArrayVector) a[0];
        int n = v.lengths()[row];
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            rows[i] = v.offsets()[row] + n - 1 - i;
        }
        return Elements.gather(v.elements(), rows, n, out, row);
    }

    /// The elements of all arrays.
    public static boolean concat(Vector[] a, int row, Vector result) {
        ArrayVector out = (ArrayVector) result;
        int n = 0;
        for (Vector v : a) {
            ArrayVector x = (ArrayVector) v;
            n = append(x.elements(), x.offsets()[row], x.lengths()[row], out, n);
        }
        out.commit(row, n);
        return true;
    }

    private static int append(Vector source, int from, int length, ArrayVector out, int n) {
        if (length > 0) {
            out.elements().append(source, null, from, length, Math.addExact(out.usedElements(), n));
        }
        return n + length;
    }

    private static boolean slice(Vector[] a, int row, Vector out) {
        ArrayVector v = (ArrayVector) a[0];
        int start = Values.integer(a[1], row);
        int length = Values.integer(a[2], row);
        int n = v.lengths()[row];
        if (start == 0) {
            throw BodyErrors.parameter("START", "slice", "start", "Expects a positive or a negative value for `start`",
                    0);
        }
        if (length < 0) {
            throw BodyErrors.parameter("LENGTH", "slice", "length",
                    "Expects `length` greater than or equal to 0", length);
        }
        int from = start > 0 ? start - 1 : n + start;
        int taken = from < 0 || from >= n ? 0 : Math.min(length, n - from);
        return Elements.range(v.elements(), v.offsets()[row] + Math.max(0, from), taken, out, row);
    }

    /// Null where an inner array is null.
    private static boolean flatten(Vector[] a, int row, Vector result) {
        ArrayVector outer = (ArrayVector) a[0];
        ArrayVector inner = (ArrayVector) outer.elements();
        ArrayVector out = (ArrayVector) result;
        int from = outer.offsets()[row];
        int to = from + outer.lengths()[row];
        for (int i = from; i < to; i++) {
            if (inner.isNull(i)) {
                return false;
            }
        }
        int n = 0;
        for (int i = from; i < to; i++) {
            n = append(inner.elements(), inner.offsets()[i], inner.lengths()[i], out, n);
        }
        out.commit(row, n);
        return true;
    }

    private static boolean insert(Vector array, Vector value, int row, boolean last, Vector result) {
        if (array.isNull(row)) {
            return false;
        }
        ArrayVector v = (ArrayVector) array;
        ArrayVector out = (ArrayVector) result;
        int n = last ? 0 : append(value, row, 1, out, 0);
        n = append(v.elements(), v.offsets()[row], v.lengths()[row], out, n);
        n = last ? append(value, row, 1, out, n) : n;
        out.commit(row, n);
        return true;
    }

    /// Positions count from 1, or from -1 at the end; gaps become nulls.
    private static boolean insertAt(Vector[] a, int row, Vector result) {
        if (a[0].isNull(row) || a[1].isNull(row)) {
            return false;
        }
        ArrayVector v = (ArrayVector) a[0];
        ArrayVector out = (ArrayVector) result;
        int at = Values.integer(a[1], row);
        int n = v.lengths()[row];
        int from = v.offsets()[row];
        if (at == 0) {
            throw BodyErrors.indexOfZero();
        }
        long length = Math.max(n + 1L, Math.abs((long) at));
        if (length > Integer.MAX_VALUE - 15) {
            throw BodyErrors.tooLong("array_insert", length);
        }
        int[] gap = new int[(int) (length - n - 1)];
        java.util.Arrays.fill(gap, -1);
        int before = at > 0 ? Math.min(at - 1, n) : Math.max(0, n + at + 1);
        int put = append(v.elements(), from, before, out, 0);
        if (at > 0) {
            put = nulls(gap, out, put);
        }
        put = append(a[2], row, 1, out, put);
        if (at < 0) {
            put = nulls(gap, out, put);
        }
        put = append(v.elements(), from + before, n - before, out, put);
        out.commit(row, put);
        return true;
    }

    private static int nulls(int[] gap, ArrayVector out, int put) {
        for (int i = 0; i < gap.length; i++) {
            out.elements().set(out.usedElements() + put + i, null);
        }
        return put + gap.length;
    }

    /// What is not equal to a value, or not null where there is no value.
    private static boolean kept(ArrayVector v, int row, Vector value, Vector out) {
        int from = v.offsets()[row];
        int[] rows = new int[v.lengths()[row]];
        int n = 0;
        for (int i = from; i < from + v.lengths()[row]; i++) {
            boolean gone = value == null
                    ? v.elements().isNull(i)
                    : !v.elements().isNull(i) && Rows.compare(v.elements(), i, value, row) == 0;
            if (!gone) {
                rows[n++] = i;
            }
        }
        return Elements.gather(v.elements(), rows, n, out, row);
    }

    private static boolean zip(Vector[] a, int row, Vector result) {
        ArrayVector out = (ArrayVector) result;
        StructVector structs = (StructVector) out.elements();
        int n = 0;
        for (Vector v : a) {
            n = Math.max(n, ((ArrayVector) v).lengths()[row]);
        }
        int at = out.usedElements();
        structs.reserve(at + n);
        for (int i = 0; i < n; i++) {
            structs.setNotNull(at + i);
            for (int f = 0; f < a.length; f++) {
                ArrayVector v = (ArrayVector) a[f];
                if (i < v.lengths()[row]) {
                    Elements.copy(v.elements(), v.offsets()[row] + i, structs.field(f), at + i);
                } else {
                    structs.field(f).set(at + i, null);
                }
            }
        }
        out.commit(row, n);
        return true;
    }
}
