package io.firesteel.parser;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.plan.Origin;

/// A text that is no statement, with the place where it stops being one. The message ends with the text and a marker
/// under the place, as Spark's does.
public final class ParseException extends FiresteelException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String sql;

    ParseException(ErrorCondition condition, Map<String, String> parameters, Origin origin, String sql) {
        super(condition, parameters);
        this.line = origin.line();
        this.column = origin.column();
        this.sql = sql;
    }

    /// Counts from 1; 0 when there is no place.
    public int line() {
        return line;
    }

    /// Counts from 0.
    public int column() {
        return column;
    }

    @Override
    public String getMessage() {
        StringBuilder text = new StringBuilder(super.getMessage());
        if (line > 0) {
            text.append(" (line ").append(line).append(", pos ").append(column).append(")\n\n== SQL ==\n");
            String[] lines = sql.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                text.append(lines[i]).append('\n');
                if (i == line - 1) {
                    text.append("-".repeat(column)).append("^^^\n");
                }
            }
        }
        return text.toString();
    }
}
