package io.firesteel.events.bus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A million ends of tasks pass a process of 40 MB whose listener hears nothing until all were posted.
class MillionTasksIT {
    @TempDir
    private Path folder;

    @Test
    void noneIsLost() throws Exception {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx40m",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), MillionTasks.class.getName(),
                "1000000", folder.resolve("journal").toString(), "held")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        long ids = 1_000_000L * 999_999 / 2;
        assertThat(out.strip()).startsWith("heard=1000000 runTime=" + ids + " localBytes=" + 3 * ids + " journaled=99");
    }
}
