package io.firesteel.checks.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
        isGroups(log, 0);
    }

    private static void isGroups(QueryLog log, long id) {
        JsonNode start = log.sql("SparkListenerSQLExecutionStart", id);
        assertThat(start.path("rootExecutionId").asLong()).isEqualTo(id);
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
        assertThat(log.sql("SparkListenerSQLExecutionEnd", id).path("errorMessage").asText("?")).isEmpty();
        List<JsonNode> jobs = log.all("SparkListenerJobStart");
        assertThat(jobs).hasSize(1);
        assertThat(jobs.getFirst().path("Properties").path("spark.sql.execution.id").asText()).isEqualTo("" + id);
        assertThat(jobs.getFirst().path("Properties").path("spark.sql.execution.root.id").asText()).isEqualTo("" + id);
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
        isGroups(log, 1);
        JsonNode start = log.sql("SparkListenerSQLExecutionStart", 1);
        assertThat(start.path("sparkPlanInfo").path("simpleString").asText())
                .isEqualTo("AdaptiveSparkPlan isFinalPlan=false");
        assertThat(start.path("modifiedConfigs").toString())
                .isEqualTo("{\"spark.sql.adaptive.coalescePartitions.parallelismFirst\":\"false\"}");
        JsonNode last = log.sql("SparkListenerSQLAdaptiveExecutionUpdate", 1);
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
        // As in Spark, the write is an execution within the command's.
        assertThat(QueryLog.operators(log.sql("SparkListenerSQLExecutionStart", 0), Map.of()))
                .containsExactly("Execute CreateDataSourceTableAsSelectCommand");
        JsonNode write = log.sql("SparkListenerSQLExecutionStart", 1);
        assertThat(write.path("rootExecutionId").asLong()).isZero();
        List<String> plan = QueryLog.operators(write, log.fromTasks());
        assertThat(plan.getFirst()).startsWith(
                "Execute InsertIntoHadoopFsRelationCommand | number of written files 2 | written output ")
                .endsWith(" | number of output rows 10");
        assertThat(plan.getLast()).isEqualTo("Range | number of output rows 10");
    }

    /// 200,000 rows in three files, then grouped by a key that half of them share and sorted.
    @Test
    void operatorsTellTimesSizesAndFiles() throws Exception {
        QueryLog log = log(Map.of("spark.sql.shuffle.partitions", "5", "spark.sql.adaptive.enabled", "false"),
                session -> {
                    session.sql(
                            "create table t using parquet as select id, id % 100000 as k from range(0, 200000, 1, 3)");
                    session.sql("select k, count(*) as c from t where id >= 0 group by k order by c, k");
                });
        JsonNode start = log.sql("SparkListenerSQLExecutionStart", 2);
        Map<Long, Long> totals = log.fromTasks();
        long bytes;
        try (Stream<Path> files = Files.walk(folder.resolve("warehouse"))) {
            bytes = files.filter(f -> f.toString().endsWith(".parquet")).mapToLong(f -> f.toFile().length()).sum();
        }
        assertThat(QueryLog.metrics(start, "Scan parquet", totals)).containsOnlyKeys("number of output rows: sum",
                "number of files read: sum", "size of files read: size", "scan time: timing")
                .containsEntry("number of output rows: sum", 200000L)
                .containsEntry("number of files read: sum", 3L)
                .containsEntry("size of files read: size", bytes);
        Map<String, Long> group = QueryLog.metrics(start, "HashAggregate", totals);
        assertThat(group).containsOnlyKeys("number of output rows: sum", "time in aggregation build: timing",
                "peak memory: size", "spill size: size").containsEntry("spill size: size", 0L);
        // A long key and a long count for each group are the least that a table takes.
        assertThat(group.get("peak memory: size")).isGreaterThan(100_000L * 16);
        Map<String, Long> sort = QueryLog.metrics(start, "Sort", totals);
        assertThat(sort).containsOnlyKeys("sort time: timing", "peak memory: size", "spill size: size")
                .containsEntry("spill size: size", 0L);
        assertThat(sort.get("peak memory: size")).isGreaterThan(100_000L * 16);
        Map<String, Long> sorted = QueryLog.metrics(start, "Exchange", totals);
        assertThat(sorted).containsEntry("records read: sum", 100_000L);
        Map<String, Long> exchange = QueryLog.metrics(start, "Exchange", 1, totals);
        assertThat(exchange).containsEntry("number of partitions: sum", 5L)
                .containsKeys("shuffle write time: nsTiming", "fetch wait time: timing", "local bytes read: size");
        assertThat(exchange.get("shuffle bytes written: size")).isGreaterThan(100_000L * 16);
        long run = log.all("SparkListenerTaskEnd")
                .stream()
                .mapToLong(e -> e.path("Task Metrics").path("Executor Run Time").asLong())
                .sum();
        long times = Stream.of("Scan parquet", "HashAggregate", "Sort")
                .flatMap(o -> QueryLog.metrics(start, o, totals).entrySet().stream())
                .filter(e -> e.getKey().endsWith(": timing"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(times).isBetween(1L, run);
    }

    /// A tenth of the memory that the rows need.
    @Test
    void operatorsTellWhatTheySpill() throws Exception {
        QueryLog log = log(
                Map.of("spark.memory.fraction", "0.008", "spark.sql.adaptive.enabled", "false",
                        "spark.sql.shuffle.partitions", "1"),
                session -> session
                        .sql("select max(a), max(b) from (select id as a, row_number() over (order by -id) as b"
                                + " from range(0, 600000, 1, 1))"));
        Map<String, Long> window = QueryLog.metrics(log.sql("SparkListenerSQLExecutionStart", 0), "Window",
                log.fromTasks());
        assertThat(window).containsOnlyKeys("spill size: size");
        assertThat(window.get("spill size: size")).isGreaterThan(1_000_000L);
    }

    /// The operators that Spark 4.3 names for the same statements, and that what has run a query names it below itself.
    @Test
    void commandsAreExecutions() throws Exception {
        Map<String, String> operators = new LinkedHashMap<>();
        operators.put("create database d", "CreateNamespace");
        operators.put("use d", "SetCatalogAndNamespace");
        operators.put("create table t (a int) using parquet", "Execute CreateDataSourceTableCommand");
        operators.put("create view v as select * from t", "Execute CreateViewCommand");
        operators.put("alter table t set tblproperties ('k' = 'v')", "Execute AlterTableSetPropertiesCommand");
        operators.put("describe t", "Execute DescribeTableCommand");
        operators.put("show tables", "ShowTables");
        operators.put("set spark.sql.shuffle.partitions=3", "Execute SetCommand");
        operators.put("explain select 1", "Execute ExplainCommand");
        operators.put("write into `spark_catalog`.`d`.`t`", "Execute InsertIntoHadoopFsRelationCommand");
        operators.put("declare variable x int default 1", "CreateVariable");
        operators.put("drop view v", "Execute DropTableCommand");
        operators.put("drop database d cascade", "DropNamespace");
        QueryLog log = log(Map.of(), session -> {
            operators.keySet().forEach(s -> session.sql(s.replaceFirst("^write into .*", "insert into t values (1)")));
            assertThatThrownBy(() -> session.sql("drop table nosuch")).isInstanceOf(FiresteelException.class);
        });
        operators.put("drop table nosuch", "DropTable");
        List<JsonNode> starts = log.sql("SparkListenerSQLExecutionStart");
        assertThat(starts).extracting(s -> s.path("description").asText())
                .containsExactlyElementsOf(operators.keySet());
        assertThat(starts).extracting(s -> s.path("sparkPlanInfo").path("nodeName").asText())
                .containsExactlyElementsOf(operators.values());
        List<JsonNode> ends = log.sql("SparkListenerSQLExecutionEnd");
        assertThat(ends).hasSameSizeAs(starts);
        assertThat(ends.getLast().path("errorMessage").asText()).contains("TABLE_OR_VIEW_NOT_FOUND");
        assertThat(ends.subList(0, ends.size() - 1)).allMatch(e -> e.path("errorMessage").asText("?").isEmpty());
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
