package io.firesteel.checks.sql;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;

/// Queries that follow measured sizes, in one process: how many tasks they run, and that their rows stay the same.
class AdaptiveQueriesTest {
    private static final String GROUPS = "select id % 10 as k, count(*) as n, sum(id) as s from range(0, 1000, 1, 3)"
            + " group by id % 10 order by k";
    @TempDir
    private Path folder;

    @Test
    void smallPartitionsAreReadByOneTask() {
        try (Application application = SmallSessions.application(folder, Map.of("spark.sql.shuffle.partitions", "200"));
                StageTasks tasks = new StageTasks(application)) {
            SqlSession session = new SqlSession(application);
            assertThat(SmallSessions.rows(session, GROUPS)).containsExactlyElementsOf(AdaptiveStatements.tenGroups());
            // Three map tasks, one for 200 parts of some bytes each, one that sorts.
            assertThat(tasks.take()).containsExactly(3, 1, 1);
            session.sql("set spark.sql.adaptive.coalescePartitions.enabled=false");
            assertThat(SmallSessions.rows(session, GROUPS)).containsExactlyElementsOf(AdaptiveStatements.tenGroups());
            assertThat(tasks.take()).containsExactly(3, 200, 1);
            session.sql("set spark.sql.adaptive.coalescePartitions.enabled=true");
            session.sql("set spark.sql.adaptive.enabled=false");
            assertThat(SmallSessions.rows(session, GROUPS)).containsExactlyElementsOf(AdaptiveStatements.tenGroups());
            assertThat(tasks.take()).containsExactly(3, 200, 1);
        }
    }

    /// No shuffle: the two tasks that read everything are the whole job. What is above an exchange coalesces what is read of it.
    @Test
    void coalescingLeavesFewerTasks() {
        try (Application application = SmallSessions.application(folder, Map.of("spark.sql.shuffle.partitions", "8"));
                StageTasks tasks = new StageTasks(application)) {
            SqlSession session = new SqlSession(application);
            assertThat(SmallSessions.rows(session, "select /*+ COALESCE(2) */ * from range(0, 6, 1, 5)"))
                    .containsExactly("0", "1", "2", "3", "4", "5");
            assertThat(tasks.take()).containsExactly(2);
            session.sql("set spark.sql.adaptive.enabled=false");
            assertThat(SmallSessions.rows(session, AdaptiveStatements.COALESCED)).containsExactlyInAnyOrderElementsOf(
                    AdaptiveStatements.tenGroups());
            assertThat(tasks.take()).containsExactly(3, 2);
        }
    }

    @Test
    void settingsSayHowMuchATaskReads() {
        try (Application application = SmallSessions.application(folder, Map.of());
                StageTasks tasks = new StageTasks(application)) {
            SqlSession session = new SqlSession(application);
            session.sql("set spark.sql.adaptive.coalescePartitions.initialPartitionNum=50");
            SmallSessions.rows(session, GROUPS);
            assertThat(tasks.take()).containsExactly(3, 1, 1);
            session.sql("set spark.sql.adaptive.coalescePartitions.maxReducerPartitionsPerTask=10");
            SmallSessions.rows(session, GROUPS);
            assertThat(tasks.take()).containsExactly(3, 5, 1);
            session.sql("reset spark.sql.adaptive.coalescePartitions.maxReducerPartitionsPerTask");
            session.sql("set spark.sql.adaptive.coalescePartitions.minPartitionSize=1b");
            session.sql("set spark.sql.adaptive.coalescePartitions.parallelismFirst=false");
            session.sql("set spark.sql.adaptive.advisoryPartitionSizeInBytes=1b");
            // Ten keys: ten parts with rows at most, and none with rows shares its task with another one.
            assertThat(SmallSessions.rows(session, GROUPS)).containsExactlyElementsOf(AdaptiveStatements.tenGroups());
            assertThat(tasks.take().get(1)).isBetween(5, 10);
        }
    }

