package io.firesteel.operators.function.text;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;

/// What a text must be to be stored in a CHAR or VARCHAR column: at most so many characters, where trailing spaces beyond them
/// are dropped and anything else beyond them is refused, as Spark's `CharVarcharCodegenUtils` does.
final class LimitBodies {

    private LimitBodies() {
    }

    static void register(BodyList list) {
        list.rows("varchar_type_write_side_check", LimitBodies::limited);
    }

    private static boolean limited(Vector[] a, int row, Vector out) {
        BytesVector in = (BytesVector) a[0];
        byte[] b = in.data();
        int from = in.offsets()[row];
        int to = from + in.lengths()[row];
        int limit = Values.integer(a[1], row);
        int end = to - from <= limit ? to : Utf8.forward(b, from, to, limit);
        for (int i = end; i < to; i++) {
            if (b[i] != ' ') {
                throw BodyErrors.textTooLong(limit);
            }
        }
        ((BytesVector) out).setBytes(row, b, from, end - from);
        return true;
    }
}
