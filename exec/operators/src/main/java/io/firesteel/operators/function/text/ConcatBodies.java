package io.firesteel.operators.function.text;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.collection.ArrayBodies;
import io.firesteel.types.ArrayType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;

/// `concat` of texts or binaries and `concat_ws`.
final class ConcatBodies {

    private ConcatBodies() {
    }

    static void register(BodyList list) {
        list.add("concat", s -> s.result() instanceof ArrayType
                ? RowFunction.strict(ArrayBodies::concat)
                : RowFunction.strict(ConcatBodies::concat));
        list.add("concat_ws", s -> RowFunction.lenient(ConcatBodies::separated));
    }

    private static boolean concat(Vector[] a, int row, Vector result) {
        BytesVector out = (BytesVector) result;
        long all = 0;
        for (Vector v : a) {
            all += ((BytesVector) v).lengths()[row];
        }
        int at = out.room(Math.toIntExact(all));
        byte[] to = out.data();
        for (Vector v : a) {
            BytesVector b = (BytesVector) v;
            int n = b.lengths()[row];
            System.arraycopy(b.data(), b.offsets()[row], to, at, n);
            at += n;
        }
        out.commit(row, (int) all);
        return true;
    }

    /// Nulls among the parts are left out, arrays give their elements.
    private static boolean separated(Vector[] a, int row, Vector result) {
        if (a[0].isNull(row)) {
            return false;
        }
        Joiner joiner = new Joiner((BytesVector) a[0], row);
        for (int i = 1; i < a.length; i++) {
            if (a[i].isNull(row)) {
                continue;
            }
            if (a[i] instanceof ArrayVector v) {
                BytesVector elements = (BytesVector) v.elements();
                int from = v.offsets()[row];
                elements.flatten(from + v.lengths()[row]);
                for (int e = from; e < from + v.lengths()[row]; e++) {
                    joiner.add(elements, e);
                }
            } else {
                joiner.add((BytesVector) a[i], row);
            }
        }
        ((BytesVector) result).setBytes(row, joiner.bytes, 0, joiner.length);
        return true;
    }

    /// Collects the parts of one row.
    private static final class Joiner {
        private final BytesVector separator;
        private final int at;
        private byte[] bytes = new byte[64];
        private int length;
        private boolean any;

        Joiner(BytesVector separator, int at) {
            this.separator = separator;
            this.at = at;
        }

        void add(BytesVector v, int row) {
            if (v.isNull(row)) {
                return;
            }
            if (any) {
                append(separator, at);
            }
            any = true;
            append(v, row);
        }

        private void append(BytesVector v, int row) {
            int n = v.lengths()[row];
            if (bytes.length - length < n) {
                bytes = java.util.Arrays.copyOf(bytes, Math.addExact(Math.max(length * 2, 64), n));
            }
            System.arraycopy(v.data(), v.offsets()[row], bytes, length, n);
            length += n;
        }
    }
}
