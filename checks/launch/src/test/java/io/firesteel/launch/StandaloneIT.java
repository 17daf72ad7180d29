package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A standalone cluster of real processes: one master, two workers, and programs in client mode whose executors, worker or
/// driver are killed.
class StandaloneIT {
    private static final String PROGRAM = """
            package demo;

            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.List;

            import io.firesteel.api.FiresteelConf;
            import io.firesteel.api.FiresteelContext;

            /// Counts with tasks that wait until a file is there.
            public class Waits {
                public static void main(String[] args) throws Exception {
                    String file = args[0];
                    try (FiresteelContext context = FiresteelContext.create(new FiresteelConf().setAppName("Waits"))) {
                        int sum = context.parallelize(List.of(1, 2, 3, 4, 5, 6), 6).map(n -> {
                            while (!Files.exists(Path.of(file))) {
                                Thread.sleep(20);
                            }
                            return n * n;
                        }).reduce(Integer::sum);
                        System.out.println("sum " + sum);
                    }
                }
            }
            """;
    @TempDir
    static Path shared;
    private static Distribution distribution;
    private static Path program;
    private static Daemon master;
    private static Daemon first;
    private static Daemon second;
    private static String url;
    @TempDir
    Path work;

    @BeforeAll
    static void start() throws IOException {
        distribution = Distribution.at(shared.resolve("fire steel"));
        program = Programs.jar(shared.resolve("waits.jar"), "demo.Waits", PROGRAM);
        Path settings = Files.writeString(shared.resolve("master.conf"), "spark.master.rest.port 0\n");
        master = Daemon.master("master", shared, distribution, "0", settings);
        url = master.masterUrl();
        first = worker("first");
        second = worker("second");
    }

    private static Daemon worker(String name) {
        Daemon worker = Daemon.worker(name, shared, distribution, 2, url);
        worker.await("Successfully registered with master");
        return worker;
    }

    @AfterAll
    static void stop() {
        Daemon.closeAll(first, second, master);
    }

    private Daemon submit(String name, String... words) {
        List<String> all = new java.util.ArrayList<>(List.of("--master", url, "--driver-memory", "256m",
                "--executor-memory", "300m", "--conf", "spark.ui.port=0"));
        all.addAll(List.of(words));
        return Daemon.start(name, work, distribution.bin("spark-submit"), all.toArray(String[]::new));
    }

    private static void inOrder(String log, String... texts) {
        String pattern = String.join(".*?", List.of(texts).stream().map(Pattern::quote).toList());
        assertThat(Pattern.compile(pattern, Pattern.DOTALL).matcher(log).find())
                .as("in this order: " + List.of(texts) + "\n" + log)
                .isTrue();
    }

    @Test
    void theSequenceOfAClientModeLaunchIsInTheLogs() throws IOException {
        assertThat(PosixFilePermissions.toString(
                Files.getPosixFilePermissions(distribution.home().resolve("conf/cluster.secret"))))
                .isEqualTo("rw-------");
        Daemon driver = submit("pi", "--class", "io.firesteel.examples.SparkPi",
                distribution.home().resolve("examples/jars/firesteel-examples-test.jar").toString(), "3");
        assertThat(driver.exitCode()).as(driver.log()).isZero();
        assertThat(driver.log()).containsPattern("Pi is roughly 3\\.1\\d+");
        inOrder(driver.log(), "SparkContext: Submitted application: Spark Pi",
                "Utils: Successfully started service 'sparkDriver'", "StandaloneAppClient: Connecting to master " + url,
                "StandaloneSchedulerBackend: Connected to Spark cluster with app ID app-",
                "StandaloneAppClient: Executor added: app-", "StandaloneSchedulerBackend: Granted executor ID app-",
                "StandaloneAppClient: Executor updated: app-", "is now RUNNING", "Job 0 finished",
                "StandaloneSchedulerBackend: Shutting down all executors",
                "SparkContext: Successfully stopped SparkContext");
        String app = driver.await("app ID (app-[0-9]{14}-[0-9]{4})").group(1);
        inOrder(master.log(), "Master: Registered app Spark Pi with ID " + app,
                "Master: Launching executor " + app + "/0 on worker worker-", "Master: Removing app " + app);
        for (Daemon worker : List.of(first, second)) {
            inOrder(worker.log(), "Worker: Asked to launch executor " + app, "ExecutorRunner: Launched executor " + app,
                    "Worker: Asked to kill executor " + app, "ExecutorRunner: Killing process!",
                    "Worker: Executor " + app);
        }
        try (java.util.stream.Stream<Path> files = Files.walk(shared.resolve("work first").resolve(app))) {
            assertThat(files.map(f -> f.getFileName().toString())).contains("stdout", "stderr");
        }
    }

