package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Workers and executors that leave: a cluster of real processes, a worker that is decommissioned by its script while jobs
/// read an exchange and a kept dataset. Accumulators count every element that a map task has touched and every one that was
/// computed to be kept, so that what ran twice shows.
@Tag("slow")
class DecommissionIT {
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
            import io.firesteel.api.Rdd;
            import io.firesteel.api.StorageLevel;
            import io.firesteel.api.accumulator.LongAccumulator;

            public class Leaving {
                public static void main(String[] args) throws Exception {
                    try (FiresteelContext context = FiresteelContext.create(new FiresteelConf().setAppName("Leaving"))) {
                        LongAccumulator touched = context.longAccumulator("touched");
                        LongAccumulator computed = context.longAccumulator("computed");
                        while (context.getExecutorIds().size() < (args[0].equals("shrink") ? 2 : 3)) {
                            Thread.sleep(10);
                        }
                        List<Integer> numbers = new ArrayList<>();
                        for (int i = 0; i < 1200; i++) {
                            numbers.add(i);
                        }
                        PairRdd<Integer, Integer> sums = context.parallelize(numbers, 12).mapToPair(n -> {
                            touched.add(1);
                            Thread.sleep(1);
                            return Pair.of(n % 100, n);
                        }).reduceByKey(Integer::sum, 6);
                        Rdd<Integer> kept = context.parallelize(numbers, 12).map(n -> {
                            computed.add(1);
                            Thread.sleep(1);
                            return n * 2;
                        }).persist(StorageLevel.MEMORY_ONLY);
                        System.out.println("first " + sum(sums) + " " + kept.reduce(Integer::sum) + " touched "
                                + touched.value() + " computed " + computed.value());
                        int jobs = 0;
                        while (args[0].equals("shrink")
                                ? context.getExecutorIds().size() > 1
                                : !Files.exists(Path.of(args[0]))) {
                            if (args[0].equals("shrink")) {
                                Thread.sleep(10);
                                continue;
                            }
                            sum(sums);
                            kept.count();
                            jobs++;
                        }
                        System.out.println("second " + sum(sums) + " " + kept.reduce(Integer::sum) + " touched "
                                + touched.value() + " computed " + computed.value() + " after " + jobs + " rounds");
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
    private static final String[] MIGRATE = {"--conf", "spark.decommission.enabled=true", "--conf",
        "spark.storage.decommission.enabled=true"};
    @TempDir
    static Path shared;
    private static Distribution distribution;
    private static Path program;
    private static Daemon master;
    private static final List<Daemon> STAYING = new ArrayList<>();
    private static String url;
    @TempDir
    Path work;

    @BeforeAll
    static void start() throws IOException {
        distribution = Distribution.at(shared.resolve("fire steel"));
        program = Programs.jar(shared.resolve("leaving.jar"), "demo.Leaving", PROGRAM);
        Path settings = Files.writeString(shared.resolve("master.conf"), "spark.master.rest.port 0\n");
        master = Daemon.master("master", shared, distribution, "0", settings);
        url = master.masterUrl();
        for (int i = 0; i < 2; i++) {
            Daemon worker = Daemon.worker("worker-" + i, shared, distribution, 2, url);
            worker.await("Successfully registered with master");
            STAYING.add(worker);
        }
    }

    @AfterAll
    static void stop() {
        STAYING.forEach(Daemon::close);
        if (master != null) {
            master.close();
        }
    }

    @AfterEach
    void stopLeaving() {
        script("stop-worker.sh");
    }

    /// Runs a script of the worker that is to leave.
    private Command.Result script(String name, String... words) {
        return new Command(distribution.sbin(name), words).with("SPARK_PID_DIR", work.resolve("ids").toString())
                .with("SPARK_LOG_DIR", work.resolve("logs").toString())
                .with("SPARK_WORKER_DIR", work.resolve("leaving").toString())
                .with("SPARK_WORKER_CORES", "2")
                .with("SPARK_WORKER_MEMORY", "1g")
                .with("SPARK_WORKER_WEBUI_PORT", "0")
                .with("SPARK_LOCAL_HOSTNAME", "127.0.0.1")
                .with("SPARK_WORKER_INSTANCES", "1")
                .with("SPARK_DAEMON_MEMORY", "128m")
                .with("FIRESTEEL_DAEMON_WAIT", "100")
                .run();
    }

    private Daemon submit(String go, String... words) {
        List<String> all = new ArrayList<>(List.of("--master", url, "--driver-memory", "256m", "--executor-memory",
                "300m", "--executor-cores", "1", "--conf", "spark.ui.port=0", "--conf",
                "spark.locality.wait=0"));
        all.addAll(List.of(words));
        all.addAll(List.of("--class", "demo.Leaving", program.toString(), go));
        return Daemon.start("driver", work, distribution.bin("spark-submit"), all.toArray(String[]::new));
    }

    /// By hand: the sum of (k + 1) times the sums of numbers n ≡ k (mod 100), and twice the sum of 0 to 1199.
    private static String expected() {
        long sum = 0;
        for (int n = 0; n < 1200; n++) {
            sum += (n % 100 + 1L) * n;
        }
        return sum + " " + 1199 * 1200;
    }

    private static void rightTwiceWithoutARepeatedTask(Daemon driver) {
        assertThat(driver.exitCode()).as(driver.log()).isZero();
        Matcher results = Pattern.compile("(first|second) ([0-9]+ [0-9]+) touched 1200 computed 1200")
                .matcher(driver.log());
        for (String which : List.of("first", "second")) {
            assertThat(results.find()).as(driver.log()).isTrue();
            assertThat(results.group(1)).isEqualTo(which);
            assertThat(results.group(2)).isEqualTo(expected());
        }
        assertThat(driver.log()).doesNotContain("Resubmitting failed stages").doesNotContain("Lost task");
    }

    private void aWorkerLeaves(String... words) throws IOException {
        assertThat(script("start-worker.sh", url).code()).isZero();
        Path go = work.resolve("go");
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(MIGRATE));
        Daemon driver = submit(go.toString(), all.toArray(String[]::new));
        driver.await("first [0-9]+ [0-9]+ touched");
        Command.Result left = script("decommission-worker.sh", "--block-until-exit");
        assertThat(left.code()).as(left.err()).isZero();
        Matcher moved = driver.await("Decommissioned executors .*: moved ([0-9]+) map outputs \\(([0-9]+) bytes\\) and "
                + "([0-9]+) kept blocks \\(([0-9]+) bytes\\), left 0 behind");
        for (int i = 1; i <= 4; i++) {
            assertThat(Long.parseLong(moved.group(i))).as(moved.group()).isPositive();
        }
        Files.createFile(go);
        rightTwiceWithoutARepeatedTask(driver);
    }

    @Test
    void whatAWorkersServiceHoldsMovesToOthers() throws IOException {
        aWorkerLeaves("--num-executors", "3");
    }

    @Test
    void outputsOfAnExecutorThatIsGoneMoveToo() throws IOException {
        assertThat(script("start-worker.sh", url).code()).isZero();
        Path go = work.resolve("go");
        Daemon driver = submit(go.toString(), "--num-executors", "3", "--conf", "spark.cores.max=3", MIGRATE[0],
                MIGRATE[1], MIGRATE[2], MIGRATE[3]);
        driver.await("first [0-9]+ [0-9]+ touched");
        String id = driver.await("Executor added: \\S+/([0-9]+) on " + leavingId()).group(1);
        ProcessHandle.of(Long.parseLong(
                driver.await("Registered executor " + id + " at .*process ([0-9]+)").group(1)))
                .orElseThrow()
                .destroyForcibly();
        driver.await("Lost executor " + id + " on 127.0.0.1: ");
        assertThat(script("decommission-worker.sh", "--block-until-exit").code()).isZero();
        driver.await("Decommissioned executors .*: moved [1-9][0-9]* map outputs .*, left 0 behind");
        Files.createFile(go);
        assertThat(driver.exitCode()).as(driver.log()).isZero();
        assertThat(driver.log()).containsPattern("second " + expected() + " touched 1200 ")
                .doesNotContain("Resubmitting failed stages");
    }

    /// What the master calls the worker that is to leave.
    private String leavingId() throws IOException {
        try (Stream<Path> logs = Files.list(work.resolve("logs"))) {
            Matcher port = Pattern.compile("Starting Spark worker 127.0.0.1:([0-9]+)")
                    .matcher(Files.readString(logs.findFirst().orElseThrow()));
            assertThat(port.find()).isTrue();
            return "worker-[0-9]+-127.0.0.1-" + port.group(1);
        }
    }

    @Test
    void whatExecutorsWithoutAServiceHoldMovesToOthers() throws IOException {
        aWorkerLeaves("--num-executors", "3", "--conf", "spark.shuffle.service.enabled=false");
    }

    @Test
    void withoutTheSettingAWorkerStaysAsLongAsItsApplicationNeedsIt() throws IOException {
        assertThat(script("start-worker.sh", url).code()).isZero();
        Path go = work.resolve("go");
        Daemon driver = submit(go.toString(), "--num-executors", "3");
        driver.await("first [0-9]+ [0-9]+ touched");
        assertThat(script("decommission-worker.sh").code()).isZero();
        master.await("Decommissioning worker ");
        Files.createFile(go);
        rightTwiceWithoutARepeatedTask(driver);
        assertThat(script("decommission-worker.sh", "--block-until-exit").code()).isZero();
    }

    @Test
    void idleExecutorsLeaveWhatTheyHoldToOthers() throws IOException {
        assertThat(script("start-worker.sh", url).code()).isZero();
        Daemon driver = submit("shrink", "--conf", "spark.dynamicAllocation.enabled=true", "--conf",
                "spark.dynamicAllocation.initialExecutors=3", "--conf", "spark.dynamicAllocation.minExecutors=1",
                "--conf", "spark.dynamicAllocation.executorIdleTimeout=8s", "--conf",
                "spark.dynamicAllocation.cachedExecutorIdleTimeout=8s", "--conf",
                "spark.dynamicAllocation.shuffleTracking.timeout=8s", "--conf",
                "spark.shuffle.service.enabled=false", MIGRATE[0], MIGRATE[1], MIGRATE[2], MIGRATE[3]);
        rightTwiceWithoutARepeatedTask(driver);
        assertThat(driver.log()).contains("removed due to idle timeout");
    }
}
