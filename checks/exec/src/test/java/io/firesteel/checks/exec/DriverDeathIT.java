package io.firesteel.checks.exec;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.session.Application;

import static org.assertj.core.api.Assertions.assertThat;

class DriverDeathIT {
    @TempDir
    Path folder;

    private Process driver;
    private List<Long> executors;

    private void startDriver() throws IOException {
        driver = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), SleepingDriver.class.getName(),
                "local-cluster[2,1,256]", folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader out = driver.inputReader();
        String line = out.readLine();
        executors = Stream.of(line.replaceAll("[\\[\\] ]", "").split(",")).map(Long::parseLong).toList();
        assertThat(executors).hasSize(2).allMatch(DriverDeathIT::lives);
        assertThat(folders()).isNotEmpty();
    }

    @Test
    void aKilledDriverLeavesNoProcessAndItsFoldersGoAtTheNextStart() throws Exception {
        startDriver();
        new ProcessBuilder("kill", "-9", String.valueOf(driver.pid())).start().waitFor();
        await(() -> executors.stream().noneMatch(DriverDeathIT::lives));
        // The executors have cleaned up behind themselves; the driver could not.
        await(() -> folders().size() <= 1);
        try (Application next = TestJobs.start("local[1]", "spark.local.dir", folder.toString())) {
            assertThat(TestJobs.run(next, TestJobs.result(next, 1, (task, d) -> "ok"))).containsEntry(0, "ok");
            assertThat(folders()).hasSize(1);
        }
        assertThat(folders()).isEmpty();
    }

    @Test
    void aTerminatedDriverLeavesNothing() throws Exception {
        startDriver();
        new ProcessBuilder("kill", "-TERM", String.valueOf(driver.pid())).start().waitFor();
        assertThat(driver.waitFor(30, TimeUnit.SECONDS)).isTrue();
        await(() -> executors.stream().noneMatch(DriverDeathIT::lives));
        await(() -> folders().isEmpty());
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    private static boolean lives(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waited for 30 s").isLessThan(deadline);
            Thread.sleep(50);
        }
    }
}