    @Test
    void aKilledExecutorIsReplacedAndTheJobIsRight() throws IOException {
        Path go = work.resolve("go");
        Daemon driver = submit("waits", "--executor-cores", "1", "--num-executors", "2", "--class", "demo.Waits",
                program.toString(), go.toString());
        driver.await("Registered executor [01] at ", 2);
        long pid = Long.parseLong(driver.await("Registered executor 0 at .*process ([0-9]+)").group(1));
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        driver.await("Lost executor 0 on 127.0.0.1: ");
        driver.await("Executor added: app-[0-9-]+/2 on worker-");
        Files.createFile(go);
        assertThat(driver.exitCode()).as(driver.log()).isZero();
        assertThat(driver.log()).contains("sum 91");
    }

    @Test
    @Tag("slow")
    void executorsOutliveTheirWorkerAndItsSuccessorServesOn() throws IOException {
        Path go = work.resolve("go");
        Daemon third = worker("third");
        Daemon driver = submit("waits", "--executor-cores", "1", "--num-executors", "3", "--class", "demo.Waits",
                program.toString(), go.toString());
        // One on each worker.
        driver.await("Registered executor [0-9]+ at ", 3);
        third.kill();
        master.await("Removing worker worker-[0-9]+-127.0.0.1-[0-9]+ on 127.0.0.1:[0-9]+: ");
        driver.await("Master removed worker");
        Daemon successor = worker("third");
        successor.await("Took over executor app-");
        Files.createFile(go);
        assertThat(driver.exitCode()).as(driver.log()).isZero();
        assertThat(driver.log()).contains("sum 91").doesNotContain("Lost executor");
        // The successor ends what its predecessor started.
        successor.await("Asked to kill executor app-");
        master.await("Removing app " + driver.await("app ID (app-[0-9-]+)").group(1));
        Pattern.compile("process ([0-9]+)\\)")
                .matcher(driver.log())
                .results()
                .forEach(m -> Daemon.awaitGone(Long.parseLong(m.group(1))));
        successor.close();
    }

    @Test
    @Tag("slow")
    void anApplicationDoesNotNoticeThatItsMasterWasKilled() throws IOException {
        Path go = work.resolve("go");
        Daemon driver = submit("waits", "--executor-cores", "1", "--num-executors", "2", "--class", "demo.Waits",
                program.toString(), go.toString());
        driver.await("Registered executor [0-9]+ at ", 2);
        String app = driver.await("app ID (app-[0-9-]+)").group(1);
        master.kill();
        driver.await("waiting for master to reconnect");
        master = Daemon.master("next master", shared, distribution, url.substring(url.lastIndexOf(':') + 1),
                shared.resolve("master.conf"));
        driver.await("Application " + app + " is registered with master " + url + " again");
        master.await("Registering worker ", 2);
        Files.createFile(go);
        assertThat(driver.exitCode()).as(driver.log()).isZero();
        assertThat(driver.log()).contains("sum 91").doesNotContain("Lost executor");
        master.await("Removing app " + app);
    }

