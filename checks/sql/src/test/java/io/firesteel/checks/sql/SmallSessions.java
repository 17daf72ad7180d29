package io.firesteel.checks.sql;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import io.firesteel.conf.Conf;
import io.firesteel.operators.cast.ValueText;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

/// Applications with one SQL session for tests.
final class SmallSessions {

    private SmallSessions() {
    }

    static Application application(Path warehouse, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(Map.of("spark.master", "local[2]", "spark.app.name", "checks",
                "spark.ui.enabled", "false", "spark.sql.session.timeZone", "UTC", "spark.sql.warehouse.dir",
                warehouse.toString()));
        settings.putAll(more);
        return new Application(Conf.of(settings), SmallSessions.class.getClassLoader());
    }

    /// The rows of a query, values joined by bars.
    static List<String> rows(SqlSession session, String sql) {
        List<String> rows = new ArrayList<>();
        session.sql(sql).forEach(b -> {
            for (int i = 0; i < b.count(); i++) {
                StringJoiner row = new StringJoiner("|");
                for (int c = 0; c < b.width(); c++) {
                    row.add(b.column(c).isNull(b.row(i))
                            ? "NULL"
                            : ValueText.of(b.column(c), b.row(i), ZoneOffset.UTC));
                }
                rows.add(row.toString());
            }
        });
        return rows;
    }
}
