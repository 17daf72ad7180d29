package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// A worker that gives its executors CPUs of their own, in real processes: what the kernel says that they, and what they
/// start, may run on; and who gets them after those.
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class PinnedExecutorsIT {
    private static final String PROGRAM = """
            package demo;

            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.List;

            import io.firesteel.api.FiresteelConf;
            import io.firesteel.api.FiresteelContext;

            /// Says for each task what its executor and a child of that may run on.
            public class Allowed {
                static String list(List<String> lines) {
                    return lines.stream().filter(l -> l.startsWith("Cpus_allowed_list:")).findFirst().orElseThrow()
                            .substring("Cpus_allowed_list:".length()).trim();
                }

                public static void main(String[] args) throws Exception {
                    int tasks = Integer.parseInt(args[1]);
                    try (FiresteelContext context = FiresteelContext.create(new FiresteelConf().setAppName("Allowed"))) {
                        List<String> seen = context.parallelize(List.of(1, 2), tasks).map(n -> {
                            while (!Files.exists(Path.of(args[0]))) {
                                Thread.sleep(20);
                            }
                            Process child = new ProcessBuilder("cat", "/proc/self/status").start();
                            return "pid " + ProcessHandle.current().pid() + " may use "
                                    + list(Files.readAllLines(Path.of("/proc/self/status"))) + " its child "
                                    + list(child.inputReader().lines().toList());
                        }).collect();
                        seen.forEach(System.out::println);
                    }
                }
            }
            """;
    private static final Pattern TASK = Pattern.compile("pid ([0-9]+) may use (\\S+) its child (\\S+)");
    @TempDir
    Path folder;

    /// The numbers of a list as the kernel writes it.
    private static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : list.split(",")) {
            String[] ends = part.split("-");
            for (int n = Integer.parseInt(ends[0]); n <= Integer.parseInt(ends[ends.length - 1]); n++) {
                numbers.add(n);
            }
        }
        return numbers;
    }

    private static List<Integer> own() throws IOException {
        Matcher line = Pattern.compile("(?m)^Cpus_allowed_list:\\s*(\\S+)$")
                .matcher(Files.readString(Path.of("/proc/self/status")));
        assertThat(line.find()).isTrue();
        return numbers(line.group(1));
    }

    private Daemon submit(Distribution distribution, Path program, String url, Path go, int executors) {
        return Daemon.start("app-" + executors, folder, distribution.bin("spark-submit"), "--master", url,
                "--driver-memory", "256m", "--executor-memory", "300m", "--conf", "spark.ui.port=0", "--conf",
                "spark.cores.max=2", "--conf", "spark.executor.cores=" + 2 / executors, "--class", "demo.Allowed",
                program.toString(), go.toString(), String.valueOf(executors));
    }

    @Test
    void eachExecutorHasCpusOfItsOwnWhileItRuns() throws IOException {
        List<Integer> own = own();
        assumeTrue(own.size() >= 2, "two CPUs to divide");
        int a = own.get(0);
        int b = own.get(1);
        Distribution distribution = Distribution.at(folder.resolve("fire steel"));
        Path program = Programs.jar(folder.resolve("allowed.jar"), "demo.Allowed", PROGRAM);
        Path settings = Files.writeString(folder.resolve("daemons.conf"),
                "spark.master.rest.port 0\nspark.firesteel.worker.cpus " + a + "," + b + "\n");
        List<Daemon> running = new ArrayList<>();
        try {
            Daemon master = Daemon.master("master", folder, distribution, "0", settings);
            running.add(master);
            String url = master.masterUrl();
            Daemon large = Daemon.worker("large", folder, distribution, 3, url, "--properties-file",
                    settings.toString());
            assertThat(large.exitCode()).as(large.log()).isEqualTo(1);
            assertThat(large.log()).contains("CLUSTER.BAD_CPUS", "these are 2, and it has 3 cores to give away");
            Daemon first = Daemon.worker("worker", folder, distribution, 2, url, "--properties-file",
                    settings.toString());
            running.add(first);
            first.await("Executors are pinned to CPUs of their own, out of " + a + "," + b);
            Path go = folder.resolve("go");
            Daemon two = submit(distribution, program, url, go, 2);
            running.add(two);
            two.await("Starting task .*\\(TID [01]\\)", 2);
            first.kill();
            Daemon second = Daemon.worker("worker", folder, distribution, 2, url, "--properties-file",
                    settings.toString());
            running.add(second);
            second.await("Took over executor ", 2);
            Files.createFile(go);
            assertThat(two.exitCode()).as(two.log()).isZero();
            assertThat(seen(two.log())).containsExactlyInAnyOrder(List.of(a), List.of(b));
            Daemon one = submit(distribution, program, url, go, 1);
            running.add(one);
            assertThat(one.exitCode()).as(one.log()).isZero();
            assertThat(seen(one.log())).containsExactly(List.of(a, b));
            second.await("Launched executor \\S+ as process [0-9]+ on CPUs " + a + "," + b);
        } finally {
            running.reversed().forEach(Daemon::close);
        }
    }

    /// What each executor may run on; its child, the same.
    private static List<List<Integer>> seen(String log) {
        List<List<Integer>> seen = new ArrayList<>();
        List<String> processes = new ArrayList<>();
        Matcher tasks = TASK.matcher(log);
        while (tasks.find()) {
            assertThat(tasks.group(3)).isEqualTo(tasks.group(2));
            if (!processes.contains(tasks.group(1))) {
                processes.add(tasks.group(1));
                seen.add(numbers(tasks.group(2)));
            }
        }
        return seen;
    }
}
