package io.firesteel.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the DDL form of types and column lists: `a INT NOT NULL COMMENT 'x', b ARRAY<STRING>`. One pass over the text,
/// nesting bounded.
final class DdlParser {
    private static final int MAX_DEPTH = 500;

    private final String text;
    private final DataType timestamp;
    private int at;
    private int depth;

    DdlParser(String text) {
        this(text, SimpleType.TIMESTAMP);
    }

    /// @param timestamp what the word TIMESTAMP stands for
    DdlParser(String text, DataType timestamp) {
        this.text = text;
        this.timestamp = timestamp;
    }

    DataType typeOrColumns() {
        DataType whole = TypeNames.find(text);
        if (whole != null) {
            return meant(text, whole);
        }
        String lead = text.trim().toLowerCase(java.util.Locale.ROOT);
        if (lead.matches("(?s)(array|map|struct)\\s*<.*")) {
            DataType type = type();
            expectEnd();
            return type;
        }
        return columnsOnly();
    }

    StructType columnsOnly() {
        List<StructField> fields = fields('\0');
        expectEnd();
        return new StructType(fields);
    }

    private void expectEnd() {
        skipBlanks();
        if (at < text.length()) {
            throw error("end of text");
        }
    }

    private List<StructField> fields(char close) {
        List<StructField> fields = new ArrayList<>();
        skipBlanks();
        if (peek() == close) {
            return fields;
        }
        do {
            fields.add(field());
        } while (accept(','));
        return fields;
    }

    private StructField field() {
        String name = identifier();
        accept(':');
        DataType type = type();
        boolean nullable = true;
        Map<String, Object> metadata = Map.of();
        while (true) {
            if (acceptWord("not")) {
                if (!acceptWord("null")) {
                    throw error("NULL");
                }
                nullable = false;
            } else if (acceptWord("comment")) {
                metadata = Map.of("comment", literal());
            } else {
                return new StructField(name, type, nullable, metadata);
            }
        }
    }

    private DataType type() {
        if (++depth > MAX_DEPTH) {
            throw error("at most " + MAX_DEPTH + " levels");
        }
        skipBlanks();
        int start = at;
        String word = word().toLowerCase(java.util.Locale.ROOT);
        DataType result = switch (word) {
            case "array" -> {
                expect('<');
                DataType element = type();
                expect('>');
                yield new ArrayType(element, true);
            }
            case "map" -> {
                expect('<');
                DataType key = type();
                expect(',');
                DataType value = type();
                expect('>');
                yield new MapType(key, value, true);
            }
            case "struct" -> {
                expect('<');
                List<StructField> fields = fields('>');
                expect('>');
                yield new StructType(fields);
            }
            case "interval" -> interval();
            default -> simple(start);
        };
        depth--;
        return result;
    }

    private DataType interval() {
        int before = at;
        String start = word();
        DataType one = TypeNames.find("interval " + start);
        if (one == null) {
            at = before;
            return SimpleType.CALENDAR_INTERVAL;
        }
        if (!acceptWord("to")) {
            return one;
        }
        DataType both = TypeNames.find("interval " + start + " to " + word());
        if (both == null) {
            throw error("an interval field");
        }
        return both;
    }

    private DataType simple(int start) {
        skipBlanks();
        if (peek() == '(') {
            int close = text.indexOf(')', at);
            at = close < 0 ? text.length() : close + 1;
        }
        DataType found = TypeNames.find(text.substring(start, at));
        if (found == null) {
            at = start;
            throw error("a data type");
        }
        return meant(text.substring(start, at), found);
    }

    private DataType meant(String name, DataType found) {
        return name.strip().equalsIgnoreCase("timestamp") ? timestamp : found;
    }

    private String identifier() {
        skipBlanks();
        if (peek() != '`') {
            String word = word();
            if (word.isEmpty()) {
                throw error("a column name");
            }
            return word;
        }
        StringBuilder name = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) == '`') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '`') {
                    at++;
                } else {
                    at++;
                    return name.toString();
                }
            }
            name.append(text.charAt(at));
        }
        throw error("a closing `");
    }

    private String literal() {
        skipBlanks();
        char quote = peek();
        if (quote != '\'' && quote != '"') {
            throw error("a quoted text");
        }
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote) {
                at++;
                return value.toString();
            }
            if (c == '\\' && at + 1 < text.length()) {
                c = text.charAt(++at);
            }
            value.append(c);
        }
        throw error("a closing quote");
    }

    private String word() {
        skipBlanks();
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean acceptWord(String wanted) {
        int before = at;
        if (word().equalsIgnoreCase(wanted)) {
            return true;
        }
        at = before;
        return false;
    }

    private boolean accept(char c) {
        skipBlanks();
        if (peek() == c && at < text.length()) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw error("'" + c + "'");
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private RuntimeException error(String expected) {
        String near = at >= text.length()
                ? "end of input"
                : "'" + text.substring(at, Math.min(text.length(), at + 20)) + "'";
        return TypeErrors.ddl(text, near, expected);
    }
}
