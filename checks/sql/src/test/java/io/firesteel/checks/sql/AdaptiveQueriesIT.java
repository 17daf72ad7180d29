package io.firesteel.checks.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.fragments.AdaptiveOptions;
import io.firesteel.fragments.EncodedRows;
import io.firesteel.fragments.FragmentCutter;
import io.firesteel.fragments.counts.PlanCounts;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.run.QueryRun;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.StageGraph;
import io.firesteel.task.TaskValue;

import static org.assertj.core.api.Assertions.assertThat;

/// Queries that follow measured sizes, with executors in processes of their own.
class AdaptiveQueriesIT {
    /// 7, 100007, … 900007, each once on the other side.
    private static final String JOIN = "select count(*), sum(a), sum(b % 50) from"
            + " (select id as a from range(0, 1000000, 1, 2) where id % 100000 = 7) f join"
            + " (select id as b from range(0, 2000000, 1, 4)) m on f.a = m.b";
    @TempDir
    private Path folder;

    private Application application(Map<String, String> more) {
        Map<String, String> settings = new TreeMap<>(
                Map.of("spark.master", "local-cluster[2,1,512]", "spark.sql.shuffle.partitions", "200"));
        settings.putAll(more);
        return SmallSessions.application(folder, settings);
    }

    @Test
    void rowsAreTheSameWithAndWithout() {
        try (Application application = application(Map.of()); StageTasks tasks = new StageTasks(application)) {
            SqlSession session = new SqlSession(application);
            for (String threshold : List.of("10MB", "-1", "measured")) {
                boolean measured = threshold.equals("measured");
                session.sql("set spark.sql.autoBroadcastJoinThreshold=" + (measured ? "-1" : threshold));
                session.sql("set spark.sql.adaptive.autoBroadcastJoinThreshold=" + (measured ? "10MB" : threshold));
                AdaptiveStatements.ANSWERS.forEach((sql, rows) -> {
                    tasks.take();
                    assertThat(SmallSessions.rows(session, sql)).as(sql).containsExactlyElementsOf(rows);
                    assertThat(tasks.take()).as(sql).allMatch(n -> n <= 8);
                });
            }
            // Every part of more than some bytes is skewed.
            session.sql("set spark.sql.shuffle.partitions=4");
            session.sql("set spark.sql.adaptive.autoBroadcastJoinThreshold=-1");
            session.sql("set spark.sql.adaptive.skewJoin.skewedPartitionThresholdInBytes=10b");
            session.sql("set spark.sql.adaptive.skewJoin.skewedPartitionFactor=0.1");
            session.sql("set spark.sql.adaptive.advisoryPartitionSizeInBytes=10b");
            AdaptiveStatements.ANSWERS.forEach((sql, rows) -> assertThat(SmallSessions.rows(session, sql)).as(sql)
                    .containsExactlyElementsOf(rows));
            assertThat(tasks.take()).contains(16);
            session.sql("set spark.sql.adaptive.enabled=false");
            AdaptiveStatements.ANSWERS.forEach((sql, rows) -> assertThat(SmallSessions.rows(session, sql)).as(sql)
                    .containsExactlyElementsOf(rows));
        }
    }

    /// By its conditions the filtered side could have thousands of rows; it has ten.
    @Test
    void aSideThatTurnsOutSmallIsTakenWhole() {
        try (Application application = application(Map.of("spark.sql.autoBroadcastJoinThreshold", "10KB"));
                StageTasks tasks = new StageTasks(application)) {
            SqlSession session = new SqlSession(application);
            assertThat(SmallSessions.rows(session, "explain " + JOIN).getFirst()).contains("ShuffledHashJoin")
                    .doesNotContain("Broadcast");
            assertThat(SmallSessions.rows(session, JOIN)).containsExactly("10|4500070|70");
            // Two tasks filter, the four of the other side join and count, one adds up: no exchange of the other side.
            assertThat(tasks.take()).containsExactly(2, 4, 1);
            session.sql("set spark.sql.adaptive.autoBroadcastJoinThreshold=-1");
            assertThat(SmallSessions.rows(session, JOIN)).containsExactly("10|4500070|70");
            assertThat(tasks.take()).hasSize(4);
        }
    }

    @Test
    void coalescingTasksReadSeveralPartsOfAnExchange() {
        try (Application application = application(Map.of("spark.sql.shuffle.partitions", "8",
                "spark.sql.adaptive.enabled", "false")); StageTasks tasks = new StageTasks(application)) {
            assertThat(SmallSessions.rows(new SqlSession(application), AdaptiveStatements.COALESCED))
                    .containsExactlyInAnyOrderElementsOf(AdaptiveStatements.tenGroups());
            assertThat(tasks.take()).containsExactly(3, 2);
        }
    }

