package io.firesteel.operators.function.collection;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// Looking into collections: items, sizes, membership.
final class ReadBodies {

    private ReadBodies() {
    }

    static void register(BodyList list) {
        list.add("size", s -> RowFunction.lenient((a, row, out) -> {
            if (a[0].isNull(row)) {
                // Outside ANSI mode the size of null is -1 (`spark.sql.legacy.sizeOfNull`).
                return !s.ansi() && Values.put(out, row, -1);
            }
            return Values.put(out, row, a[0] instanceof ArrayVector v
                    ? v.lengths()[row]
                    : ((MapVector) a[0]).lengths()[row]);
        }));
        list.add("get_array_item", s -> RowFunction.strict((a, row, out) -> {
            ArrayVector v = (ArrayVector) a[0];
            int i = Values.integer(a[1], row);
            if (i < 0 || i >= v.lengths()[row]) {
                if (s.ansi()) {
                    throw BodyErrors.index(i, v.lengths()[row]);
                }
                return false;
            }
            return Elements.copy(v.elements(), v.offsets()[row] + i, out, row);
        }));
        list.add("element_at", s -> RowFunction.strict((a, row, out) -> {
            ArrayVector v = (ArrayVector) a[0];
            int i = Values.integer(a[1], row);
            int n = v.lengths()[row];
            if (i == 0) {
                throw BodyErrors.indexOfZero();
            }
            if (Math.abs((long) i) > n) {
                if (s.ansi()) {
                    throw BodyErrors.elementIndex(i, n);
                }
                return false;
            }
            return Elements.copy(v.elements(), v.offsets()[row] + (i > 0 ? i - 1 : n + i), out, row);
        }));
        list.rows("get_map_value", (a, row, out) -> {
            MapVector m = (MapVector) a[0];
            int i = Elements.find(m.keys(), m.offsets()[row], m.lengths()[row], a[1], row);
            return i >= 0 && Elements.copy(m.items(), i, out, row);
        });
        list.rows("map_contains_key", (a, row, out) -> {
            MapVector m = (MapVector) a[0];
            return Values.put(out, row, Elements.find(m.keys(), m.offsets()[row], m.lengths()[row], a[1], row) >= 0);
        });
        list.rows("array_contains", ReadBodies::contains);
        list.rows("array_position", (a, row, out) -> {
            ArrayVector v = (ArrayVector) a[0];
            int from = v.offsets()[row];
            return Values.put(out, row, (long) Elements.find(v.elements(), from, v.lengths()[row], a[1], row) - from < 0
                    ? 0L
                    : Elements.find(v.elements(), from, v.lengths()[row], a[1], row) - from + 1L);
        });
        list.rows("get_array_struct_fields", ReadBodies::fields);
    }

    /// Null where the value is not found but a null is.
    private static boolean contains(Vector[] a, int row, Vector out) {
        ArrayVector v = (ArrayVector) a[0];
        int from = v.offsets()[row];
        int n = v.lengths()[row];
        if (Elements.find(v.elements(), from, n, a[1], row) >= 0) {
            return Values.put(out, row, true);
        }
        for (int i = from; i < from + n; i++) {
            if (v.elements().isNull(i)) {
                return false;
            }
        }
        return Values.put(out, row, false);
    }

    /// One field of each struct of an array.
    private static boolean fields(Vector[] a, int row, Vector result) {
        ArrayVector v = (ArrayVector) a[0];
        int from = v.offsets()[row];
        int n = v.lengths()[row];
        StructVector structs = (StructVector) v.elements();
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            rows[i] = structs.isNull(from + i) ? -1 : from + i;
        }
        return Elements.gather(structs.field((int) Values.whole(a[1], row)), rows, n, result, row);
    }
}
