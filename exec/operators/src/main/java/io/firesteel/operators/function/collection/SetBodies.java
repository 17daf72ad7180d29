package io.firesteel.operators.function.collection;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.Vector;

/// Arrays as sets, in order of first occurrence; null is a value like others.
final class SetBodies {

    private SetBodies() {
    }

    static void register(BodyList list) {
        list.rows("array_distinct", (a, row, out) -> {
            ArrayVector v = (ArrayVector) a[0];
            ElementSet seen = new ElementSet(v.lengths()[row]);
            return filtered(v, row, seen, null, false, out);
        });
        list.rows("array_union", SetBodies::union);
        list.rows("array_intersect", (a, row, out) -> against(a, row, true, out));
        list.rows("array_except", (a, row, out) -> against(a, row, false, out));
        list.rows("arrays_overlap", SetBodies::overlap);
    }

    private static boolean filtered(ArrayVector v, int row, ElementSet seen, ElementSet other, boolean wanted,
            Vector out) {
        int from = v.offsets()[row];
        int[] rows = new int[v.lengths()[row]];
        int n = 0;
        for (int i = from; i < from + rows.length; i++) {
            if ((other == null || other.contains(v.elements(), i) == wanted) && seen.add(v.elements(), i)) {
                rows[n++] = i;
            }
        }
        return Elements.gather(v.elements(), rows, n, out, row);
    }

    private static ElementSet all(ArrayVector v, int row) {
        ElementSet set = new ElementSet(v.lengths()[row]);
        for (int i = v.offsets()[row]; i < v.offsets()[row] + v.lengths()[row]; i++) {
            set.add(v.elements(), i);
        }
        return set;
    }

    private static boolean against(Vector[] a, int row, boolean wanted, Vector out) {
        ArrayVector v = (ArrayVector) a[0];
        return filtered(v, row, new ElementSet(v.lengths()[row]), all((ArrayVector) a[1], row), wanted, out);
    }

    private static boolean union(Vector[] a, int row, Vector result) {
        ArrayVector out = (ArrayVector) result;
        ElementSet seen = new ElementSet(((ArrayVector) a[0]).lengths()[row] + ((ArrayVector) a[1]).lengths()[row]);
        int n = 0;
        for (Vector side : a) {
            ArrayVector v = (ArrayVector) side;
            for (int i = v.offsets()[row]; i < v.offsets()[row] + v.lengths()[row]; i++) {
                if (seen.add(v.elements(), i)) {
                    out.elements().append(v.elements(), null, i, 1, out.usedElements() + n++);
                }
            }
        }
        out.commit(row, n);
        return true;
    }

    /// Null where nothing is shared but a null could be.
    private static boolean overlap(Vector[] a, int row, Vector out) {
        ArrayVector x = (ArrayVector) a[0];
        ArrayVector y = (ArrayVector) a[1];
        ElementSet other = all(y, row);
        boolean nulls = false;
        for (int i = x.offsets()[row]; i < x.offsets()[row] + x.lengths()[row]; i++) {
            if (x.elements().isNull(i)) {
                nulls = true;
            } else if (other.contains(x.elements(), i)) {
                return Values.put(out, row, true);
            }
        }
        for (int i = y.offsets()[row]; i < y.offsets()[row] + y.lengths()[row]; i++) {
            nulls |= y.elements().isNull(i);
        }
        boolean unknown = nulls && x.lengths()[row] > 0 && y.lengths()[row] > 0;
        return !unknown && Values.put(out, row, false);
    }
}