    @Test
    void anEmptySideEndsAJoin() {
        try (Application application = application(Map.of("spark.sql.autoBroadcastJoinThreshold", "10KB"));
                StageTasks tasks = new StageTasks(application)) {
            SqlSession session = new SqlSession(application);
            String none = "select count(*), sum(b) from (select a from " + AdaptiveStatements.FEW
                    + " where a % 7 = 100) f join " + AdaptiveStatements.MANY + " m on f.a = m.b";
            assertThat(SmallSessions.rows(session, none)).containsExactly("0|NULL");
            assertThat(tasks.take()).containsExactly(2, 1, 1);
        }
    }

    /// A file of the build side goes away just after the other side was told to take it whole.
    @Test
    void aBuildSideLostAfterPlanningAgainIsMadeAgain() throws Exception {
        Path local = Files.createDirectory(folder.resolve("local"));
        try (Application application = application(Map.of("spark.local.dir", local.toString(),
                "spark.firesteel.shuffle.inMemoryLimit", "1", "spark.sql.autoBroadcastJoinThreshold", "10KB"));
                StageTasks tasks = new StageTasks(application)) {
            assertThat(losing(application, local, JOIN)).containsExactly("10|4500070|70");
            assertThat(tasks.take().subList(0, 3)).containsExactly(2, 4, 1);
        }
    }

    /// Files of the first exchange go away just after the plan has followed its sizes.
    @Test
    void outputsLostAfterPlanningAgainAreMadeAgain() throws Exception {
        Path local = Files.createDirectory(folder.resolve("local"));
        try (Application application = application(
                Map.of("spark.local.dir", local.toString(), "spark.firesteel.shuffle.inMemoryLimit", "1"));
                StageTasks tasks = new StageTasks(application)) {
            String groups = "select id % 10 as k, count(*) as n, sum(id) as s from range(0, 1000, 1, 3) group by id % 10";
            assertThat(losing(application, local, groups)).containsExactlyElementsOf(AdaptiveStatements.tenGroups());
            // One task that cannot fetch, one map task again, one task that can.
            assertThat(tasks.take()).containsExactly(3, 1, 1, 1);
        }
    }

    /// The rows of a query that loses a file after the first time its plan was asked.
    private static List<String> losing(Application application, Path local, String sql) throws Exception {
        SqlSession session = new SqlSession(application);
        QueryRun query = session.query(session.parser().parseQuery(sql));
        PhysicalPlan plan = query.physical(query.optimized());
        FragmentCutter cutter = new FragmentCutter(FragmentCutter.Files.local(scan -> List.of()),
                application::newStageId,
                application.newExchangeId(), false, "test", new PlanCounts(() -> 0));
        StageGraph graph = cutter.cut(plan);
        AdaptiveOptions options = new AdaptiveOptions(true, 1 << 26, 1 << 20, 4, Integer.MAX_VALUE, 1 << 20, true,
                AdaptiveOptions.Skew.OFF);
        AtomicInteger lost = new AtomicInteger();
        JobPlan losing = new LosingPlan(cutter.adapting(graph, options), () -> {
            Path file = dataFiles(local).getFirst();
            Files.delete(file);
            lost.incrementAndGet();
        });
        List<String> rows = rows(application, plan, losing);
        assertThat(lost).hasValue(1);
        return rows;
    }

    private static List<String> rows(Application application, PhysicalPlan plan, JobPlan job) throws Exception {
        Map<Integer, EncodedRows> parts = new TreeMap<>();
        application.jobs().submit(new JobRequest(job, (partition, value) -> {
            parts.put(partition, (EncodedRows) application.decode("columnar", ((TaskValue.Bytes) value).content()));
            return false;
        }, application.accumulatorSink(), application.localProperties(), "test", "")).done().get(60, TimeUnit.SECONDS);
        return new SqlResult(plan.schema(), List.copyOf(parts.values()), List.of()).rows()
                .stream()
                .map(row -> row.get(0) + "|" + row.get(1) + "|" + row.get(2))
                .sorted()
                .toList();
    }

    private static List<Path> dataFiles(Path local) throws Exception {
        try (Stream<Path> tree = Files.walk(local)) {
            return tree.filter(p -> p.getFileName().toString().endsWith(".data")).sorted().toList();
        }
    }

    /// Damage between two stages.
    private interface Loss {
        void happen() throws Exception;
    }

    /// A plan after whose first answer something is lost.
    private record LosingPlan(JobPlan plan, Loss loss, AtomicInteger answers) implements JobPlan {
        LosingPlan(JobPlan plan, Loss loss) {
            this(plan, loss, new AtomicInteger());
        }

        @Override
        public StageGraph graph() {
            return plan.graph();
        }

        @Override
        public boolean adapts() {
            return plan.adapts();
        }

        @Override
        public Step stageCompleted(StageCompleted done) {
            Step step = plan.stageCompleted(done);
            if (answers.getAndIncrement() == 0) {
                try {
                    loss.happen();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
            return step;
        }
    }
}
