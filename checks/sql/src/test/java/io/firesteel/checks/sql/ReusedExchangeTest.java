package io.firesteel.checks.sql;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.fragments.FragmentCutter;
import io.firesteel.fragments.counts.PlanCounts;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.run.QueryRun;

import static org.assertj.core.api.Assertions.assertThat;

/// What a query computes twice in the same way is computed once.
class ReusedExchangeTest {
    private static final String SUMS = "(select id % 10 as k, sum(id) as v from range(0, 100, 1, 3) group by id % 10)";
    private static final String NOISE = "(select id % 10 as k, sum(rand()) as v from range(0, 100, 1, 3)"
            + " group by id % 10)";
    @TempDir
    private Path folder;

    @Test
    void equalGroupingsShareAnExchange() {
        try (Application application = SmallSessions.application(folder, Map.of())) {
            SqlSession session = new SqlSession(application);
            String twice = "select k, v from %s union all select k, v from %s";
            String other = SUMS.replace("% 10", "% 9");
            assertThat(stages(session, twice.formatted(SUMS, SUMS)))
                    .isEqualTo(stages(session, twice.formatted(SUMS, other)) - 1);
            assertThat(stages(session, twice.formatted(NOISE, NOISE)))
                    .isEqualTo(stages(session, twice.formatted(SUMS, other)));
            assertThat(SmallSessions.rows(session, "select count(*), sum(k), sum(v), min(v), max(v) from ("
                    + twice.formatted(SUMS, SUMS) + ")")).containsExactly("20|90|9900|450|540");
            assertThat(
                    SmallSessions.rows(session, "select a.k, a.v from " + SUMS + " a where a.v = (select max(v) from "
                            + SUMS + ")"))
                    .containsExactly("9|540");
        }
    }

    private static int stages(SqlSession session, String sql) {
        QueryRun query = session.query(session.parser().parseQuery(sql));
        AtomicInteger ids = new AtomicInteger();
        return new FragmentCutter(FragmentCutter.Files.local(scan -> List.of(List.of())), ids::incrementAndGet, 1, true,
                "test",
                new PlanCounts(() -> 0))
                .cut(query.physical(query.optimized()))
                .stages()
                .size();
    }
}
