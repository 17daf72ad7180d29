package io.firesteel.checks.sql;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.error.FiresteelException;
import io.firesteel.operators.cast.ValueText;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.SqlSettings;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.types.DecimalType;
import io.firesteel.vector.Vector;

/// Runs recorded statements in a session and says where the answers differ.
final class Answers {
    private final SqlSession session;

    Answers(SqlSession session) {
        this.session = session;
    }

    /// What differs, in one line, or null.
    String difference(Recorded recorded) {
        return difference(answered(recorded), recorded);
    }

    /// The same statement with this session's answer.
    Recorded answered(Recorded recorded) {
        try {
            return result(recorded);
        } catch (FiresteelException e) {
            return failed(recorded, e.condition() + " " + (e.sqlState().isEmpty() ? "None" : e.sqlState()), e);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(recorded, "CRASH " + e, e);
        }
    }

    /// The message and the place come along as comments, for who reads a report.
    private static Recorded failed(Recorded recorded, String error, Throwable e) {
        List<String> more = new ArrayList<>(List.of(String.valueOf(e.getMessage())));
        for (int i = 0; i < Math.min(3, e.getStackTrace().length); i++) {
            more.add(e.getStackTrace()[i].toString());
        }
        return new Recorded(recorded.area(), recorded.sql(), null, more, error);
    }

    private Recorded result(Recorded recorded) {
        SqlResult result = session.sql(recorded.sql());
        List<String> rows = new ArrayList<>();
        result.forEach(b -> {
            for (int i = 0; i < b.count(); i++) {
                List<String> row = new ArrayList<>();
                for (int c = 0; c < b.width(); c++) {
                    row.add(b.column(c).isNull(b.row(i)) ? "NULL" : cell(text(b.column(c), b.row(i))));
                }
                rows.add(String.join(" | ", row).stripLeading());
            }
        });
        String columns = String.join(" | ", result.schema()
                .fields()
                .stream()
                .map(f -> escaped(f.name()) + " : " + f.type().simpleString())
                .toList()).strip();
        return new Recorded(recorded.area(), recorded.sql(), columns, rows, null);
    }

    /// What differs between two answers to a statement, in one line, or null.
    static String difference(Recorded given, Recorded recorded) {
        if (given.error() != null) {
            return given.error().equals(recorded.error())
                    ? null
                    : "gave " + given.error() + " instead of " + (recorded.error() == null
                            ? recorded.columns()
                            : recorded.error()) + ": " + given.rows();
        }
        if (recorded.error() != null) {
            return "gave rows instead of " + recorded.error();
        }
        List<String> rows = given.rows();
        List<String> wanted = recorded.rows();
        if (!recorded.ordered()) {
            rows = rows.stream().sorted().toList();
            wanted = wanted.stream().sorted().toList();
        }
        return !given.columns().equals(recorded.columns())
                ? "columns " + given.columns() + " instead of " + recorded.columns()
                : rows.equals(wanted) ? null : "rows " + rows + " instead of " + wanted;
    }

    /// As `CAST(… AS STRING)` writes the value: with ANSI off small decimals get an exponent.
    private String text(Vector v, int row) {
        return v.type() instanceof DecimalType && !session.conf().get(SqlSettings.ANSI)
                ? v.get(row).toString()
                : ValueText.of(v, row, session.conf().zone());
    }

    private static String cell(String text) {
        return text.equals("NULL") ? "\\NULL" : escaped(text);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n").replace("\r", "\\r");
    }
}
