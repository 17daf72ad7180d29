package io.firesteel.parser;

import java.util.Map;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

import io.firesteel.plan.Origin;

/// Turns the first complaint of lexer or parser into a [ParseException].
final class ErrorListener extends BaseErrorListener {
    private final String sql;

    ErrorListener(String sql) {
        this.sql = sql;
    }

    @Override
    public void syntaxError(Recognizer<?, ?> recognizer, Object offending, int line, int column, String message,
            RecognitionException cause) {
        Origin origin = new Origin(line, column, -1, -1);
        int place = place(line, column);
        LaterGrammar.at(sql, place).ifPresent(form -> {
            throw ParseErrors.at(ParseErrors.UNSUPPORTED, Map.of("what", form), origin, sql);
        });
        if (!(offending instanceof Token token)) {
            throw ParseErrors.at(ParseErrors.SYNTAX, Map.of("error", quoted(place), "hint", ""), origin,
                    sql);
        }
        if (token.getType() == Token.EOF) {
            throw ParseErrors.at(ParseErrors.SYNTAX, Map.of("error", "end of input", "hint", hint(message)), origin,
                    sql);
        }
        throw ParseErrors.at(ParseErrors.SYNTAX, Map.of("error", "'" + token.getText() + "'", "hint", hint(message)),
                origin, sql);
    }

    private static String hint(String message) {
        int at = message.indexOf("missing ");
        if (at == 0) {
            return ": " + message.substring(0, message.lastIndexOf(" at ") < 0
                    ? message.length()
                    : message.lastIndexOf(
                            " at "));
        }
        return message.startsWith("extraneous input ")
                ? ": extra input " + message.substring(17, message.indexOf('\'', 18)
                        + 1)
                : "";
    }

    /// Where a line's column lies in the text.
    private int place(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = sql.indexOf('\n', start) + 1;
        }
        return start + column;
    }

    private String quoted(int place) {
        return place < sql.length() && sql.charAt(place) != '\n' ? "'" + sql.charAt(place) + "'" : "end of input";
    }
}
