package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Executors that come and go while what they wrote stays: a cluster of real processes, a load that rises and falls, an
/// executor that is killed. An accumulator counts every element that a map task has touched, so that a task that ran twice
/// shows.
@Tag("slow")
class ElasticIT {
    private static final String PROGRAM = """
            package demo;

            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.ArrayList;
            import java.util.List;

            import io.firesteel.api.FiresteelConf;
            import io.firesteel.api.FiresteelContext;
            import io.firesteel.api.Pair;
            import io.firesteel.api.PairRdd;
            import io.firesteel.api.accumulator.LongAccumulator;

            public class Elastic {
                public static void main(String[] args) throws Exception {
                    try (FiresteelContext context = FiresteelContext.create(new FiresteelConf().setAppName("Elastic"))) {
                        LongAccumulator touched = context.longAccumulator("touched");
                        List<Integer> numbers = new ArrayList<>();
                        for (int i = 0; i < 1200; i++) {
                            numbers.add(i);
                        }
                        PairRdd<Integer, Integer> sums = context.parallelize(numbers, 12).mapToPair(n -> {
                            touched.add(1);
                            return Pair.of(n % 100, n);
                        }).reduceByKey(Integer::sum, 6);
                        long start = System.nanoTime();
                        Thread watch = new Thread(() -> {
                            while (context.getExecutorIds().isEmpty()) {
                                pause();
                            }
                            System.out.println("acquired after " + (System.nanoTime() - start) / 1_000_000 + " ms");
                        });
                        watch.start();
                        System.out.println("first " + sum(sums) + " touched " + touched.value());
                        watch.join();
                        long idle = System.nanoTime();
                        if (args[0].equals("scale")) {
                            while (!context.getExecutorIds().isEmpty()) {
                                pause();
                            }
                            System.out.println("alone after " + (System.nanoTime() - idle) / 1_000_000 + " ms");
                        } else {
                            while (!Files.exists(Path.of(args[0]))) {
                                pause();
                            }
                        }
                        System.out.println("second " + sum(sums) + " touched " + touched.value());
                    }
                }

                private static void pause() {
                    try {
                        Thread.sleep(10);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }

                private static long sum(PairRdd<Integer, Integer> sums) {
                    long sum = 0;
                    for (Pair<Integer, Integer> pair : sums.collect()) {
                        sum += (pair._1() + 1L) * pair._2();
                    }
                    return sum;
                }
            }
            """;
    @TempDir
    static Path shared;
    private static Distribution distribution;
    private static Path program;
    private static Daemon master;
    private static Daemon worker;
    private static String url;
    @TempDir
    Path work;

    @BeforeAll
    static void start() throws IOException {
        distribution = Distribution.at(shared.resolve("fire steel"));
        program = Programs.jar(shared.resolve("elastic.jar"), "demo.Elastic", PROGRAM);
        Path settings = Files.writeString(shared.resolve("master.conf"), "spark.master.rest.port 0\n");
        master = Daemon.master("master", shared, distribution, "0", settings);
        url = master.masterUrl();
        worker = worker();
    }

    private static Daemon worker() {
        Daemon made = Daemon.worker("worker", shared, distribution, 4, url);
        made.await("Successfully registered with master");
        return made;
    }

    @AfterAll
    static void stop() {
        Daemon.closeAll(worker, master);
    }

    private Daemon submit(String argument, String... words) {
        List<String> all = new java.util.ArrayList<>(List.of("--master", url, "--driver-memory", "256m",
                "--executor-memory", "300m", "--executor-cores", "1", "--conf", "spark.ui.port=0"));
        all.addAll(List.of(words));
        all.addAll(List.of("--class", "demo.Elastic", program.toString(), argument));
        return Daemon.start("driver", work, distribution.bin("spark-submit"), all.toArray(String[]::new));
    }

    /// By hand: 12 numbers n ≡ k (mod 100) each, the sum of (k + 1) times their sum.
    private static long expected() {
        long sum = 0;
        for (int n = 0; n < 1200; n++) {
            sum += (n % 100 + 1L) * n;
        }
        return sum;
    }

    private void rightTwiceWithoutARepeatedTask(Daemon driver) {
        assertThat(driver.exitCode()).as(driver.log()).isZero();
        Matcher results = Pattern.compile("(?:first|second) ([0-9]+) touched ([0-9]+)").matcher(driver.log());
        for (int i = 0; i < 2; i++) {
            assertThat(results.find()).as(driver.log()).isTrue();
            assertThat(results.group(1)).isEqualTo(String.valueOf(expected()));
            assertThat(results.group(2)).isEqualTo("1200");
        }
        assertThat(driver.log()).doesNotContain("Resubmitting failed stages");
        String app = driver.await("app ID (app-[0-9-]+)").group(1);
        master.await("Removing app " + app);
        worker.await("Cleaning up local directories for application " + app);
    }

    /// What the worker keeps of applications that have ended: no outputs.
    private static List<Path> outputs() throws IOException {
        try (Stream<Path> all = Files.walk(shared.resolve("work worker"))) {
            return all.filter(p -> p.getFileName().toString().endsWith(".data")).toList();
        }
    }

    @Test
    void executorsFollowTheLoadAndNoTaskRunsAgain() throws IOException {
        Daemon driver = submit("scale", "--conf", "spark.dynamicAllocation.enabled=true", "--conf",
                "spark.dynamicAllocation.executorIdleTimeout=2s", "--conf", "spark.dynamicAllocation.maxExecutors=4");
        rightTwiceWithoutARepeatedTask(driver);
        assertThat(driver.log()).contains("removed due to idle timeout").containsPattern("alone after [0-9]+ ms");
        Daemon.awaitTrue(() -> outputs().isEmpty());
    }

    @Test
    void outputsOfAKilledExecutorAreReadOn() throws IOException {
        Path go = work.resolve("go");
        Daemon driver = submit(go.toString(), "--num-executors", "2");
        driver.await("first [0-9]+ touched");
        driver.await("Registered executor [01] at ", 2);
        for (String id : List.of("0", "1")) {
            long pid = Long.parseLong(
                    driver.await("Registered executor " + id + " at .*process ([0-9]+)").group(1));
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            driver.await("Lost executor " + id + " on 127.0.0.1: ");
        }
        Files.createFile(go);
        rightTwiceWithoutARepeatedTask(driver);
    }

    @Test
    void aWorkersSuccessorServesOn() throws IOException {
        Path go = work.resolve("go");
        Daemon driver = submit(go.toString(), "--num-executors", "1", "--conf", "spark.cores.max=1");
        driver.await("first [0-9]+ touched");
        worker.kill();
        driver.await("Master removed worker");
        worker = worker();
        worker.await("Serving the outputs of app-");
        long pid = Long.parseLong(driver.await("Registered executor 0 at .*process ([0-9]+)").group(1));
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        driver.await("Lost executor 0 on 127.0.0.1: ");
        Files.createFile(go);
        assertThat(driver.exitCode()).as(driver.log()).isZero();
        assertThat(driver.log()).contains("second " + expected());
    }
}
