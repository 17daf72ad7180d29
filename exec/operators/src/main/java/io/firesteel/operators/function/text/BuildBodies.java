package io.firesteel.operators.function.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// New text out of given text: padding, repeating, replacing, translating, overlaying.
final class BuildBodies {

    private BuildBodies() {
    }

    static void register(BodyList list) {
        list.rows("repeat", (a, row, out) -> repeat((BytesVector) a[0], row, Values.integer(a[1], row), out));
        list.rows("space", (a, row, out) -> Values.put(out, row, " ".repeat(Math.max(0, Values.integer(a[0], row)))));
        for (String name : List.of("lpad", "rpad")) {
            list.rows(name, (a, row, out) -> pad(a, row, (BytesVector) out, name.equals("lpad")));
        }
        list.rows("replace", BuildBodies::replace);
        list.rows("translate", (a, row, out) -> Values.put(out, row,
                translate(Values.text(a[0], row), Values.text(a[1], row), Values.text(a[2], row))));
        list.add("overlay", BuildBodies::overlay);
        list.add("elt", BuildBodies::elt);
        list.rows("quote", (a, row, out) -> Values.put(out, row,
                "'" + Values.text(a[0], row).replace("\\", "\\\\").replace("'", "\\'") + "'"));
    }

    private static boolean repeat(BytesVector in, int row, int times, Vector out) {
        BytesVector to = (BytesVector) out;
        int n = in.lengths()[row];
        int all = Math.multiplyExact(n, Math.max(0, times));
        int at = to.room(all);
        for (int i = 0; i < all; i += n) {
            System.arraycopy(in.data(), in.offsets()[row], to.data(), at + i, n);
        }
        to.commit(row, all);
        return true;
    }

    private static boolean pad(Vector[] a, int row, BytesVector out, boolean left) {
        BytesVector in = (BytesVector) a[0];
        BytesVector pad = (BytesVector) a[2];
        byte[] b = in.data();
        int from = in.offsets()[row];
        int to = from + in.lengths()[row];
        int wanted = Math.max(0, Values.integer(a[1], row));
        int have = Utf8.characters(b, from, to);
        int start = pad.offsets()[row];
        int end = start + pad.lengths()[row];
        if (have >= wanted || start == end) {
            out.setBytes(row, b, from, Utf8.forward(b, from, to, wanted) - from);
            return true;
        }
        int missing = wanted - have;
        int unit = Utf8.characters(pad.data(), start, end);
        int rest = Utf8.forward(pad.data(), start, end, missing % unit) - start;
        int padding = Math.addExact(Math.multiplyExact(missing / unit, end - start), rest);
        int all = Math.addExact(padding, to - from);
        int at = out.room(all);
        System.arraycopy(b, from, out.data(), left ? at + padding : at, to - from);
        int put = left ? at : at + to - from;
        for (int done = 0; done < padding; done += end - start) {
            System.arraycopy(pad.data(), start, out.data(), put + done, Math.min(end - start, padding - done));
        }
        out.commit(row, all);
        return true;
    }

    private static boolean replace(Vector[] a, int row, Vector result) {
        BytesVector in = (BytesVector) a[0];
        BytesVector what = (BytesVector) a[1];
        BytesVector with = (BytesVector) a[2];
        BytesVector out = (BytesVector) result;
        byte[] b = in.data();
        int from = in.offsets()[row];
        int to = from + in.lengths()[row];
        int n = what.lengths()[row];
        int next = n == 0 ? -1 : Utf8.find(b, from, to, what.data(), what.offsets()[row], n);
        if (next < 0) {
            out.setBytes(row, b, from, to - from);
            return true;
        }
        int hits = 0;
        for (int i = next; i >= 0; i = Utf8.find(b, i + n, to, what.data(), what.offsets()[row], n)) {
            hits++;
        }
        int m = with.lengths()[row];
        int all = Math.toIntExact(to - from + (long) hits * (m - n));
        int at = out.room(all);
        int copied = from;
        while (next >= 0) {
            System.arraycopy(b, copied, out.data(), at, next - copied);
            at += next - copied;
            System.arraycopy(with.data(), with.offsets()[row], out.data(), at, m);
            at += m;
            copied = next + n;
            next = Utf8.find(b, copied, to, what.data(), what.offsets()[row], n);
        }
        System.arraycopy(b, copied, out.data(), at, to - copied);
        out.commit(row, all);
        return true;
    }

    /// Characters without a counterpart vanish; of several mappings the first counts.
    private static String translate(String text, String from, String to) {
        Map<Integer, Integer> map = new HashMap<>();
        int[] targets = to.codePoints().toArray();
        int[] sources = from.codePoints().toArray();
        for (int i = 0; i < sources.length; i++) {
            map.putIfAbsent(sources[i], i < targets.length ? targets[i] : -1);
        }
        StringBuilder s = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int t = map.getOrDefault(c, c);
            if (t > 0) {
                s.appendCodePoint(t);
            }
        });
        return s.toString();
    }

    private static VectorFunction overlay(Signature s) {
        boolean given = s.count() > 3;
        return RowFunction.strict((a, row, out) -> {
            int[] text = Values.text(a[0], row).codePoints().toArray();
            int[] put = Values.text(a[1], row).codePoints().toArray();
            int position = Values.integer(a[2], row);
            int length = given ? Values.integer(a[3], row) : -1;
            long gone = length >= 0 ? length : put.length;
            String head = piece(text, 1, position - 1L);
            String tail = piece(text, position + gone, Integer.MAX_VALUE);
            return Values.put(out, row, head + new String(put, 0, put.length) + tail);
        });
    }

    /// As `substring` counts: positions from 1, negative ones from the end.
    private static String piece(int[] text, long position, long length) {
        long first = position > 0 ? position - 1 : position < 0 ? text.length + position : 0;
        long end = Math.min(text.length, first + length);
        long begin = Math.min(Math.max(0, first), text.length);
        return end <= begin ? "" : new String(text, (int) begin, (int) (end - begin));
    }

    private static VectorFunction elt(Signature s) {
        return RowFunction.lenient((a, row, out) -> {
            if (a[0].isNull(row)) {
                return false;
            }
            int i = Values.integer(a[0], row);
            if (i < 1 || i >= a.length) {
                if (s.ansi()) {
                    throw BodyErrors.index(i, a.length - 1);
                }
                return false;
            }
            return !a[i].isNull(row) && Values.put(out, row, Values.bytes(a[i], row));
        });
    }
}
