package io.firesteel.checks.sql;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.error.FiresteelException;
import io.firesteel.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The life of queries in the event log.
class SqlEventsTest {
    /// 990 of a thousand numbers, of which each of four tasks has all three rests.
    static final String GROUPS = "select id % 3 as k, count(*) as c from range(0, 1000, 1, 4) where id > 9"
            + " group by id % 3 order by k";
    @TempDir
    private Path folder;

    private QueryLog log(Map<String, String> more, Consumer<SqlSession> statements) throws Exception {
        return QueryLog.of(folder, more, statements);
    }

    static void isGroups(QueryLog log) {
        JsonNode start = log.sql("SparkListenerSQLExecutionStart", 0);
        assertThat(start.path("rootExecutionId").asLong()).isZero();
        assertThat(start.path("description").asText()).isEqualTo(GROUPS);
        assertThat(start.path("physicalPlanDescription").asText()).startsWith("== Physical Plan ==\n")
                .contains("HashAggregate (");
        List<String> plan = List.of("Sort",
                "Exchange | shuffle records written 3 | records read 3",
                "HashAggregate | number of output rows 3",
                "Exchange | shuffle records written 12 | records read 12",
                "HashAggregate | number of output rows 12", "Filter | number of output rows 990",
                "Range | number of output rows 1000");
        assertThat(QueryLog.operators(start, log.fromTasks())).containsSubsequence(plan);
        assertThat(QueryLog.operators(start, log.fromStages())).containsSubsequence(plan);
        assertThat(log.sql("SparkListenerSQLExecutionEnd", 0).path("errorMessage").asText("?")).isEmpty();
        List<JsonNode> jobs = log.all("SparkListenerJobStart");
        assertThat(jobs).hasSize(1);
        assertThat(jobs.getFirst().path("Properties").path("spark.sql.execution.id").asText()).isEqualTo("0");
        assertThat(jobs.getFirst().path("Properties").path("spark.sql.execution.root.id").asText()).isEqualTo("0");
    }

    @Test
    void aQueryTellsItsPlanAndItsRows() throws Exception {
        QueryLog log = log(Map.of("spark.sql.adaptive.enabled", "false"), session -> session.sql(GROUPS));
        isGroups(log);
        assertThat(log.sql("SparkListenerSQLAdaptiveExecutionUpdate")).isEmpty();
        assertThat(log.sql("SparkListenerSQLExecutionStart", 0).path("sparkPlanInfo").path("nodeName").asText())
                .isEqualTo("Sort");
    }

    @Test
    void anAdaptivePlanTellsItsChanges() throws Exception {
        QueryLog log = log(Map.of("spark.sql.shuffle.partitions", "20"), session -> {
            session.sql("set spark.sql.adaptive.coalescePartitions.parallelismFirst=false");
            session.sql(GROUPS);
        });
        isGroups(log);
        JsonNode start = log.sql("SparkListenerSQLExecutionStart", 0);
        assertThat(start.path("sparkPlanInfo").path("simpleString").asText())
                .isEqualTo("AdaptiveSparkPlan isFinalPlan=false");
        assertThat(start.path("modifiedConfigs").toString())
                .isEqualTo("{\"spark.sql.adaptive.coalescePartitions.parallelismFirst\":\"false\"}");
        JsonNode last = log.sql("SparkListenerSQLAdaptiveExecutionUpdate", 0);
        assertThat(last.path("sparkPlanInfo").path("simpleString").asText())
                .isEqualTo("AdaptiveSparkPlan isFinalPlan=true");
        // The twenty parts of the first exchange have 12 rows between them: one task reads them all.
        assertThat(QueryLog.operators(last, log.fromTasks())).containsSubsequence(
                "HashAggregate | number of output rows 3",
                "AQEShuffleRead", "Exchange | shuffle records written 12 | records read 12");
    }

    @Test
    void aQueryThatFailsTellsWhy() throws Exception {
        QueryLog log = log(Map.of(), session -> {
            assertThatThrownBy(() -> session.sql("select raise_error('boom') from range(3)"))
                    .isInstanceOf(FiresteelException.class);
            session.sql("select 1");
        });
        assertThat(log.sql("SparkListenerSQLExecutionEnd", 0).path("errorMessage").asText())
                .isEqualTo("[USER_RAISED_EXCEPTION] boom SQLSTATE: P0001");
        assertThat(log.sql("SparkListenerSQLExecutionEnd", 1).path("errorMessage").asText("?")).isEmpty();
    }

    @Test
    void aWriteTellsItsFiles() throws Exception {
        QueryLog log = log(Map.of(),
                session -> session.sql("create table t using parquet as select id from range(0, 10, 1, 2)"));
        List<String> plan = QueryLog.operators(log.sql("SparkListenerSQLExecutionStart", 0), log.fromTasks());
        assertThat(plan.getFirst()).startsWith(
                "Execute InsertIntoHadoopFsRelationCommand | number of written files 2 | written output ")
                .endsWith(" | number of output rows 10");
        assertThat(plan.getLast()).isEqualTo("Range | number of output rows 10");
    }

    /// Each round of a recursion is an execution within the query's own.
    @Test
    void aRecursionIsOneRoot() throws Exception {
        QueryLog log = log(Map.of(), session -> session.sql(
                "with recursive t(n) as (select 1 union all select n + 1 from t where n < 3) select * from t"));
        List<JsonNode> starts = log.sql("SparkListenerSQLExecutionStart");
        assertThat(starts).hasSizeGreaterThan(3)
                .allMatch(s -> s.path("rootExecutionId").asLong() == 0);
        assertThat(starts.getLast().path("executionId").asLong()).isZero();
        assertThat(log.sql("SparkListenerSQLExecutionEnd")).hasSameSizeAs(starts);
    }
}
