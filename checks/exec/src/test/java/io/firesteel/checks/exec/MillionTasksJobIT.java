package io.firesteel.checks.exec;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A job of very many tasks in a small driver: it completes, and the event log has each task's start and end once.
class MillionTasksJobIT {
    private static final Pattern TASK_ID = Pattern.compile("\"Task ID\":(\\d+)");

    @TempDir
    private Path folder;

    @Test
    void tenThousandTasks() throws Exception {
        runsWithAllEvents(10_000, "-Xmx128m");
    }

    @Test
    @Tag("slow")
    void aMillionTasksInAGigabyte() throws Exception {
        runsWithAllEvents(1_000_000, "-Xmx1g");
    }

    private void runsWithAllEvents(int tasks, String heap) throws Exception {
        Path log = Files.createDirectory(folder.resolve("log"));
        Process driver = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), heap,
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), MillionTasksJob.class.getName(),
                "local[2]", String.valueOf(tasks), log.toString(), folder.toString())
                .redirectError(folder.resolve("err").toFile())
                .start();
        String out = new String(driver.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(driver.waitFor()).isZero();
        System.out.println(tasks + " tasks in " + heap + ": " + out.strip());
        BitSet started = new BitSet(tasks);
        BitSet ended = new BitSet(tasks);
        try (Stream<Path> files = Files.list(log);
                Stream<String> lines = Files.lines(files.findFirst().orElseThrow())) {
            lines.forEach(line -> note(line, started, ended));
        }
        assertThat(started.cardinality()).isEqualTo(tasks);
        assertThat(ended.cardinality()).isEqualTo(tasks);
    }

    private static void note(String line, BitSet started, BitSet ended) {
        if (line.startsWith("{\"Event\":\"SparkListenerTaskStart\"")) {
            once(line, started);
        } else if (line.startsWith("{\"Event\":\"SparkListenerTaskEnd\"")) {
            once(line, ended);
        }
    }

    private static void once(String line, BitSet seen) {
        Matcher id = TASK_ID.matcher(line);
        assertThat(id.find()).as(line).isTrue();
        int task = Integer.parseInt(id.group(1));
        assertThat(seen.get(task)).as("twice: %s", line).isFalse();
        seen.set(task);
    }
}
