package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Special resources in a cluster of real processes: a worker whose discovery script prints two made-up addresses, and
/// programs whose executors, tasks and driver ask for them.
@Tag("slow")
class ResourcesIT {
    private static final String PROGRAM = """
            package demo;

            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.List;
            import java.util.concurrent.atomic.AtomicInteger;

            import io.firesteel.api.FiresteelConf;
            import io.firesteel.api.FiresteelContext;
            import io.firesteel.api.TaskContext;

            /// Says which addresses its driver and its tasks have, and how many tasks an executor ran at once.
            public class Addresses {
                static final AtomicInteger RUNNING = new AtomicInteger();

                public static void main(String[] args) throws Exception {
                    try (FiresteelContext context = FiresteelContext.create(new FiresteelConf().setAppName("Addresses"))) {
                        System.out.println("driver " + context.resources());
                        List<String> seen = context.parallelize(List.of(1, 2, 3, 4, 5, 6), 6).map(n -> {
                            int beside = RUNNING.incrementAndGet();
                            while (!Files.exists(Path.of(args[0]))) {
                                Thread.sleep(20);
                            }
                            Thread.sleep(50);
                            RUNNING.decrementAndGet();
                            return "task " + TaskContext.get().resources() + " beside " + beside + " in "
                                    + ProcessHandle.current().pid();
                        }).collect();
                        seen.forEach(System.out::println);
                    }
                }
            }
            """;
    private static final Pattern TASK = Pattern.compile("task \\{gpu=\\[([01])]} beside ([0-9]+) in ([0-9]+)");
    @TempDir
    static Path shared;
    private static Distribution distribution;
    private static Path program;
    private static Path go;
    private static Daemon master;
    private static Daemon worker;
    private static String url;
    @TempDir
    Path work;

    @BeforeAll
    static void start() throws IOException {
        distribution = Distribution.at(shared.resolve("fire steel"));
        program = Programs.jar(shared.resolve("addresses.jar"), "demo.Addresses", PROGRAM);
        go = Files.createFile(shared.resolve("go"));
        Path script = Files.writeString(shared.resolve("find gpus.sh"),
                "#!/bin/sh\necho '{\"name\":\"gpu\",\"addresses\":[\"0\",\"1\"]}'\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        Path settings = Files.writeString(shared.resolve("daemons.conf"), "spark.master.rest.port 0\n"
                + "spark.deploy.recoveryMode FILESYSTEM\nspark.deploy.applicationScheduling FIFO\nspark.deploy.recoveryDirectory "
                + shared.resolve("recovery") + "\nspark.worker.resource.gpu.amount 2\n"
                + "spark.worker.resource.gpu.discoveryScript " + script + "\n");
        master = Daemon.master("master", shared, distribution, "0", settings);
        url = master.masterUrl();
        worker = Daemon.worker("worker", shared, distribution, 4, url, "--properties-file", settings.toString());
        worker.await("Custom resources: gpu \\[0, 1]");
        worker.await("Successfully registered with master");
    }

    @AfterAll
    static void stop() {
        Daemon.closeAll(worker, master);
    }

    @Test
    void aScriptThatHangsEndsWithItsWorker() throws IOException {
        Path file = work.resolve("id");
        Path script = Files.writeString(work.resolve("hangs.sh"),
                "#!/bin/sh\nsleep 1000 &\necho $! > '" + file + ".part'\nmv '" + file + ".part' '" + file
                        + "'\nwait\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        Path settings = Files.writeString(work.resolve("hangs.conf"), "spark.worker.resource.gpu.amount 1\n"
                + "spark.worker.resource.gpu.discoveryScript " + script + "\n");
        try (Daemon waits = Daemon.worker("waits", work, distribution, 1, url, "--properties-file",
                settings.toString())) {
            Daemon.awaitTrue(() -> Files.exists(file));
        }
        Daemon.awaitGone(Long.parseLong(Files.readString(file).strip()));
    }

