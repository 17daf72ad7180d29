package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Airflow's provider for Spark as it is, against a cluster of real processes: it runs `spark-submit`, reads its output, asks
/// a driver's state by curl or by `spark-submit --status`, and kills.
@Tag("slow")
class AirflowIT {
    private static final String PROGRAM = """
            package demo;

            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.ArrayList;
            import java.util.List;

            import io.firesteel.api.FiresteelConf;
            import io.firesteel.api.FiresteelContext;

            public class Task {
                public static void main(String[] args) throws Exception {
                    try (FiresteelContext context = FiresteelContext.create(new FiresteelConf())) {
                        List<Integer> numbers = new ArrayList<>();
                        for (int i = 1; i <= 100; i++) {
                            numbers.add(i);
                        }
                        int sum = context.parallelize(numbers, 2).reduce(Integer::sum);
                        if (args[0].equals("fail")) {
                            throw new IllegalStateException("asked for");
                        }
                        Files.writeString(Path.of(args[1]), String.valueOf(sum));
                        while (args[0].equals("wait")) {
                            Thread.sleep(1000);
                        }
                    }
                }
            }
            """;
    @TempDir
    Path root;

    @Test
    void submitsFollowsAndKills() throws IOException {
        Path repository = Path.of(System.getProperty("firesteel.home"));
        Command.Result made = new Command(repository.resolve("checks/launch/airflow/venv.sh"))
                .with("HOME", System.getenv("HOME"))
                .with("FIRESTEEL_PYTHON_CACHE", System.getenv("FIRESTEEL_PYTHON_CACHE"))
                .with("FIRESTEEL_PYTHON", System.getenv("FIRESTEEL_PYTHON"))
                .within(1200)
                .run();
        assertThat(made.code()).as(made.err()).isZero();
        Distribution distribution = Distribution.at(root.resolve("fire steel"));
        Path program = Programs.jar(root.resolve("task.jar"), "demo.Task", PROGRAM);
        Path settings = Files.writeString(root.resolve("master.conf"), "spark.master.rest.port 0\n");
        try (Daemon master = Daemon.master("master", root, distribution, "0", settings)) {
            String url = master.masterUrl();
            String rest = master.await("Started REST server for submitting applications on .* with port ([0-9]+)")
                    .group(1);
            Files.writeString(distribution.home().resolve("conf/spark-defaults.conf"),
                    "spark.master.rest.port " + rest + "\n");
            try (Daemon worker = Daemon.worker("worker", root, distribution, 4, url)) {
                worker.await("Successfully registered with master");
                String token = new Command(distribution.bin("firesteel"), "token").run().out().strip();
                Files.writeString(root.resolve(".curlrc"), "header = \"Authorization: Bearer " + token + "\"\n");
                Path results = Files.createDirectory(root.resolve("results"));
                Command.Result seen = new Command(Path.of(made.out().strip()),
                        repository.resolve("checks/launch/airflow/submit.py").toString(), program.toString(), url,
                        rest, results.toString())
                        .with("PATH", distribution.home().resolve("bin") + ":" + System.getenv("PATH"))
                        .with("AIRFLOW_HOME", root.resolve("airflow").toString())
                        .with("CURL_HOME", root.toString())
                        .within(600)
                        .run();
                assertThat(seen.code()).as(seen.out() + seen.err()).isZero();
                assertThat(seen.out().lines().filter(line -> line.startsWith("SEEN "))).hasSize(8)
                        .anyMatch(line -> line.startsWith("SEEN cluster finished"))
                        .anyMatch(line -> line.matches("SEEN cluster failed: .*FAILED.*"))
                        .anyMatch(line -> line.matches("SEEN several failed: .*FAILED.*"))
                        .anyMatch(line -> line.startsWith("SEEN cluster killed driver-"))
                        .anyMatch(line -> line.startsWith("SEEN several killed driver-"));
            }
        }
    }
}
