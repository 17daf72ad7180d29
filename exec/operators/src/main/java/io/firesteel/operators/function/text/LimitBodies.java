package io.firesteel.operators.function.text;

import java.util.Arrays;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowBody;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;

/// What a text must be to be stored in a CHAR or VARCHAR column: at most so many characters, where trailing spaces beyond them
/// are dropped and anything else beyond them is refused, as Spark's `CharVarcharCodegenUtils` does. CHAR is filled up with
/// spaces, when it is stored and when it is read.
final class LimitBodies {

    private LimitBodies() {
    }

    static void register(BodyList list) {
        list.rows("varchar_type_write_side_check", LimitBodies::limited);
        list.fresh("char_type_write_side_check", () -> padding(true));
        list.fresh("read_side_padding", () -> padding(false));
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

    /// Fills up with spaces; what is longer is looked at as [#limited] does, or stays as it is.
    private static RowBody padding(boolean check) {
        byte[][] buffer = {new byte[64]};
        return (a, row, out) -> {
            BytesVector in = (BytesVector) a[0];
            int from = in.offsets()[row];
            int length = in.lengths()[row];
            int missing = Values.integer(a[1], row) - Utf8.characters(in.data(), from, from + length);
            if (missing < 0 && check) {
                return limited(a, row, out);
            }
            if (missing <= 0) {
                ((BytesVector) out).setBytes(row, in.data(), from, length);
                return true;
            }
            int all = Math.addExact(length, missing);
            if (buffer[0].length < all) {
                buffer[0] = new byte[all];
            }
            System.arraycopy(in.data(), from, buffer[0], 0, length);
            Arrays.fill(buffer[0], length, all, (byte) ' ');
            ((BytesVector) out).setBytes(row, buffer[0], 0, all);
            return true;
        };
    }
}
