package io.firesteel.sources.csv;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.firesteel.error.FiresteelException;
import io.firesteel.sources.ReadErrors;
import io.firesteel.sources.ReadMode;
import io.firesteel.sources.SourceOptions;
import io.firesteel.sources.lines.LineRules;

/// What a CSV source is told, with Spark's names and defaults (its `CSVOptions`).
///
/// @param comment    first sign of lines that are left out, or NUL
/// @param nullValue  a field of this text is null
/// @param emptyValue what quotes with nothing between them mean
/// @param hive       every line is a record, and nothing between delimiters is an empty text
record CsvOptions(SourceOptions all, CsvDialect dialect, LineRules lines, boolean header, boolean multiLine,
        int comment, byte[] nullValue, byte[] emptyValue, ReadMode mode, String corruptColumn, boolean hive) {
    private static final int MAX_COLUMNS = 20_480;

    static CsvOptions of(Map<String, String> values) {
        SourceOptions o = new SourceOptions(values);
        String delimiter = CsvSigns.delimiter(o);
        char quote = sign(o, "quote", '"');
        char escape = sign(o, "escape", '\\');
        // An escape that is the quote itself needs none of its own.
        char escapeEscape = sign(o, "chartoescapequoteescaping", quote == escape ? '\0' : escape);
        CsvDialect dialect = new CsvDialect(delimiter.getBytes(StandardCharsets.UTF_8), quote, escape, escapeEscape,
                o.flag("ignoreleadingwhitespace", false), o.flag("ignoretrailingwhitespace", false), false,
                o.number("maxcolumns", MAX_COLUMNS), o.number("maxcharspercolumn", -1));
        String handling = o.text("unescapedquotehandling", "STOP_AT_DELIMITER");
        if (!handling.equalsIgnoreCase("STOP_AT_DELIMITER")) {
            throw ReadErrors.option("unescapedQuoteHandling", handling, "STOP_AT_DELIMITER");
        }
        return new CsvOptions(o, dialect, LineRules.of(o, false), o.flag("header", false), o.flag("multiline", false),
                sign(o, "comment", '\0'), bytes(o.text("nullvalue", "")), bytes(o.text("emptyvalue", "")), o.mode(),
                o.corruptColumn(), false);
    }

    /// Hive's delimited text, as its `LazySimpleSerDe` reads it: no quotes, `\N` for null.
    static CsvOptions hive(Map<String, String> values) {
        SourceOptions o = new SourceOptions(values);
        int escape = o.character("escape.delim", '\0');
        CsvDialect dialect = new CsvDialect(bytes(o.text("field.delim", "\u0001")), 0, escape, 0, false, false,
                escape != 0, MAX_COLUMNS, -1);
        byte[] line = o.find("line.delim").filter(l -> !l.equals("\n")).map(CsvOptions::bytes).orElse(null);
        return new CsvOptions(o, dialect, new LineRules(o.charset(), line, false), false, false, 0,
                bytes(o.text("serialization.null.format", "\\N")), new byte[0], ReadMode.PERMISSIVE, o.corruptColumn(),
                true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static char sign(SourceOptions o, String name, char otherwise) {
        char c = o.character(name, otherwise);
        if (c > 0x7f) {
            throw ReadErrors.option(name, String.valueOf(c), "one ASCII character");
        }
        return c;
    }

    /// A delimiter with its escapes resolved, by the rules of Spark's `CSVExprUtils`.
    static String delimiter(String text) {
        if (text.isEmpty()) {
            throw delimiterError("Delimiter cannot be empty string");
        }
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < text.length();) {
            if (text.charAt(i) != '\\') {
                sb.append(text.charAt(i++));
                continue;
            }
            String rest = text.substring(i);
            if (rest.equals("\\")) {
                throw delimiterError("Single backslash is prohibited. It has special meaning as beginning of an escape"
                        + " sequence. To get the backslash character, pass a string with two backslashes as the delimiter");
            }
            String[] escapes = {"\\\\", "\\t", "\\r", "\\b", "\\f", "\\\"", "\\'", "\\u0000"};
            String[] signs = {"\\", "\t", "\r", "\b", "\f", "\"", "'", "\0"};
            int found = 0;
            while (found < escapes.length && !rest.startsWith(escapes[found])) {
                found++;
            }
            if (found == escapes.length) {
                throw delimiterError("Unsupported special character for delimiter: " + rest.substring(0, 2));
            }
            sb.append(signs[found]);
            i += escapes[found].length();
        }
        return sb.toString();
    }

    private static FiresteelException delimiterError(String detail) {
        return new FiresteelException(ReadErrors.DELIMITER, Map.of("detail", detail));
    }

    /// Whether a line holds no record: blank, or a comment.
    boolean skips(byte[] data, int from, int to) {
        if (hive) {
            return false;
        }
        int i = from;
        while (i < to && data[i] >= 0 && data[i] <= ' ') {
            i++;
        }
        return i == to || comment(data, from, to);
    }

    /// Whether a record is a comment.
    boolean comment(byte[] data, int from, int to) {
        return comment != 0 && from < to && data[from] == comment;
    }
}
