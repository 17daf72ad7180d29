package io.firesteel.checks.sql;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The life of queries in the event log, with executors in processes of their own.
class SqlEventsIT {
    @TempDir
    private Path folder;

    @Test
    void executorsOfTheirOwnTellTheSame() throws Exception {
        SqlEventsTest.isGroups(QueryLog.of(folder, Map.of("spark.master", "local-cluster[2,1,512]"),
                session -> session.sql(SqlEventsTest.GROUPS)));
    }

    /// A join that turns out small, with executors of their own: operators keep their counts through the change.
    @Test
    void aJoinThatChangesCountsOn() throws Exception {
        QueryLog log = QueryLog.of(folder,
                Map.of("spark.master", "local-cluster[2,1,512]", "spark.sql.autoBroadcastJoinThreshold",
                        "10KB"),
                session -> session.sql("select a, b from (select id as a from range(0, 1000000, 1, 2) where id % 100000"
                        + " = 7) f join (select id as b from range(0, 2000000, 1, 4)) m on f.a = m.b"));
        assertThat(QueryLog.operators(log.sql("SparkListenerSQLExecutionStart", 0), Map.of()))
                .contains("ShuffledHashJoin | number of output rows 0");
        List<String> last = QueryLog.operators(log.sql("SparkListenerSQLAdaptiveExecutionUpdate", 0), log.fromTasks());
        assertThat(last).contains("BroadcastHashJoin | number of output rows 10",
                "Range | number of output rows 2000000", "Range | number of output rows 1000000",
                "Filter | number of output rows 10");
    }
}