    @Test
    void numbersThatStatementsAskForStay() {
        try (Application application = SmallSessions.application(folder, Map.of());
                StageTasks tasks = new StageTasks(application)) {
            SqlSession session = new SqlSession(application);
            LogicalPlan rows = session.analyze(session.parser().parseQuery("select id from range(0, 700, 1, 2)"));
            assertThat(session.query(new LogicalPlan.Repartition(rows, List.of(), 7, true)).run("").rows())
                    .hasSize(700);
            assertThat(tasks.take()).containsExactly(2, 7);
            List<Expression> keys = List.copyOf(rows.output());
            assertThat(session.query(new LogicalPlan.Repartition(rows, keys, 5, true)).run("").rows()).hasSize(700);
            assertThat(tasks.take()).containsExactly(2, 5);
            // Here the statement leaves the number to the engine.
            assertThat(SmallSessions.rows(session, "select id from range(0, 3, 1, 2) distribute by id"))
                    .containsExactlyInAnyOrder("0", "1", "2");
            assertThat(tasks.take()).containsExactly(2, 1);
        }
    }

    /// The line is Spark's, which leaves it out where a plan has no exchange.
    @Test
    void explainSaysThatAPlanMayChange() {
        try (Application application = SmallSessions.application(folder, Map.of())) {
            SqlSession session = new SqlSession(application);
            String start = "== Physical Plan ==\n";
            String says = start + "AdaptiveSparkPlan isFinalPlan=false\n+- ";
            assertThat(SmallSessions.rows(session, "explain " + GROUPS).getFirst()).startsWith(says);
            assertThat(SmallSessions.rows(session, "explain select id from range(3)").getFirst()).startsWith(start)
                    .doesNotContain("Adaptive");
            session.sql("set spark.sql.adaptive.enabled=false");
            assertThat(SmallSessions.rows(session, "explain " + GROUPS).getFirst()).startsWith(start)
                    .doesNotContain("Adaptive");
        }
    }

    /// 8,000 rows have the key 0, 20 other keys 100 each, of which the even ones are joined.
    @Test
    void skewedPartitionsOfAJoinAreDivided() {
        Map<String, String> settings = Map.of("spark.sql.autoBroadcastJoinThreshold", "-1",
                "spark.sql.shuffle.partitions", "8", "spark.sql.adaptive.skewJoin.skewedPartitionThresholdInBytes",
                "10KB", "spark.sql.adaptive.advisoryPartitionSizeInBytes", "10KB",
                "spark.sql.adaptive.coalescePartitions.enabled", "false");
        try (Application application = SmallSessions.application(folder, settings);
                StageTasks tasks = new StageTasks(application)) {
            SqlSession session = new SqlSession(application);
            String rows = "(select id, if(id % 10 < 8, 0, id % 100) as k from range(0, 10000, 1, 4)) x";
            String keys = "(select id * 2 as k2 from range(0, 50, 1, 2)) y";
            for (String kind : List.of("join", "left semi join")) {
                String sql = "select count(*) from " + rows + " " + kind + " " + keys + " on k = k2";
                assertThat(SmallSessions.rows(session, sql)).containsExactly("9000");
                // Each of the four map outputs has more of the key than a task is to read.
                assertThat(tasks.take()).containsExactlyInAnyOrder(4, 2, 7 + 4, 1);
            }
            String outer = "select count(*), count(k2) from " + rows + " left join " + keys + " on k = k2";
            assertThat(SmallSessions.rows(session, outer)).containsExactly("10000|9000");
            assertThat(tasks.take()).containsExactlyInAnyOrder(4, 2, 7 + 4, 1);
            // 39 even keys have no row: who finds that out has to see all rows of a key.
            assertThat(SmallSessions.rows(session, outer.replace("left", "full"))).containsExactly("10039|9039");
            assertThat(tasks.take()).containsExactlyInAnyOrder(4, 2, 8, 1);
            session.sql("set spark.sql.adaptive.skewJoin.enabled=false");
            assertThat(SmallSessions.rows(session, outer)).containsExactly("10000|9000");
            assertThat(tasks.take()).containsExactlyInAnyOrder(4, 2, 8, 1);
        }
    }

    @Test
    void rowsAreTheSameWithAndWithout() {
        try (Application application = SmallSessions.application(folder,
                Map.of("spark.sql.shuffle.partitions", "20"))) {
            SqlSession session = new SqlSession(application);
            AdaptiveStatements.ANSWERS.forEach((sql, rows) -> {
                for (String enabled : List.of("true", "false")) {
                    session.sql("set spark.sql.adaptive.enabled=" + enabled);
                    assertThat(SmallSessions.rows(session, sql)).as(sql).containsExactlyElementsOf(rows);
                }
            });
        }
    }
}
