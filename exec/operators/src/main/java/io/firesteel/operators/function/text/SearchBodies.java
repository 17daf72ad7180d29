package io.firesteel.operators.function.text;

import java.util.Arrays;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;

/// Where a text is in another, and how far two are apart.
final class SearchBodies {

    private SearchBodies() {
    }

    static void register(BodyList list) {
        list.rows("instr", (a, row, out) -> Values.put(out, row,
                place((BytesVector) a[0], (BytesVector) a[1], row, 1)));
        list.add("locate", s -> s.count() == 2
                ? RowFunction.strict((a, row, out) -> Values.put(out, row,
                        place((BytesVector) a[1], (BytesVector) a[0], row, 1)))
                : RowFunction.lenient(SearchBodies::locate));
        list.rows("startswith", (a, row, out) -> {
            BytesVector p = (BytesVector) a[1];
            return Values.put(out, row, at((BytesVector) a[0], row, p, 0));
        });
        list.rows("endswith", (a, row, out) -> {
            BytesVector t = (BytesVector) a[0];
            BytesVector p = (BytesVector) a[1];
            return Values.put(out, row, at(t, row, p, t.lengths()[row] - p.lengths()[row]));
        });
        list.rows("contains", (a, row, out) -> {
            BytesVector t = (BytesVector) a[0];
            BytesVector p = (BytesVector) a[1];
            int from = t.offsets()[row];
            return Values.put(out, row, Utf8.find(t.data(), from, from + t.lengths()[row], p.data(), p.offsets()[row],
                    p.lengths()[row]) >= 0);
        });
        list.rows("levenshtein", (a, row, out) -> {
            int distance = distance(Values.text(a[0], row).codePoints().toArray(),
                    Values.text(a[1], row).codePoints().toArray());
            return Values.put(out, row, a.length > 2 && distance > Values.integer(a[2], row) ? -1 : distance);
        });
        list.rows("find_in_set", (a, row, out) -> Values.put(out, row,
                inSet(Values.text(a[0], row), Values.text(a[1], row))));
    }

    private static boolean at(BytesVector t, int row, BytesVector p, int shift) {
        int n = p.lengths()[row];
        int from = t.offsets()[row] + shift;
        int start = p.offsets()[row];
        return shift >= 0 && shift + n <= t.lengths()[row]
                && Arrays.equals(t.data(), from, from + n, p.data(), start, start + n);
    }

    /// A null position gives 0, a null text null.
    private static boolean locate(Vector[] a, int row, Vector out) {
        if (a[2].isNull(row)) {
            return Values.put(out, row, 0);
        }
        return !a[0].isNull(row) && !a[1].isNull(row) && Values.put(out, row,
                place((BytesVector) a[1], (BytesVector) a[0], row, Values.integer(a[2], row)));
    }

    /// The 1-based character position of a part from a position on, or 0.
    private static int place(BytesVector t, BytesVector p, int row, int start) {
        if (start < 1) {
            return 0;
        }
        byte[] b = t.data();
        int from = t.offsets()[row];
        int to = from + t.lengths()[row];
        int first = Utf8.forward(b, from, to, start - 1L);
        int at = Utf8.find(b, first, to, p.data(), p.offsets()[row], p.lengths()[row]);
        if (p.lengths()[row] == 0) {
            return 1;
        }
        return at < 0 ? 0 : Utf8.characters(b, from, at) + 1;
    }

    private static int distance(int[] a, int[] b) {
        int[] before = new int[b.length + 1];
        int[] now = new int[b.length + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= a.length; i++) {
            now[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int change = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return before[b.length];
    }

    private static int inSet(String word, String set) {
        if (word.indexOf(',') >= 0) {
            return 0;
        }
        return Arrays.asList(set.split(",", -1)).indexOf(word) + 1;
    }
}
