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
        LaterGrammar.at(sql, line, column).ifPresent(form -> {
            throw ParseErrors.at(ParseErrors.UNSUPPORTED, Map.of("what", form), origin, sql);
        });
        if (!(offending instanceof Token token)) {
            throw ParseErrors.at(ParseErrors.SYNTAX, Map.of("error", quoted(sql, line, column), "hint", ""), origin,
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

    private static String quoted(String sql, int line, int column) {
        String[] lines = sql.split("\n", -1);
        String text = line <= lines.length ? lines[line - 1] : "";
        return column < text.length() ? "'" + text.charAt(column) + "'" : "end of input";
    }
}
