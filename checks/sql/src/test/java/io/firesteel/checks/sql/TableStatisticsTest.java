package io.firesteel.checks.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What ANALYZE TABLE finds and how long it is believed.
class TableStatisticsTest {
    @TempDir
    private Path folder;

    private static List<Object> statistics(SqlSession session) {
        return session.sql("describe extended t")
                .rows()
                .stream()
                .filter(r -> r.getFirst().equals("Statistics"))
                .map(r -> r.get(1))
                .toList();
    }

    @Test
    void aTablesRowsAndBytesAreShownUntilItChanges() throws Exception {
        try (Application application = SmallSessions.application(folder, Map.of())) {
            SqlSession session = new SqlSession(application);
            session.sql("create table t using parquet as select id from range(0, 7, 1, 2)");
            assertThat(statistics(session)).isEmpty();
            long bytes;
            try (Stream<Path> files = Files.walk(folder)) {
                bytes = files.filter(f -> f.toString().endsWith(".parquet")).mapToLong(f -> f.toFile().length()).sum();
            }
            session.sql("analyze table t compute statistics");
            assertThat(statistics(session)).containsExactly(bytes + " bytes, 7 rows");
            assertThat(session.sql("show tblproperties t").rows()).isEmpty();
            session.sql("analyze table t compute statistics noscan");
            assertThat(statistics(session)).containsExactly(bytes + " bytes");
            session.sql("insert into t values (7)");
            assertThat(statistics(session)).isEmpty();
        }
    }

    @Test
    void statisticsOfOnePartitionAreRefusedByName() {
        try (Application application = SmallSessions.application(folder, Map.of())) {
            SqlSession session = new SqlSession(application);
            session.sql("create table t (v int, p int) using parquet partitioned by (p)");
            session.sql("insert into t values (1, 1), (2, 1), (3, 2)");
            assertThatThrownBy(() -> session.sql("analyze table t partition (p = 1) compute statistics"))
                    .hasMessageContaining("ANALYZE TABLE … PARTITION");
            assertThat(statistics(session)).isEmpty();
        }
    }
}
