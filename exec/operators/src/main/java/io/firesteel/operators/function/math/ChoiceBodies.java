package io.firesteel.operators.function.math;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowBody;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Rows;

/// `greatest` and `least`, which skip nulls, and the errors that users raise.
final class ChoiceBodies {

    private ChoiceBodies() {
    }

    static void register(BodyList list) {
        list.add("greatest", s -> RowFunction.lenient(extreme(1)));
        list.add("least", s -> RowFunction.lenient(extreme(-1)));
        list.add("raise_error", s -> RowFunction.lenient((a, row, out) -> {
            throw BodyErrors.raised(a[0].isNull(row) ? "null" : Values.text(a[0], row));
        }));
        // The optimizer puts it above a scalar subquery that may give several rows.
        list.add("raise_too_many_rows", s -> RowFunction.lenient((a, row, out) -> {
            throw BodyErrors.tooManyRows();
        }));
        list.add("assert_true", s -> RowFunction.lenient((a, row, out) -> {
            if (a[0].isNull(row) || !Values.truth(a[0], row)) {
                throw BodyErrors.raised(a.length > 1 && !a[1].isNull(row)
                        ? Values.text(a[1], row)
                        : "the condition of assert_true is not true!");
            }
            return false;
        }));
    }

    private static RowBody extreme(int sign) {
        int[] one = new int[1];
        return (a, row, out) -> {
            Vector best = null;
            for (Vector v : a) {
                if (!v.isNull(row) && (best == null || Rows.compare(v, row, best, row) * sign > 0)) {
                    best = v;
                }
            }
            if (best == null) {
                return false;
            }
            one[0] = row;
            out.copyRows(best, one, 1);
            return true;
        };
    }
}
