package io.firesteel.checks.sql;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.error.FiresteelException;
import io.firesteel.operators.cast.ValueText;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.run.SqlResult;

/// Runs recorded statements in a session and says where the answers differ.
final class Answers {
    private final SqlSession session;

    Answers(SqlSession session) {
        this.session = session;
    }

    /// What differs, in one line, or null.
    String difference(Recorded recorded) {
        try {
            return difference(session.sql(recorded.sql()), recorded);
        } catch (FiresteelException e) {
            String given = e.condition() + " " + e.sqlState();
            return given.equals(recorded.error())
                    ? null
                    : "gave " + given + " instead of " + (recorded.error() == null
                            ? recorded.columns()
                            : recorded.error()) + ": " + e.getMessage();
        } catch (RuntimeException | StackOverflowError e) {
            return "CRASH " + e + " at " + (e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
        }
    }

    private String difference(SqlResult result, Recorded recorded) {
        List<String> rows = new ArrayList<>();
        result.forEach(b -> {
            for (int i = 0; i < b.count(); i++) {
                List<String> row = new ArrayList<>();
                for (int c = 0; c < b.width(); c++) {
                    row.add(b.column(c).isNull(b.row(i))
                            ? "NULL"
                            : cell(ValueText.of(b.column(c), b.row(i), session.conf().zone())));
                }
                rows.add(String.join(" | ", row).stripLeading());
            }
        });
        if (recorded.error() != null) {
            return "gave rows instead of " + recorded.error();
        }
        String columns = String.join(" | ", result.schema()
                .fields()
                .stream()
                .map(f -> escaped(f.name()) + " : " + f.type().simpleString())
                .toList()).strip();
        List<String> wanted = recorded.rows();
        if (!recorded.ordered()) {
            rows.sort(null);
            wanted = wanted.stream().sorted().toList();
        }
        return !columns.equals(recorded.columns())
                ? "columns " + columns + " instead of " + recorded.columns()
                : rows.equals(wanted) ? null : "rows " + rows + " instead of " + wanted;
    }

    private static String cell(String text) {
        return text.equals("NULL") ? "\\NULL" : escaped(text);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n").replace("\r", "\\r");
    }
}
