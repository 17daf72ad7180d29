package io.firesteel.operators.function.text;

import java.util.List;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowBody;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.vector.BytesVector;

/// `trim`, `ltrim`, `rtrim`: blanks, or any character of a second text.
final class TrimBodies {

    private TrimBodies() {
    }

    static void register(BodyList list) {
        for (String name : List.of("trim", "ltrim", "rtrim")) {
            boolean left = !name.equals("rtrim");
            boolean right = !name.equals("ltrim");
            list.add(name, s -> RowFunction.strict(s.count() == 1 ? blanks(left, right) : characters(left, right)));
        }
    }

    private static RowBody blanks(boolean left, boolean right) {
        return (a, row, out) -> {
            BytesVector in = (BytesVector) a[0];
            byte[] b = in.data();
            int from = in.offsets()[row];
            int to = from + in.lengths()[row];
            while (left && from < to && b[from] == ' ') {
                from++;
            }
            while (right && to > from && b[to - 1] == ' ') {
                to--;
            }
            ((BytesVector) out).setBytes(row, b, from, to - from);
            return true;
        };
    }

    private static RowBody characters(boolean left, boolean right) {
        return (a, row, out) -> {
            BytesVector in = (BytesVector) a[0];
            BytesVector set = (BytesVector) a[1];
            byte[] b = in.data();
            int from = in.offsets()[row];
            int to = from + in.lengths()[row];
            while (left && from < to) {
                int next = Utf8.forward(b, from, to, 1);
                if (!has(set, row, b, from, next)) {
                    break;
                }
                from = next;
            }
            while (right && from < to) {
                int last = to - 1;
                while (last > from && (b[last] & 0xc0) == 0x80) {
                    last--;
                }
                if (!has(set, row, b, last, to)) {
                    break;
                }
                to = last;
            }
            ((BytesVector) out).setBytes(row, b, from, to - from);
            return true;
        };
    }

    private static boolean has(BytesVector set, int row, byte[] b, int from, int to) {
        int start = set.offsets()[row];
        return Utf8.find(set.data(), start, start + set.lengths()[row], b, from, to - from) >= 0;
    }
}
