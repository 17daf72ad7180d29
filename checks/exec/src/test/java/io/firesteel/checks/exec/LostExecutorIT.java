package io.firesteel.checks.exec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.session.Application;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.StageGraph;
import io.firesteel.tasks.TaskRuntime;

import static org.assertj.core.api.Assertions.assertThat;

class LostExecutorIT {
    private static final int MAPS = 8;
    private static final int ROWS = 10_000;

    @TempDir
    Path folder;

    private Application app;

    @BeforeEach
    void start() {
        app = TestJobs.start("local-cluster[2,1,256]");
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void aKilledExecutorCostsOnlyItsOwnOutputs() throws Exception {
        warmUp();
        CompletableFuture<Map<Integer, Object>> job = submit();
        Await.until(() -> Files.exists(folder.resolve("reducing")));
        Map<Integer, Long> firstRuns = mapRuns();
        assertThat(firstRuns).hasSize(MAPS);
        long victim = firstRuns.get(0);
        assertThat(new TreeSet<>(firstRuns.values())).hasSize(2);
        kill(victim, "-9");
        Await.gone(victim);
        Files.createFile(folder.resolve("go"));
        assertThat(CountJob.counts(job.get(60, TimeUnit.SECONDS))).isEqualTo(CountJob.expected(MAPS, ROWS));
        List<String> runs = Files.readAllLines(folder.resolve("maps"));
        long lost = firstRuns.values().stream().filter(pid -> pid == victim).count();
        assertThat(runs).hasSize(MAPS + (int) lost);
        Await.until(() -> pids().size() == 2);
        assertThat(pids()).doesNotContain(victim);
    }

    @Test
    void aStoppedExecutorIsReplacedWithinFifteenSeconds() throws Exception {
        warmUp();
        CompletableFuture<Map<Integer, Object>> job = submit();
        Await.until(() -> Files.exists(folder.resolve("reducing")));
        long victim = mapRuns().get(0);
        kill(victim, "-STOP");
        long start = System.nanoTime();
        Await.gone(victim);
        System.err.println("hung executor removed after " + (System.nanoTime() - start) / 1_000_000 + " ms");
        Files.createFile(folder.resolve("go"));
        assertThat(CountJob.counts(job.get(60, TimeUnit.SECONDS))).isEqualTo(CountJob.expected(MAPS, ROWS));
    }

    /// Both executors are up before the job, so that both have map outputs.
    private void warmUp() throws Exception {
        Await.until(() -> pids().size() == 2);
    }

    private TreeSet<Object> pids() throws Exception {
        return new TreeSet<>(TestJobs.run(app, TestJobs.result(app, 4, (task, d) -> {
            Thread.sleep(100);
            return ProcessHandle.current().pid();
        })).values());
    }

    private CompletableFuture<Map<Integer, Object>> submit() {
        String base = folder.toString();
        StageGraph graph = CountJob.graph(app, MAPS, 3, ROWS, task -> {
            note(base, task);
            Thread.sleep(100);
        }, task -> {
            if (task.attempt().stageAttempt() == 0) {
                Files.writeString(Path.of(base, "reducing"), "");
                while (!Files.exists(Path.of(base, "go"))) {
                    Thread.sleep(20);
                }
            }
        });
        return CompletableFuture.supplyAsync(() -> {
            try {
                return TestJobs.run(app, JobPlan.fixed(graph));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void note(String base, TaskRuntime task) throws IOException {
        Files.writeString(Path.of(base, "maps"), task.attempt().partition() + " " + ProcessHandle.current().pid()
                + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Map<Integer, Long> mapRuns() throws IOException {
        Map<Integer, Long> byPartition = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("maps"))) {
            byPartition.put(Integer.parseInt(line.split(" ")[0]), Long.parseLong(line.split(" ")[1]));
        }
        return byPartition;
    }

    private static void kill(long pid, String signal) throws Exception {
        assertThat(new ProcessBuilder("kill", signal, String.valueOf(pid)).start().waitFor()).isZero();
    }
}
