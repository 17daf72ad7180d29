package io.firesteel.operators.function.text;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.Values;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// Pieces by position: `substring`, `left`, `right`, `substring_index`. Results share the argument's bytes.
final class CutBodies {

    private CutBodies() {
    }

    /// Finds the piece of one row and stores its bounds.
    private interface Cut {
        void apply(Vector[] a, BytesVector in, int row, BytesVector out);
    }

    static void register(BodyList list) {
        list.add("substring", s -> {
            boolean binary = s.argument(0) == SimpleType.BINARY;
            boolean bounded = s.count() > 2;
            return sharing((a, in, row, out) -> {
                int start = ((IntVector) a[1]).values()[row];
                int length = bounded ? ((IntVector) a[2]).values()[row] : Integer.MAX_VALUE;
                if (binary) {
                    cutBytes(in, row, start, length, out);
                } else {
                    cut(in, row, start, length, out);
                }
            });
        });
        list.add("left", s -> sharing((a, in, row, out) -> cut(in, row, 1, Values.integer(a[1], row), out)));
        list.add("right", s -> sharing((a, in, row, out) -> {
            int n = Values.integer(a[1], row);
            if (n <= 0) {
                set(out, row, in.offsets()[row], 0);
            } else {
                cut(in, row, -n, Integer.MAX_VALUE, out);
            }
        }));
        list.add("substring_index", s -> sharing(CutBodies::byDelimiter));
    }

    private static VectorFunction sharing(Cut cut) {
        return (arguments, selection, count, result) -> {
            int rows = selection == null ? count : selection[count - 1] + 1;
            for (Vector v : arguments) {
                if (v instanceof BytesVector b) {
                    b.flatten(rows);
                }
            }
            BytesVector in = (BytesVector) arguments[0];
            BytesVector out = (BytesVector) result;
            out.share(in.data());
            for (int i = 0; i < count; i++) {
                cut.apply(arguments, in, selection == null ? i : selection[i], out);
            }
        };
    }

    private static void set(BytesVector out, int row, int from, int length) {
        out.offsets()[row] = from;
        out.lengths()[row] = length;
    }

    private static void cutBytes(BytesVector in, int row, int start, int length, BytesVector out) {
        int from = in.offsets()[row];
        int n = in.lengths()[row];
        long first = start > 0 ? start - 1 : start < 0 ? (long) n + start : 0;
        long end = Math.min(n, first + length);
        long begin = Math.max(0, first);
        set(out, row, from + (int) Math.min(begin, n), (int) Math.max(0, end - begin));
    }

    private static void cut(BytesVector in, int row, int start, int length, BytesVector out) {
        byte[] b = in.data();
        int from = in.offsets()[row];
        int to = from + in.lengths()[row];
        long first = start > 0 ? start - 1 : start < 0 ? Utf8.characters(b, from, to) + (long) start : 0;
        long end = first + length;
        long begin = Math.max(0, first);
        int at = Utf8.forward(b, from, to, begin);
        int stop = end <= begin ? at : Utf8.forward(b, at, to, end - begin);
        set(out, row, at, stop - at);
    }

    private static void byDelimiter(Vector[] a, BytesVector in, int row, BytesVector out) {
        BytesVector d = (BytesVector) a[1];
        int count = Values.integer(a[2], row);
        byte[] b = in.data();
        int from = in.offsets()[row];
        int to = from + in.lengths()[row];
        byte[] p = d.data();
        int start = d.offsets()[row];
        int length = d.lengths()[row];
        if (count == 0 || length == 0) {
            set(out, row, from, 0);
            return;
        }
        if (count > 0) {
            int at = from - 1;
            for (int i = 0; i < count; i++) {
                at = Utf8.find(b, at + 1, to, p, start, length);
                if (at < 0) {
                    set(out, row, from, to - from);
                    return;
                }
            }
            set(out, row, from, at - from);
            return;
        }
        int at = to - length + 1;
        for (int i = 0; i < -(long) count; i++) {
            at = Utf8.findLast(b, from, at - 1, p, start, length);
            if (at < 0) {
                set(out, row, from, to - from);
                return;
            }
        }
        set(out, row, at + length, to - at - length);
    }
}
