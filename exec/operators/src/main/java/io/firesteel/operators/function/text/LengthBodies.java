package io.firesteel.operators.function.text;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.BytesVector;

/// Lengths, and single characters as numbers and back.
final class LengthBodies {

    private LengthBodies() {
    }

    static void register(BodyList list) {
        list.add("char_length", s -> s.argument(0) == SimpleType.BINARY
                ? RowFunction.strict((a, row, out) -> Values.put(out, row, ((BytesVector) a[0]).lengths()[row]))
                : RowFunction.strict((a, row, out) -> {
                    BytesVector b = (BytesVector) a[0];
                    int from = b.offsets()[row];
                    return Values.put(out, row, Utf8.characters(b.data(), from, from + b.lengths()[row]));
                }));
        list.rows("octet_length", (a, row, out) -> Values.put(out, row, ((BytesVector) a[0]).lengths()[row]));
        list.rows("bit_length", (a, row, out) -> Values.put(out, row, ((BytesVector) a[0]).lengths()[row] * 8));
        list.rows("ascii", (a, row, out) -> {
            BytesVector b = (BytesVector) a[0];
            int from = b.offsets()[row];
            int end = Utf8.forward(b.data(), from, from + b.lengths()[row], 1);
            String first = new String(b.data(), from, end - from, java.nio.charset.StandardCharsets.UTF_8);
            return Values.put(out, row, first.isEmpty() ? 0 : first.codePointAt(0));
        });
        list.rows("char", (a, row, out) -> {
            long n = Values.whole(a[0], row);
            return Values.put(out, row, n < 0 ? "" : String.valueOf((char) (n & 0xff)));
        });
    }
}
