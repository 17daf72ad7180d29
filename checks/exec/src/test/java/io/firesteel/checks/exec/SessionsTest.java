package io.firesteel.checks.exec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.resource.ResourceProfile;
import io.firesteel.api.status.StatusTracker;
import io.firesteel.session.Application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SessionsTest {

    @Test
    void severalApplicationsLiveInOneProcess() throws Exception {
        try (Application one = TestJobs.start("local[1]"); Application two = TestJobs.start("local[2]")) {
            one.setLocalProperty("who", "one");
            assertThat(TestJobs.run(one, TestJobs.result(one, 2, (task, d) -> task.properties().get("who"))))
                    .containsEntry(1, "one");
            assertThat(TestJobs.run(two, TestJobs.result(two, 2, (task, d) -> String.valueOf(task.properties()
                    .get("who"))))).containsEntry(1, "null");
            one.close();
            assertThat(TestJobs.run(two, TestJobs.result(two, 1, (task, d) -> "goes on"))).containsEntry(0, "goes on");
        }
    }

    @Test
    void resultsOverTheLimitAbortTheJob() {
        try (FiresteelContext sc = FiresteelContext.create(new FiresteelConf(false).setMaster("local[2]")
                .setAppName("limit")
                .set("spark.driver.maxResultSize", "1m"))) {
            assertThatThrownBy(() -> sc.range(0, 4, 1, 4).map(x -> "x".repeat(1 << 20)).collect())
                    .hasMessageContaining("spark.driver.maxResultSize");
            assertThat(sc.range(0, 100, 1, 4).collect()).hasSize(100);
        }
    }

    /// Spark says so with a `ClassNotFoundException`.
    @Test
    void somebodyElsesShuffleManagerIsRefusedByName() {
        FiresteelConf conf = new FiresteelConf(false).setMaster("local[2]").setAppName("shuffle");
        assertThatThrownBy(() -> FiresteelContext.create(conf.clone()
                .set("spark.shuffle.manager", "org.apache.spark.shuffle.celeborn.SparkShuffleManager")))
                .hasMessageContaining("spark.shuffle.manager")
                .hasMessageContaining("org.apache.spark.shuffle.celeborn.SparkShuffleManager")
                .hasMessageContaining("sort or tungsten-sort");
        assertThatThrownBy(() -> FiresteelContext.create(conf.clone()
                .set("spark.shuffle.sort.io.plugin.class", "org.example.RemoteShuffleDataIO")))
                .hasMessageContaining("org.example.RemoteShuffleDataIO");
        try (FiresteelContext sc = FiresteelContext.create(conf.clone()
                .set("spark.shuffle.manager", "tungsten-sort"))) {
            assertThat(sc.range(0, 100, 1, 4).distinct().count()).isEqualTo(100);
        }
    }

    /// Spark: TaskResourceProfiles are only supported for Standalone, Yarn and Kubernetes cluster for now.
    @Test
    void tasksThatNoExecutorCouldRunAreRefusedWhereTheyAreAskedFor() {
        ResourceProfile gpu = ResourceProfile.builder().taskResource("gpu", 1).build();
        try (FiresteelContext sc = FiresteelContext.create(new FiresteelConf(false).setMaster("local[2]")
                .setAppName("profile"))) {
            assertThatThrownBy(() -> sc.range(0, 4, 1, 2).withResources(gpu))
                    .hasMessageContaining("TaskResourceProfiles are only supported");
        }
        try (FiresteelContext sc = FiresteelContext.create(new FiresteelConf(false).setMaster("local-cluster[1,2,256]")
                .setAppName("profile"))) {
            assertThatThrownBy(() -> sc.range(0, 4, 1, 2).withResources(gpu)).hasMessageContaining("gpu")
                    .hasMessageContaining("local-cluster[1,2,256]");
            assertThatThrownBy(() -> sc.range(0, 4, 1, 2)
                    .withResources(ResourceProfile.builder().taskCpus(3).build()))
                    .hasMessageContaining("spark.task.cpus");
            assertThat(sc.range(0, 4, 1, 2).withResources(ResourceProfile.builder().taskCpus(2).build()).count())
                    .isEqualTo(4);
        }
    }

    @Test
    void progressIsSeenByTheStatusTracker() throws Exception {
        try (FiresteelContext sc = FiresteelContext.create(new FiresteelConf(false).setMaster("local[2]")
                .setAppName("status"))) {
            sc.setJobGroup("counted", "a count");
            sc.addJobTag("tagged");
            sc.range(0, 10, 1, 5).count();
            StatusTracker tracker = sc.statusTracker();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (tracker.getJobInfo(0).map(j -> j.status() != StatusTracker.JobStatus.SUCCEEDED).orElse(true)) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.sleep(10);
            }
            assertThat(tracker.getJobIdsForGroup("counted")).containsExactly(0);
            assertThat(tracker.getJobIdsForTag("tagged")).containsExactly(0);
            int stage = tracker.getJobInfo(0).orElseThrow().stageIds().getFirst();
            assertThat(tracker.getStageInfo(stage).orElseThrow().numCompletedTasks()).isEqualTo(5);
        }
    }

    @Test
    void theEventLogIsWholeWhenTheContextHasStopped(@TempDir Path folder) throws Exception {
        try (FiresteelContext sc = FiresteelContext.create(new FiresteelConf(false).setMaster("local[2]")
                .setAppName("logged")
                .set("spark.eventLog.enabled", "true")
                .set("spark.eventLog.dir", folder.toUri().toString())
                .set("spark.eventLog.rolling.enabled", "false")
                .set("spark.eventLog.compress", "false"))) {
            sc.range(0, 10, 1, 5).count();
        }
        try (Stream<Path> logs = Files.list(folder)) {
            Path log = logs.toList().getFirst();
            assertThat(log.getFileName().toString()).startsWith("local-").doesNotContain("inprogress");
            List<String> lines = Files.readAllLines(log);
            assertThat(lines.getFirst()).contains("SparkListenerLogStart");
            assertThat(lines.getLast()).contains("SparkListenerApplicationEnd");
            assertThat(lines.stream().filter(l -> l.contains("\"SparkListenerTaskEnd\""))).hasSize(5);
            assertThat(lines).anyMatch(l -> l.contains("SparkListenerBlockManagerAdded"))
                    .anyMatch(l -> l.contains("SparkListenerEnvironmentUpdate"))
                    .anyMatch(l -> l.contains("SparkListenerExecutorAdded"))
                    .anyMatch(l -> l.contains("SparkListenerResourceProfileAdded"));
        }
    }

    @Test
    void outputsOfUnreachableDatasetsAreRemoved(@TempDir Path folder) throws Exception {
        try (FiresteelContext sc = FiresteelContext.create(new FiresteelConf(false).setMaster("local[2]")
                .setAppName("cleaner")
                .set("spark.local.dir", folder.toString())
                .set("spark.firesteel.shuffle.inMemoryLimit", "1k")
                .set("spark.cleaner.periodicGC.interval", "200ms"))) {
            shuffleMuch(sc);
            assertThat(bytes(folder)).isPositive();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (bytes(folder) > 0) {
                assertThat(System.nanoTime()).as("shuffle files go after a collection").isLessThan(deadline);
                Thread.sleep(50);
            }
        }
    }

    /// Makes shuffle files; nothing refers to the dataset afterwards.
    private static void shuffleMuch(FiresteelContext sc) {
        List<Integer> numbers = IntStream.range(0, 200_000).boxed().toList();
        assertThat(sc.parallelize(numbers, 4).mapToPair(x -> new Pair<>(x, "value of " + x)).groupByKey(3).count())
                .isEqualTo(200_000);
    }

    private static long bytes(Path folder) throws Exception {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(p -> p.getFileName().toString().startsWith("shuffle_")).count();
        }
    }
}
