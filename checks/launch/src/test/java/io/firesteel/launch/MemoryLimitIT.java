package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Executors whose tasks take memory off the heap: past what the settings allow their worker ends them, and says so.
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class MemoryLimitIT {
    private static final String PROGRAM = """
            package demo;

            import java.lang.foreign.Arena;
            import java.lang.foreign.MemorySegment;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.List;

            import io.firesteel.api.FiresteelConf;
            import io.firesteel.api.FiresteelContext;
            import io.firesteel.api.TaskContext;

            /// A task takes a gigabyte in each of its first attempts and waits until somebody minds, or for a file.
            public class Greedy {
                public static void main(String[] args) {
                    int greedy = Integer.parseInt(args[0]);
                    try (FiresteelContext context = FiresteelContext.create(new FiresteelConf().setAppName("Greedy"))) {
                        List<Long> sums = context.parallelize(List.of(1, 2, 3), 3).map(n -> {
                            if (n == 2 && TaskContext.get().attemptNumber() < greedy) {
                                for (int taken = 0; taken < 16; taken++) {
                                    MemorySegment all = Arena.global().allocate(64 << 20);
                                    all.fill((byte) 1);
                                }
                                System.out.println("taken");
                                while (!Files.exists(Path.of(args[1]))) {
                                    Thread.sleep(20);
                                }
                            }
                            return n * 10L;
                        }).collect();
                        System.out.println("sums " + sums);
                    }
                }
            }
            """;
    @TempDir
    static Path shared;
    private static Distribution distribution;
    private static Path program;
    private static Daemon master;
    private static Daemon worker;
    @TempDir
    Path work;

    @BeforeAll
    static void start() throws IOException {
        distribution = Distribution.at(shared.resolve("fire steel"));
        program = Programs.jar(shared.resolve("greedy.jar"), "demo.Greedy", PROGRAM);
        Path settings = Files.writeString(shared.resolve("master.conf"), "spark.master.rest.port 0\n");
        master = Daemon.master("master", shared, distribution, "0", settings);
        worker = Daemon.worker("worker", shared, distribution, 2, master.masterUrl());
        worker.await("Successfully registered with master");
    }

    @AfterAll
    static void stop() {
        Daemon.closeAll(worker, master);
    }

    private Daemon submit(int greedy, Path go, String... words) {
        List<String> all = new java.util.ArrayList<>(List.of("--master", master.masterUrl(), "--driver-memory", "256m",
                "--executor-memory", "300m", "--executor-cores", "1", "--conf", "spark.ui.enabled=false"));
        all.addAll(List.of(words));
        all.addAll(List.of("--class", "demo.Greedy", program.toString(), String.valueOf(greedy), go.toString()));
        return Daemon.start("driver", work, distribution.bin("spark-submit"), all.toArray(String[]::new));
    }

    /// By hand: 300 MiB of heap and the least overhead, 384 MiB.
    private static final String WHY = "\\[CLUSTER\\.EXECUTOR_OVER_MEMORY\\] Executor app-[0-9-]+/[0-9]+ had [0-9]+ MiB of "
            + "memory, more than the 684 MiB that its heap \\(300 MiB\\) and spark\\.executor\\.memoryOverhead \\(384 MiB\\) "
            + "allow, and was ended by its worker\\. Raise spark\\.executor\\.memoryOverhead";

    @Test
    void anExecutorAboveItsLimitIsEndedAndTheTaskRunsElsewhere() {
        try (Daemon driver = submit(1, work.resolve("never"))) {
            assertThat(driver.exitCode()).as(driver.log()).isZero();
            assertThat(driver.log()).contains("sums [10, 20, 30]").containsPattern("Lost executor [0-9]+ on .*" + WHY);
        }
        assertThat(worker.log()).containsPattern(WHY);
    }

    @Test
    void aTaskThatAlwaysTakesTooMuchFailsByName() {
        try (Daemon driver = submit(9, work.resolve("never"), "--conf", "spark.task.maxFailures=2")) {
            assertThat(driver.exitCode()).as(driver.log()).isEqualTo(1);
            assertThat(driver.log())
                    .containsPattern("Job aborted due to stage failure: Task 1 in stage 0\\.0 failed 2 times"
                            + ".*" + WHY);
        }
    }

    @Test
    void aLargerOverheadIsGranted() throws IOException {
        Path go = work.resolve("go");
        try (Daemon driver = submit(1, go, "--conf", "spark.executor.memoryOverhead=2g")) {
            Path logs = shared.resolve("work worker").resolve(driver.await("app ID (app-[0-9-]+)").group(1));
            Daemon.awaitTrue(() -> taken(logs));
            // As many looks as would have been enough, and more.
            long looks = System.nanoTime() + 4_000_000_000L;
            Daemon.awaitTrue(() -> System.nanoTime() > looks);
            Files.createFile(go);
            assertThat(driver.exitCode()).as(driver.log()).isZero();
            assertThat(driver.log()).contains("sums [10, 20, 30]").doesNotContain("Lost executor");
        }
    }

    private static boolean taken(Path logs) throws IOException {
        if (!Files.isDirectory(logs)) {
            return false;
        }
        try (java.util.stream.Stream<Path> all = Files.walk(logs)) {
            for (Path out : all.filter(p -> p.endsWith("stdout")).toList()) {
                if (Files.readString(out).contains("taken")) {
                    return true;
                }
            }
        }
        return false;
    }
}
