package io.firesteel.operators.function.text;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// Text into lists of text: `split`, `split_part`, `sentences`, and storing such lists.
final class SplitBodies {

    private SplitBodies() {
    }

    static void register(BodyList list) {
        list.add("split", SplitBodies::split);
        list.rows("split_part", SplitBodies::part);
        list.add("sentences", s -> RowFunction.lenient((a, row, out) -> {
            if (a[0].isNull(row)) {
                return false;
            }
            out.set(row, sentences(Values.text(a[0], row), locale(a, row)));
            return true;
        }));
    }

    private static VectorFunction split(Signature s) {
        Patterns patterns = new Patterns("split");
        boolean limited = s.count() > 2;
        return RowFunction.strict((a, row, out) -> {
            int limit = limited ? Values.integer(a[2], row) : -1;
            String pattern = patterns.text((BytesVector) a[1], row);
            if (limit <= 0 && literal(pattern)) {
                return bytes((BytesVector) a[0], row, pattern.getBytes(StandardCharsets.UTF_8), (ArrayVector) out);
            }
            String text = Values.text(a[0], row);
            if (pattern.isEmpty() && !text.isEmpty()) {
                return store(out, row, characters(text, limit));
            }
            Pattern p = patterns.of((BytesVector) a[1], row);
            return store(out, row, List.of(p.split(text, limit <= 0 ? -1 : limit)));
        });
    }

    private static boolean literal(String pattern) {
        return !pattern.isEmpty() && pattern.chars().noneMatch(c -> "\\.[]{}()<>*+-=!?^$|".indexOf(c) >= 0);
    }

    /// An empty pattern parts all characters.
    private static List<String> characters(String text, int limit) {
        List<String> parts = new ArrayList<>();
        int most = limit <= 0 ? Integer.MAX_VALUE : limit;
        for (int i = 0; i < text.length();) {
            int next = parts.size() == most - 1 ? text.length() : text.offsetByCodePoints(i, 1);
            parts.add(text.substring(i, next));
            i = next;
        }
        return parts;
    }

    private static boolean bytes(BytesVector in, int row, byte[] p, ArrayVector out) {
        BytesVector parts = (BytesVector) out.elements();
        byte[] b = in.data();
        int from = in.offsets()[row];
        int to = from + in.lengths()[row];
        int n = 0;
        while (from >= 0) {
            int next = Utf8.find(b, from, to, p, 0, p.length);
            int at = out.usedElements() + n++;
            parts.reserve(at + 1);
            parts.setNotNull(at);
            parts.setBytes(at, b, from, (next < 0 ? to : next) - from);
            from = next < 0 ? -1 : next + p.length;
        }
        out.commit(row, n);
        return true;
    }

    static boolean store(Vector out, int row, List<String> parts) {
        out.set(row, parts);
        return true;
    }

    private static boolean part(Vector[] a, int row, Vector out) {
        int n = Values.integer(a[2], row);
        if (n == 0) {
            throw BodyErrors.indexOfZero();
        }
        String delimiter = Values.text(a[1], row);
        String text = Values.text(a[0], row);
        String[] parts = delimiter.isEmpty() ? new String[]{text} : text.split(Pattern.quote(delimiter), -1);
        int i = n > 0 ? n - 1 : parts.length + n;
        return Values.put(out, row, i < 0 || i >= parts.length ? "" : parts[i]);
    }

    private static Locale locale(Vector[] a, int row) {
        String language = a.length > 1 && !a[1].isNull(row) ? Values.text(a[1], row) : "";
        String country = a.length > 2 && !a[2].isNull(row) ? Values.text(a[2], row) : "";
        return language.isEmpty() ? Locale.US : Locale.of(language, country);
    }

    private static List<List<String>> sentences(String text, Locale locale) {
        List<List<String>> result = new ArrayList<>();
        BreakIterator sentence = BreakIterator.getSentenceInstance(locale);
        sentence.setText(text);
        int from = 0;
        for (int to; (to = sentence.next()) != BreakIterator.DONE; from = to) {
            String one = text.substring(from, to);
            List<String> words = new ArrayList<>();
            BreakIterator word = BreakIterator.getWordInstance(locale);
            word.setText(one);
            int start = 0;
            for (int end; (end = word.next()) != BreakIterator.DONE; start = end) {
                String w = one.substring(start, end);
                if (Character.isLetterOrDigit(w.charAt(0))) {
                    words.add(w);
                }
            }
            result.add(words);
        }
        return result;
    }
}
