package io.firesteel.operators.function.collection;

import java.util.Arrays;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowBody;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Rows;

/// `sort_array`, `array_min`, `array_max`, `array_join`.
final class OrderBodies {

    private static final Order NULLS_LAST = (x, i, y, j) -> x.isNull(i) || y.isNull(j)
            ? Boolean.compare(x.isNull(i), y.isNull(j))
            : Rows.compare(x, i, y, j);

    private OrderBodies() {
    }

    /// An order of elements that may be null.
    private interface Order {
        int compare(Vector x, int i, Vector y, int j);
    }

    static void register(BodyList list) {
        list.rows("sort_array", (a, row, out) -> sort((ArrayVector) a[0], row, Values.truth(a[1], row), out));
        list.rows("array_sort", (a, row, out) -> ordered((ArrayVector) a[0], row, NULLS_LAST, out));
        list.rows("array_min", extreme(-1));
        list.rows("array_max", extreme(1));
        list.rows("array_join", OrderBodies::join);
    }

    /// Nulls first when ascending, last when descending.
    private static boolean sort(ArrayVector v, int row, boolean ascending, Vector out) {
        Order up = Rows::compareNullsFirst;
        return ordered(v, row, ascending ? up : (x, i, y, j) -> up.compare(y, j, x, i), out);
    }

    private static boolean ordered(ArrayVector v, int row, Order by, Vector out) {
        int from = v.offsets()[row];
        Integer[] order = new Integer[v.lengths()[row]];
        Arrays.setAll(order, i -> from + i);
        Arrays.sort(order, (x, y) -> by.compare(v.elements(), x, v.elements(), y));
        int[] rows = new int[order.length];
        Arrays.setAll(rows, i -> order[i]);
        return Elements.gather(v.elements(), rows, rows.length, out, row);
    }

    private static RowBody extreme(int sign) {
        return (a, row, out) -> {
            ArrayVector v = (ArrayVector) a[0];
            int best = -1;
            for (int i = v.offsets()[row]; i < v.offsets()[row] + v.lengths()[row]; i++) {
                if (!v.elements().isNull(i)
                        && (best < 0 || Rows.compare(v.elements(), i, v.elements(), best) * sign > 0)) {
                    best = i;
                }
            }
            return best >= 0 && Elements.copy(v.elements(), best, out, row);
        };
    }

    /// Nulls are left out, or become a third text.
    private static boolean join(Vector[] a, int row, Vector out) {
        ArrayVector v = (ArrayVector) a[0];
        BytesVector elements = (BytesVector) v.elements();
        String separator = Values.text(a[1], row);
        String absent = a.length > 2 ? Values.text(a[2], row) : null;
        StringBuilder s = new StringBuilder();
        boolean any = false;
        int to = v.offsets()[row] + v.lengths()[row];
        elements.flatten(to);
        for (int i = v.offsets()[row]; i < to; i++) {
            String text = elements.isNull(i) ? absent : Values.text(elements, i);
            if (text != null) {
                s.append(any ? separator : "").append(text);
                any = true;
            }
        }
        return Values.put(out, row, s.toString());
    }
}
