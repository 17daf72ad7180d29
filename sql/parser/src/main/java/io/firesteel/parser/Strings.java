package io.firesteel.parser;

import org.antlr.v4.runtime.ParserRuleContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PropertyValueContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SingleStringLitContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StringLitContext;

/// String literals to their values: quotes, doubled quotes, escapes and raw strings, as Spark reads them.
public final class Strings {

    private Strings() {
    }

    /// The value of one or several adjacent literals.
    public static String value(StringLitContext node) {
        StringBuilder all = new StringBuilder();
        for (SingleStringLitContext part : node.singleStringLit()) {
            if (part.parameterMarker() != null) {
                throw ParseErrors.unsupported("a parameter marker in place of a string literal", part);
            }
            all.append(literal(part));
        }
        return all.toString();
    }

    public static String value(PropertyValueContext node) {
        return node.stringLit() != null ? value(node.stringLit()) : Names.text(node);
    }

    /// The value of one quoted literal.
    public static String literal(ParserRuleContext node) {
        return literal(Names.text(node));
    }

    public static String literal(String text) {
        if (text.charAt(0) == 'r' || text.charAt(0) == 'R') {
            return text.substring(2, text.length() - 1);
        }
        char quote = text.charAt(0);
        return unescape(text.substring(1, text.length() - 1), quote);
    }

    private static String unescape(String s, char quote) {
        if (s.indexOf('\\') < 0 && s.indexOf(quote) < 0) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length());
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (c == quote && i + 1 < s.length() && s.charAt(i + 1) == quote) {
                out.append(quote);
                i += 2;
            } else if (c == '\\' && i + 1 < s.length()) {
                i = escape(s, i + 1, out);
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    /// Appends what the escape at `i` (behind the backslash) stands for; answers the next position.
    private static int escape(String s, int i, StringBuilder out) {
        char c = s.charAt(i);
        if (c == 'u' && hex(s, i + 1, 4)) {
            out.append((char) Integer.parseInt(s.substring(i + 1, i + 5), 16));
            return i + 5;
        }
        if (c == 'U' && hex(s, i + 1, 8)) {
            out.appendCodePoint((int) Long.parseLong(s.substring(i + 1, i + 9), 16));
            return i + 9;
        }
        if (octal(s, i)) {
            out.append((char) Integer.parseInt(s.substring(i, i + 3), 8));
            return i + 3;
        }
        switch (c) {
            case '0' -> out.append('\u0000');
            case 'b' -> out.append('\b');
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case 'Z' -> out.append('\u001A');
            // LIKE patterns keep the backslash of their wildcards.
            case '%', '_' -> out.append('\\').append(c);
            default -> out.append(c);
        }
        return i + 1;
    }

    private static boolean hex(String s, int from, int count) {
        return from + count <= s.length() && s.substring(from, from + count)
                .chars()
                .allMatch(
                        c -> Character.digit(c, 16) >= 0);
    }

    private static boolean octal(String s, int i) {
        return i + 3 <= s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '1' && s.charAt(i + 1) >= '0' && s.charAt(i
                + 1) <= '7' && s.charAt(i + 2) >= '0' && s.charAt(i + 2) <= '7';
    }
}