    private Daemon submit(String name, Path file, String... words) {
        List<String> all = new java.util.ArrayList<>(List.of("--master", url, "--driver-memory", "256m",
                "--executor-memory", "300m", "--conf", "spark.ui.port=0", "--conf",
                "spark.executor.resource.gpu.amount=1", "--conf", "spark.task.resource.gpu.amount=1"));
        all.addAll(List.of(words));
        all.addAll(List.of("--class", "demo.Addresses", program.toString(), file.toString()));
        return Daemon.start(name, work, distribution.bin("spark-submit"), all.toArray(String[]::new));
    }

    /// The processes of the tasks that had an address, by address.
    private static List<String> processes(String log, String address, int atOnce) {
        Matcher tasks = TASK.matcher(log);
        int count = 0;
        List<String> found = new java.util.ArrayList<>();
        while (tasks.find()) {
            count++;
            assertThat(Integer.parseInt(tasks.group(2))).as(log).isLessThanOrEqualTo(atOnce);
            if (tasks.group(1).equals(address)) {
                found.add(tasks.group(3));
            }
        }
        assertThat(count).as(log).isEqualTo(6);
        return found.stream().distinct().toList();
    }

    @Test
    void eachExecutorHasAnAddressAndRunsAsManyTasksAsThatAllows() {
        Path wait = work.resolve("go");
        Daemon driver = submit("two", wait, "--executor-cores", "2");
        driver.await("Registered executor [01] at ", 2);
        driver.await("Starting task .*\\(TID [01]\\)", 2);
        create(wait);
        assertThat(driver.exitCode()).as(driver.log()).isZero();
        assertThat(driver.log()).contains("driver {}");
        List<String> zero = processes(driver.log(), "0", 1);
        List<String> one = processes(driver.log(), "1", 1);
        assertThat(zero).as(driver.log()).hasSize(1);
        assertThat(one).hasSize(1).doesNotContainAnyElementsOf(zero);
    }

    @Test
    void tasksShareAnAddressAndTheDriverHasItsOwn() throws IOException {
        Daemon submitter = submit("shared", go, "--deploy-mode", "cluster", "--executor-cores", "3", "--conf",
                "spark.task.resource.gpu.amount=0.5", "--conf", "spark.driver.resource.gpu.amount=1", "--conf",
                "spark.standalone.submit.waitAppCompletion=true");
        String driver = submitter.await("Driver successfully submitted as (driver-[0-9]{14}-[0-9]{4})").group(1);
        assertThat(submitter.exitCode()).as(submitter.log()).isZero();
        String out = Files.readString(shared.resolve("work worker").resolve(driver).resolve("stdout"));
        Matcher own = Pattern.compile("driver \\{gpu=\\[([01])]}").matcher(out);
        assertThat(own.find()).as(out).isTrue();
        assertThat(processes(out, own.group(1), 2)).isEmpty();
        assertThat(processes(out, own.group(1).equals("0") ? "1" : "0", 2)).hasSize(1);
    }

    @Test
    void aMasterThatComesAfterGivesNothingAwayTwice() {
        Path wait = work.resolve("go");
        Daemon first = submit("first", wait, "--executor-cores", "1", "--conf", "spark.cores.max=2");
        first.await("Registered executor [01] at ", 2);
        master.kill();
        String port = url.substring(url.lastIndexOf(':') + 1);
        master = Daemon.master("master-2", shared, distribution, port, shared.resolve("daemons.conf"));
        first.await("is registered with master .* again");
        master.await("Registering worker");
        Daemon second = submit("second", go, "--executor-cores", "1");
        second.await("asks for executors with 1 core\\(s\\) and 300 MiB, 1 gpu each .*"
                + "at most 2 core\\(s\\) and [0-9]+ MiB, 0 gpu on one");
        create(wait);
        assertThat(first.exitCode()).as(first.log()).isZero();
        assertThat(second.exitCode()).as(second.log()).isZero();
        processes(second.log(), "0", 1);
    }

    private static void create(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
