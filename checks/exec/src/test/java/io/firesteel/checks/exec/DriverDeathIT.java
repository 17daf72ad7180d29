package io.firesteel.checks.exec;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.session.Application;

import static org.assertj.core.api.Assertions.assertThat;

class DriverDeathIT {
    /// Runs a command at a terminal of its own, as that session's foreground group, passes on what it prints on
    /// standard output, and types Ctrl-C when told to.
    private static final String TERMINAL = """
            import os, pty, sys, threading
            out = os.dup(1)
            pid, terminal = pty.fork()
            if pid == 0:
                os.dup2(out, 1)
                os.execvp(sys.argv[1], sys.argv[1:])
            def drain():
                try:
                    while os.read(terminal, 4096):
                        pass
                except OSError:
                    pass
            threading.Thread(target=drain, daemon=True).start()
            sys.stdin.readline()
            os.write(terminal, b"\\x03")
            os._exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) % 256)
            """;

    @TempDir
    Path folder;

    private Process driver;
    private List<Long> executors;

    private void startDriver(String... before) throws IOException {
        startDriver("local-cluster[2,1,256]", 2, before);
        assertThat(executors).doesNotContain(driver.pid());
    }

    /// @param workers processes that tasks run in
    private void startDriver(String master, int workers, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), SleepingDriver.class.getName(),
                master, folder.toString(), String.valueOf(workers)));
        driver = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader out = driver.inputReader();
        String line = out.readLine();
        executors = Stream.of(line.replaceAll("[\\[\\] ]", "").split(",")).map(Long::parseLong).toList();
        assertThat(executors).hasSize(workers).allMatch(DriverDeathIT::lives);
        assertThat(folders()).isNotEmpty();
    }

    @Test
    void aKilledDriverLeavesNoProcessAndItsFoldersGoAtTheNextStart() throws Exception {
        startDriver();
        new ProcessBuilder("kill", "-9", String.valueOf(driver.pid())).start().waitFor();
        Await.until(() -> executors.stream().noneMatch(DriverDeathIT::lives));
        // The executors have cleaned up behind themselves; the driver could not.
        Await.until(() -> folders().size() <= 1);
        try (Application next = TestJobs.start("local[1]", "spark.local.dir", folder.toString())) {
            assertThat(TestJobs.run(next, TestJobs.result(next, 1, (task, d) -> "ok"))).containsEntry(0, "ok");
            assertThat(folders()).hasSize(1);
        }
        assertThat(folders()).isEmpty();
    }

    @Test
    void aKilledLocalDriverLeavesNoChildAndItsFolderGoesAtTheNextStart() throws Exception {
        startDriver("local[2]", 1);
        assertThat(executors).containsExactly(driver.pid());
        List<Long> children = driver.descendants().map(ProcessHandle::pid).toList();
        new ProcessBuilder("kill", "-9", String.valueOf(driver.pid())).start().waitFor();
        Await.until(() -> !driver.isAlive() && children.stream().noneMatch(DriverDeathIT::lives));
        assertThat(folders()).hasSize(1);
        try (Application next = TestJobs.start("local[1]", "spark.local.dir", folder.toString())) {
            assertThat(TestJobs.run(next, TestJobs.result(next, 1, (task, d) -> "ok"))).containsEntry(0, "ok");
            assertThat(folders()).hasSize(1);
        }
        assertThat(folders()).isEmpty();
    }

    @Test
    @Tag("slow")
    void controlCAtATerminalLeavesNothingOfALocalDriver() throws Exception {
        startDriver("local[2]", 1, "python3", "-c", TERMINAL);
        typeControlC();
        leavesNothing();
    }

    @Test
    void aTerminatedDriverLeavesNothing() throws Exception {
        startDriver();
        new ProcessBuilder("kill", "-TERM", String.valueOf(driver.pid())).start().waitFor();
        leavesNothing();
    }

    @Test
    @Tag("slow")
    void controlCAtATerminalLeavesNothing() throws Exception {
        startDriver("python3", "-c", TERMINAL);
        typeControlC();
        leavesNothing();
    }

    private void typeControlC() throws Exception {
        driver.getOutputStream().write('\n');
        driver.getOutputStream().flush();
        assertThat(driver.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(driver.exitValue()).isEqualTo(130);
    }

    private void leavesNothing() throws Exception {
        assertThat(driver.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Await.until(() -> executors.stream().noneMatch(DriverDeathIT::lives));
        Await.until(() -> folders().isEmpty());
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    private static boolean lives(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
