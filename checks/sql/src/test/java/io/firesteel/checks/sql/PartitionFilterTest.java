package io.firesteel.checks.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.error.FiresteelException;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Files of partitions that a condition excludes are not opened: they hold no Parquet here.
class PartitionFilterTest {
    @TempDir
    private Path folder;

    private void spoil(String partition) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().contains(partition) && f.toString().endsWith(".parquet"))
                    .toList()) {
                Files.writeString(file, "no parquet");
            }
        }
    }

    @Test
    void onlyPartitionsThatMayPassAreRead() throws Exception {
        try (Application application = SmallSessions.application(folder, Map.of())) {
            SqlSession session = new SqlSession(application);
            session.sql("create table t (v int, d date, k string) using parquet partitioned by (d, k)");
            session.sql("insert into t values (1, date'2026-01-01', 'a'), (2, date'2026-01-02', 'a'), "
                    + "(3, date'2026-01-02', 'b'), (4, null, 'b'), (5, date'2026-02-01', null)");
            spoil("d=2026-01-02");
            spoil("d=__HIVE_DEFAULT_PARTITION__");
            assertThat(SmallSessions.rows(session, "select v from t where d = '2026-01-01'")).containsExactly("1");
            assertThat(SmallSessions.rows(session, "select v from t where d > '2026-01-02' and v > 2"))
                    .containsExactly("5");
            assertThat(SmallSessions.rows(session, "select v from t where month(d) = 2 or day(d) = 1 order by 1"))
                    .containsExactly("1", "5");
            assertThat(SmallSessions.rows(session, "select count(*) from t where k is null"))
                    .isEqualTo(List.of("1"));
            assertThat(
                    SmallSessions.rows(session, "select v from t where d in ('2026-01-01', '2026-02-01') and k = 'a'"))
                    .containsExactly("1");
            assertThatThrownBy(() -> SmallSessions.rows(session, "select v from t where v = 1"))
                    .isInstanceOf(FiresteelException.class);
        }
    }
}
