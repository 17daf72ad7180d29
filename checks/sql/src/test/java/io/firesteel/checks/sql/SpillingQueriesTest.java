package io.firesteel.checks.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;

/// Queries whose state does not fit in the memory account write it to disk and answer as they do with plenty.
class SpillingQueriesTest {
    private static final String ROWS = "(select id, id % 40000 as k, id * 7 % 1000 as v, concat('t', id % 50000) as s"
            + " from range(0, 120000, 1, 4))";
    /// Less than any of the tables, sets and groups below.
    private static final long LITTLE = 5 << 20;
    @TempDir
    private Path folder;

    @Test
    void distinctBesideOthers() throws IOException {
        same("select count(*), sum(a), sum(b), sum(c) from (select k, count(distinct s) as a, sum(v) as b,"
                + " count(distinct v, s) as c from " + ROWS + " group by k)");
    }

    @Test
    void distinctOverEverything() throws IOException {
        same("select count(distinct s), count(distinct id), sum(v), count(*) from " + ROWS);
    }

    @Test
    void joinTablesThatTasksShare() throws IOException {
        for (String kind : List.of("inner", "left", "left semi", "left anti")) {
            String columns = kind.contains(" ") ? "0" : "sum(b.v)";
            same("select count(*), sum(a.id), " + columns + " from " + ROWS + " a " + kind
                    + " join (select id * 3 as id,"
                    + " v, s from " + ROWS + ") b on a.id = b.id and a.s <> b.s");
        }
    }

    @Test
    void textKeysOfSharedTables() throws IOException {
        same("select count(*), sum(a.id) from " + ROWS + " a join (select concat('t', id) as s, id from "
                + "range(0, 60000, 1, 4)) b on a.s = b.s");
    }

    @Test
    void notInOverASharedTable() throws IOException {
        String some = "(select if(id % 1000 = 7, null, id) as id from range(0, 120000, 1, 4))";
        same("select count(*), sum(id) from " + some + " where id not in (select id * 2 from " + ROWS + ")");
        same("select count(*) from " + ROWS + " where id not in (select id from " + some + ")");
    }

    @Test
    void windowPartitionsOfAllRows() throws IOException {
        same("select count(*), sum(r), sum(a), sum(m), sum(n), sum(p) from (select row_number() over (order by s, id) as r,"
                + " sum(v) over (order by s) as a, max(v) over () as m, sum(v) over (order by id rows between 3 preceding"
                + " and 2 following) as n, lag(id, 5) over (order by s, id) as p from " + ROWS + ")");
    }

    /// Runs a query with plenty of memory and with less than its state takes: without spilling it would be refused.
    private void same(String sql) throws IOException {
        List<String> plenty = run(sql, Map.of());
        List<String> little = run(sql, Map.of("spark.memory.fraction", "0.008"));
        assertThat(little).as(sql).isEqualTo(plenty);
    }

    private List<String> run(String sql, Map<String, String> more) throws IOException {
        Path local = Files.createTempDirectory(folder, "local");
        Map<String, String> settings = new HashMap<>(more);
        settings.put("spark.local.dir", local.toString());
        List<String> rows;
        try (Application application = SmallSessions.application(folder.resolve("warehouse"), settings)) {
            if (!more.isEmpty()) {
                assertThat(application.memory().total()).isLessThan(LITTLE);
            }
            rows = new ArrayList<>(SmallSessions.rows(new SqlSession(application), sql));
        }
        Collections.sort(rows);
        return rows;
    }
}
