package io.firesteel.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A standalone cluster as people run it: an unpacked distribution, `conf/spark-defaults.conf`, the scripts of `sbin/` by
/// their old names, `spark-submit`, pages, and nothing left in the end.
@Tag("slow")
class StandaloneClusterIT {
    private static final List<String> CLIENT = List.of("SparkContext: Submitted application: Spark Pi",
            "Utils: Successfully started service 'sparkDriver'", "Connecting to master spark://",
            "StandaloneSchedulerBackend: Connected to Spark cluster", "SparkContext: Starting job", "Job 0 finished",
            "StandaloneSchedulerBackend: Shutting down all executors",
            "SparkContext: Successfully stopped SparkContext");
    /// The job does not wait for executors, so that these lines have an order of their own.
    private static final List<String> EXECUTORS = List.of("StandaloneSchedulerBackend: Connected to Spark cluster",
            "Executor added: ", "Granted executor ID ", "is now RUNNING", "Job 0 finished");
    private static final List<String> MASTER = List.of("Master: Registered app Spark Pi", "Master: Launching executor ",
            "Master: Removing app ");
    private static final List<String> WORKER = List.of("Worker: Asked to launch executor ", "ExecutorRunner: Launch",
            "Worker: Asked to kill executor ", "ExecutorRunner: Killing process!");
    @TempDir
    Path root;
    private final HttpClient http = HttpClient.newHttpClient();
    private Distribution distribution;

    @BeforeEach
    void unpack() throws IOException {
        distribution = Distribution.at(root.resolve("fire steel"));
        Path events = Files.createDirectories(distribution.home().resolve("tmp/spark-events"));
        Files.writeString(distribution.home().resolve("conf/spark-defaults.conf"), """
                spark.eventLog.enabled=true
                spark.eventLog.dir=%1$s/
                spark.history.fs.logDirectory=%1$s/
                spark.history.ui.port=0
                spark.history.fs.update.interval=200ms
                spark.master.rest.port=0
                spark.ui.port=0
                spark.driver.memory=512m
                spark.executor.memory=300m
                """.formatted(events.toUri().toString().replaceAll("/$", "")));
        Files.writeString(distribution.home().resolve("conf/spark-env.sh"), """
                SPARK_MASTER_HOST=127.0.0.1
                SPARK_MASTER_PORT=0
                SPARK_MASTER_WEBUI_PORT=0
                SPARK_WORKER_WEBUI_PORT=0
                SPARK_WORKER_INSTANCES=3
                SPARK_WORKER_CORES=2
                SPARK_WORKER_MEMORY=800m
                SPARK_LOCAL_HOSTNAME=localhost
                SPARK_DAEMON_MEMORY=200m
                SPARK_IDENT_STRING=me
                """);
    }

    @AfterEach
    void stopWhatWasLeft() {
        processes().forEach(ProcessHandle::destroyForcibly);
    }

    private Command command(Path script, String... words) {
        return new Command(script, words).in(root)
                .with("SPARK_PID_DIR", root.resolve("ids").toString())
                .with("FIRESTEEL_DAEMON_WAIT", "100");
    }

    private Command.Result sbin(String script, String... words) {
        Command.Result result = command(distribution.sbin(script), words).run();
        assertThat(result.code()).as(result.out() + result.err()).isZero();
        return result;
    }

    /// Everything that runs out of the distribution.
    private List<ProcessHandle> processes() {
        String home = distribution.home().toString();
        return ProcessHandle.allProcesses()
                .filter(p -> p.pid() != ProcessHandle.current().pid())
                .filter(p -> commandLine(p).contains(home))
                .toList();
    }

