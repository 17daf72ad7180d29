package io.firesteel.operators.function.text;

import java.util.Locale;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.operators.function.collection.ArrayBodies;
import io.firesteel.types.ArrayType;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;

/// `upper`, `lower`, `initcap`, `reverse`, `soundex`.
final class CaseBodies {
    private static final String SOUNDEX = "01230127022455012623017202";

    private CaseBodies() {
    }

    static void register(BodyList list) {
        list.rows("upper", (a, row, out) -> shifted((BytesVector) a[0], row, (BytesVector) out, true));
        list.rows("lower", (a, row, out) -> shifted((BytesVector) a[0], row, (BytesVector) out, false));
        list.rows("initcap", (a, row, out) -> Values.put(out, row, capitals(Values.text(a[0], row))));
        list.add("reverse", s -> s.argument(0) instanceof ArrayType
                ? RowFunction.strict(ArrayBodies::reverse)
                : RowFunction.strict(CaseBodies::reverse));
        list.rows("soundex", (a, row, out) -> Values.put(out, row, soundex(Values.text(a[0], row))));
    }

    /// ASCII by byte, everything else by the language-neutral rules of Unicode.
    private static boolean shifted(BytesVector in, int row, BytesVector out, boolean up) {
        byte[] b = in.data();
        int from = in.offsets()[row];
        int n = in.lengths()[row];
        if (!Utf8.ascii(b, from, from + n)) {
            String s = Values.text(in, row);
            return Values.put(out, row, up ? s.toUpperCase(Locale.ROOT) : s.toLowerCase(Locale.ROOT));
        }
        int at = out.room(n);
        byte[] to = out.data();
        int first = up ? 'a' : 'A';
        for (int i = 0; i < n; i++) {
            int c = b[from + i];
            to[at + i] = (byte) (c >= first && c <= first + 25 ? c ^ 0x20 : c);
        }
        out.commit(row, n);
        return true;
    }

    /// The first letter after each blank in upper case, all others in lower case.
    private static String capitals(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        StringBuilder s = new StringBuilder(low.length());
        boolean first = true;
        for (int i = 0; i < low.length();) {
            int c = low.codePointAt(i);
            s.appendCodePoint(first ? Character.toTitleCase(c) : c);
            first = c == ' ';
            i += Character.charCount(c);
        }
        return s.toString();
    }

    private static boolean reverse(Vector[] a, int row, Vector result) {
        BytesVector in = (BytesVector) a[0];
        BytesVector out = (BytesVector) result;
        byte[] b = in.data();
        int from = in.offsets()[row];
        int to = from + in.lengths()[row];
        int start = out.room(to - from);
        byte[] target = out.data();
        int end = start + to - from;
        for (int i = from; i < to;) {
            int next = Utf8.forward(b, i, to, 1);
            end -= next - i;
            System.arraycopy(b, i, target, end, next - i);
            i = next;
        }
        out.commit(row, to - from);
        return true;
    }

    /// The code of American Soundex; text that does not begin with a letter stays as it is.
    private static String soundex(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = Character.toUpperCase(text.charAt(0));
        if (first < 'A' || first > 'Z') {
            return text;
        }
        StringBuilder s = new StringBuilder().append(first);
        char last = SOUNDEX.charAt(first - 'A');
        for (int i = 1; i < text.length() && s.length() < 4; i++) {
            char c = Character.toUpperCase(text.charAt(i));
            if (c < 'A' || c > 'Z') {
                last = '0';
                continue;
            }
            char code = SOUNDEX.charAt(c - 'A');
            if (code == '7') {
                continue;
            }
            if (code != '0' && code != last) {
                s.append(code);
            }
            last = code;
        }
        return s.append("000").substring(0, 4);
    }
}
