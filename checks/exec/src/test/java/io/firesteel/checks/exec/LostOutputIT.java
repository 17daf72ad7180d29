package io.firesteel.checks.exec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.firesteel.session.Application;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.StageGraph;

import static org.assertj.core.api.Assertions.assertThat;

class LostOutputIT {
    private static final int MAPS = 4;
    private static final int ROWS = 10_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"local[2]; delete", "local[2]; flip", "local-cluster[2,1,256]; delete",
        "local-cluster[2,1,256]; flip"})
    void oneLostMapOutputIsMadeAgainAlone(String master, String damage) throws Exception {
        String base = folder.toString();
        Path local = Files.createDirectory(folder.resolve("local"));
        try (Application app = TestJobs.start(master, "spark.local.dir", local.toString(),
                "spark.firesteel.shuffle.inMemoryLimit", "1")) {
            StageGraph graph = CountJob.graph(app, MAPS, 2, ROWS,
                    task -> Files.writeString(Path.of(base, "maps"), task.attempt().partition() + "\n",
                            StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                    task -> {
                        if (task.attempt().stageAttempt() == 0) {
                            Files.writeString(Path.of(base, "reducing"), "");
                            while (!Files.exists(Path.of(base, "go"))) {
                                Thread.sleep(10);
                            }
                        }
                    });
            CompletableFuture<Map<Integer, Object>> job = CompletableFuture.supplyAsync(() -> {
                try {
                    return TestJobs.run(app, JobPlan.fixed(graph));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            while (!Files.exists(folder.resolve("reducing"))) {
                assertThat(job).isNotDone();
                Thread.sleep(10);
            }
            damage(dataFiles(local).getFirst(), damage);
            Files.createFile(folder.resolve("go"));
            assertThat(CountJob.counts(job.get(60, TimeUnit.SECONDS))).isEqualTo(CountJob.expected(MAPS, ROWS));
            assertThat(Files.readAllLines(folder.resolve("maps"))).hasSize(MAPS + 1);
        }
    }

    private static void damage(Path file, String how) throws Exception {
        if (how.equals("delete")) {
            Files.delete(file);
        } else {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 4;
            Files.write(file, bytes);
        }
    }

    private static List<Path> dataFiles(Path local) throws Exception {
        try (Stream<Path> tree = Files.walk(local)) {
            return tree.filter(p -> p.getFileName().toString().endsWith(".data")).sorted().toList();
        }
    }
}