    /// The whole of it: of a long one, as of a JVM with many jars, a [ProcessHandle] tells nothing.
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"),
                    java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private List<Path> logs(String daemon) {
        try (Stream<Path> all = Files.list(distribution.home().resolve("logs"))) {
            return all.filter(p -> p.getFileName().toString().contains(daemon)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a line of a daemon's log says, once it does.
    private static String said(Path log, String pattern) throws IOException, InterruptedException {
        long limit = System.nanoTime() + 100_000_000_000L;
        while (true) {
            String text = Files.readString(log);
            Matcher m = Pattern.compile(pattern).matcher(text);
            if (m.find()) {
                return m.group(1);
            }
            assertThat(System.nanoTime()).as(pattern + " in " + text).isLessThan(limit);
            Thread.sleep(50);
        }
    }

    private String get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static void inOrder(String text, List<String> lines) {
        int from = 0;
        for (String line : lines) {
            int at = text.indexOf(line, from);
            assertThat(at).as("'" + line + "' after " + from + " in\n" + text).isNotNegative();
            from = at + line.length();
        }
    }

    @Test
    void fromTheFirstScriptToTheLast() throws Exception {
        sbin("start-master.sh");
        Path masterLog = logs("Master").getFirst();
        String master = said(masterLog, "Starting Spark master at (spark://\\S+)");
        String masterPages = said(masterLog, "Bound MasterWebUI to \\S+ and started at (\\S+)");
        sbin("start-slave.sh", master);
        sbin("start-history-server.sh");
        for (Path log : logs("Worker")) {
            said(log, "(Successfully registered with master)");
        }
        assertThat(logs("Worker")).hasSize(3);

        Command.Result pi = command(distribution.bin("spark-submit"), "--master", master, "--class",
                "io.firesteel.examples.SparkPi", examplesJar().toString(), "4").run();
        assertThat(pi.code()).as(pi.err()).isZero();
        assertThat(pi.out()).matches("(?s).*Pi is roughly 3\\.1\\d+.*");
        inOrder(pi.err(), CLIENT);
        inOrder(pi.err(), EXECUTORS);
        said(masterLog, "(Master: Removing app )");
        inOrder(Files.readString(masterLog), MASTER);
        Path busy = logs("Worker").getFirst();
        said(busy, "(ExecutorRunner: Killing process!)");
        inOrder(Files.readString(busy), WORKER);

        byRest(said(masterLog, "Started REST server for submitting applications on \\S+ with port ([0-9]+)"),
                masterPages);

        pagesShowIt(masterPages, said(busy, "Bound WorkerWebUI to \\S+ and started at (\\S+)"));
        String history = said(logs("HistoryServer").getFirst(), "Bound HistoryServer to \\S+ and started at (\\S+)");
        historyShowsIt(history);

        sbin("stop-master.sh");
        sbin("stop-slave.sh");
        sbin("stop-history-server.sh");
        assertThat(processes()).extracting(StandaloneClusterIT::commandLine).isEmpty();
        try (Stream<Path> left = Files.list(root.resolve("ids"))) {
            assertThat(left).isEmpty();
        }
    }

    /// Cluster mode: the driver runs on a worker, its submitter asks how it goes on, its output is on the worker's pages.
    private void byRest(String port, String masterPages) throws Exception {
        String rest = "spark://127.0.0.1:" + port;
        Command.Result submitted = command(distribution.bin("spark-submit"), "--master", rest, "--deploy-mode",
                "cluster", "--conf", "spark.master.rest.enabled=true", "--driver-memory", "300m", "--class",
                "io.firesteel.examples.SparkPi", examplesJar().toString(), "2").run();
        assertThat(submitted.code()).as(submitted.err()).isZero();
        Matcher id = Pattern.compile("Submission successfully created as (driver-[0-9-]+)").matcher(submitted.err());
        assertThat(id.find()).as(submitted.err()).isTrue();
        long limit = System.nanoTime() + 200_000_000_000L;
        String json = get(masterPages + "/json/");
        while (!json.matches("(?s).*\"completeddrivers\" : \\[ \\{.*")) {
            assertThat(System.nanoTime()).as(json).isLessThan(limit);
            Thread.sleep(100);
            json = get(masterPages + "/json/");
        }
        Command.Result status = command(distribution.bin("spark-submit"), "--master", rest, "--status", id.group(1))
                .run();
        StringBuilder outputs = new StringBuilder();
        for (Path log : logs("Worker")) {
            String pages = said(log, "Bound WorkerWebUI to \\S+ and started at (\\S+)");
            outputs.append(get(pages + "/log/?driverId=" + id.group(1) + "&logType=stdout"));
            outputs.append(get(pages + "/log/?driverId=" + id.group(1) + "&logType=stderr"));
        }
        assertThat(status.err()).as(outputs.toString()).contains("\"driverState\" : \"FINISHED\"");
        assertThat(outputs.toString()).contains("Pi is roughly 3.1");
    }

    private Path examplesJar() {
        return distribution.home().resolve("examples/jars/firesteel-examples-test.jar");
    }

    private void pagesShowIt(String masterPages, String workerPages) throws Exception {
        assertThat(get(masterPages + "/")).contains("Workers (3)", "Spark Pi", "FINISHED",
                "Completed Applications (2)",
                "Completed Drivers (1)");
        assertThat(get(masterPages + "/json/")).contains("\"aliveworkers\" : 3", "\"name\" : \"Spark Pi\"");
        String page = get(workerPages + "/");
        Matcher app = Pattern.compile("appId=(app-[0-9-]+)&amp;executorId=([0-9]+)").matcher(page);
        assertThat(app.find()).as(page).isTrue();
        assertThat(get(workerPages + "/log/?appId=" + app.group(1) + "&executorId=" + app.group(2)
                + "&logType=stderr")).startsWith("==== Bytes ");
    }

    private void historyShowsIt(String history) throws Exception {
        long limit = System.nanoTime() + 100_000_000_000L;
        while (!get(history + "/api/v1/applications?status=completed").contains("\"name\" : \"Spark Pi\"")) {
            assertThat(System.nanoTime()).isLessThan(limit);
            Thread.sleep(50);
        }
        assertThat(get(history + "/")).contains("Spark Pi", "/jobs/");
    }

    @Test
    void aLocalClusterByOneCommand() throws Exception {
        Path out = root.resolve("up.out");
        List<String> words = new ArrayList<>(List.of(distribution.bin("firesteel").toString(), "cluster", "up",
                "--workers", "2", "--cores", "1", "--memory", "600m", "--port", "0", "--webui-port", "0"));
        ProcessBuilder builder = new ProcessBuilder(words).directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        Path own = Files.createDirectories(root.resolve("own"));
        builder.environment()
                .putAll(java.util.Map.of("JAVA_HOME", System.getProperty("java.home"), "TMPDIR",
                        own.toString(), "XDG_RUNTIME_DIR", own.toString(), "FIRESTEEL_CACHE", "off"));
        Process up = builder.start();
        try {
            said(out, "(The cluster is up)");
            String master = said(out, "master +(spark://\\S+)");
            String pages = said(out, "(http://\\S+)");
            assertThat(get(pages + "/json/")).contains("\"aliveworkers\" : 2");
            Command.Result pi = command(distribution.bin("spark-submit"), "--master", master, "--class",
                    "io.firesteel.examples.SparkPi", examplesJar().toString(), "2").run();
            assertThat(pi.out()).as(pi.err()).matches("(?s).*Pi is roughly 3\\.1\\d+.*");
            Command down = new Command(distribution.bin("firesteel"), "cluster", "down").with("TMPDIR", own.toString())
                    .with("XDG_RUNTIME_DIR", own.toString());
            assertThat(down.run().out()).isEqualTo("The cluster is down.\n");
            up.onExit().join();
            assertThat(processes()).extracting(StandaloneClusterIT::commandLine).isEmpty();
            assertThat(Files.list(own)).isEmpty();
            Command.Result again = down.run();
            assertThat(again.code()).isEqualTo(1);
            assertThat(again.err()).contains("No cluster of this user runs.");
        } finally {
            up.destroyForcibly();
        }
    }
}
