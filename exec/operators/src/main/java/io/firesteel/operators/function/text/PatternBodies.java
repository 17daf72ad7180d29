package io.firesteel.operators.function.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.firesteel.operators.function.LikeFunction;
import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// Regular expressions (those of `java.util.regex`), and LIKE with patterns that are not constant.
final class PatternBodies {

    private PatternBodies() {
    }

    /// What is done with the matcher of one row.
    private interface Use {
        boolean apply(Matcher m, Vector[] a, int row, Vector out);
    }

    static void register(BodyList list) {
        use(list, "rlike", (m, a, row, out) -> Values.put(out, row, m.find()));
        use(list, "regexp_extract", (m, a, row, out) -> {
            int group = group(m, a, row, "regexp_extract");
            String found = m.find() ? m.group(group) : null;
            return Values.put(out, row, found == null ? "" : found);
        });
        use(list, "regexp_extract_all", (m, a, row, out) -> {
            int group = group(m, a, row, "regexp_extract_all");
            List<String> all = new ArrayList<>();
            while (m.find()) {
                String found = m.group(group);
                all.add(found == null ? "" : found);
            }
            return SplitBodies.store(out, row, all);
        });
        use(list, "regexp_count", (m, a, row, out) -> Values.put(out, row, (int) m.results().count()));
        use(list, "regexp_instr", (m, a, row, out) -> Values.put(out, row, m.find() ? m.start() + 1 : 0));
        use(list, "regexp_substr", (m, a, row, out) -> m.find() && Values.put(out, row, m.group()));
        list.add("regexp_replace", PatternBodies::replace);
        list.add("like", s -> like(false));
        list.add("ilike", s -> like(true));
    }

    private static void use(BodyList list, String name, Use use) {
        list.add(name, s -> {
            Patterns patterns = new Patterns(name);
            return RowFunction.strict((a, row, out) -> use.apply(
                    patterns.of((BytesVector) a[1], row).matcher(Values.text(a[0], row)), a, row, out));
        });
    }

    private static int group(Matcher m, Vector[] a, int row, String function) {
        int group = Values.integer(a[2], row);
        if (group < 0 || group > m.groupCount()) {
            throw BodyErrors.parameter("REGEX_GROUP_INDEX", function, "idx",
                    "Expects group index between 0 and " + m.groupCount(), group);
        }
        return group;
    }

    private static VectorFunction replace(Signature s) {
        Patterns patterns = new Patterns("regexp_replace");
        return RowFunction.strict((a, row, out) -> {
            String text = Values.text(a[0], row);
            int start = Values.integer(a[3], row);
            if (start < 1) {
                throw BodyErrors.parameter("POSITION", "regexp_replace", "pos", "expects an integer greater than 0",
                        start);
            }
            Matcher m = patterns.of((BytesVector) a[1], row).matcher(text);
            int from = start - 1;
            if (from >= text.length() && !(from == 0 && text.isEmpty())) {
                return Values.put(out, row, text);
            }
            m.region(from, text.length());
            StringBuilder result = new StringBuilder();
            String with = Values.text(a[2], row);
            try {
                while (m.find()) {
                    m.appendReplacement(result, with);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw BodyErrors.parameter("REPLACEMENT", "regexp_replace", "rep",
                        "the replacement names a group that the pattern does not have", "'" + with + "'");
            }
            return Values.put(out, row, m.appendTail(result).toString());
        });
    }

    /// LIKE by a regular expression that is built again whenever the pattern changes.
    private static VectorFunction like(boolean anyCase) {
        String[] last = new String[2];
        Pattern[] compiled = new Pattern[1];
        return RowFunction.strict((a, row, out) -> {
            String pattern = Values.text(a[1], row);
            String escape = a.length > 2 ? Values.text(a[2], row) : "\\";
            if (!pattern.equals(last[0]) || !escape.equals(last[1])) {
                // Checks the escapes.
                LikeFunction.like(pattern, escape.charAt(0));
                compiled[0] = regex(pattern, escape.charAt(0), anyCase);
                last[0] = pattern;
                last[1] = escape;
            }
            String text = Values.text(a[0], row);
            return Values.put(out, row,
                    compiled[0].matcher(anyCase ? text.toLowerCase(Locale.ROOT) : text).matches());
        });
    }

    private static Pattern regex(String given, char escape, boolean anyCase) {
        StringBuilder s = new StringBuilder();
        String pattern = anyCase ? given.toLowerCase(Locale.ROOT) : given;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == escape) {
                i++;
                s.append(Pattern.quote(pattern.substring(i, i + 1)));
            } else if (c == '%') {
                s.append(".*");
            } else if (c == '_') {
                s.append('.');
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < pattern.length() ? i + 2 : i + 1;
                s.append(Pattern.quote(pattern.substring(i, end)));
                i = end - 1;
            }
        }
        return Pattern.compile(s.toString(), Pattern.DOTALL);
    }
}