    @Test
    void aKilledDriverLeavesNothing() {
        Daemon driver = submit("waits", "--executor-cores", "1", "--num-executors", "2", "--class", "demo.Waits",
                program.toString(), work.resolve("never").toString());
        driver.await("Registered executor [0-9]+ at ", 2);
        String app = driver.await("app ID (app-[0-9-]+)").group(1);
        driver.kill();
        Pattern.compile("process ([0-9]+)\\)")
                .matcher(driver.log())
                .results()
                .forEach(m -> Daemon.awaitGone(Long.parseLong(m.group(1))));
        master.await("Removing app " + app);
    }

    @Test
    @Tag("slow")
    void aDriverInClusterModeRunsOnAWorkerIsSupervisedAndKilled() throws IOException {
        Path go = work.resolve("go");
        Daemon submitter = submit("submitter", "--deploy-mode", "cluster", "--supervise", "--executor-cores", "1",
                "--num-executors", "1", "--conf", "spark.standalone.submit.waitAppCompletion=true", "--class",
                "demo.Waits", program.toString(), go.toString());
        String driver = submitter.await("Driver successfully submitted as (driver-[0-9]{14}-[0-9]{4})").group(1);
        submitter.await("State of " + driver + " is RUNNING");
        Daemon worker = submitter.log().contains(where(first)) ? first : second;
        long pid = Long.parseLong(worker.await("Launched driver " + driver + " as process ([0-9]+)").group(1));
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        master.await("Launching driver " + driver + " on worker", 2);
        Files.createFile(go);
        assertThat(submitter.exitCode()).as(submitter.log()).isZero();
        inOrder(master.log(), "Driver submitted demo.Waits", "Launching driver " + driver, "Registered app Waits",
                "Removing driver: " + driver);
        assertThat(outputs(driver)).contains("sum 91");
        Daemon endless = submit("endless", "--deploy-mode", "cluster", "--class", "demo.Waits", program.toString(),
                work.resolve("never").toString());
        String second = endless.await("Driver successfully submitted as (driver-[0-9]{14}-[0-9]{4})").group(1);
        assertThat(endless.exitCode()).isZero();
        String port = master.await("Started REST server .* with port ([0-9]+)").group(1);
        Daemon kill = submit("kill", "--conf", "spark.master.rest.port=" + port, "--kill", second);
        assertThat(kill.exitCode()).as(kill.log()).isZero();
        master.await("Removing driver: " + second + " \\(KILLED\\)");
    }

    private static String where(Daemon worker) {
        return "Driver running on " + worker.await("Starting Spark worker (127.0.0.1:[0-9]+)").group(1);
    }

    private static String outputs(String driver) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("first", "second")) {
            Path file = shared.resolve("work " + name).resolve(driver).resolve("stdout");
            all.append(Files.exists(file) ? Files.readString(file) : "");
        }
        return all.toString();
    }

    @Test
    void whoAsksForTooMuchIsToldWhatThereIs() {
        Daemon driver = submit("waits", "--executor-memory", "64g", "--class", "demo.Waits", program.toString(),
                work.resolve("never").toString());
        driver.await("WARN TaskSchedulerImpl: Initial job has not accepted any resources; .* 65536 MiB each .*"
                + "2 worker\\(s\\) have [0-4] free core\\(s\\) in all, at most [0-2] core\\(s\\) and [0-9]+ MiB on one");
        driver.close();
    }

    @Test
    void aWrongSecretIsSaidAndTheProgramEnds() {
        Daemon driver = submit("pi", "--conf", "spark.authenticate.secret=guessed", "--class",
                "io.firesteel.examples.SparkPi",
                distribution.home().resolve("examples/jars/firesteel-examples-test.jar").toString(), "3");
        assertThat(driver.exitCode()).isEqualTo(1);
        assertThat(driver.log()).contains("CLUSTER.WRONG_SECRET", url, "spark.authenticate.secret");
    }
}
