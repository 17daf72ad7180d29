package io.firesteel.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;

import static org.assertj.core.api.Assertions.assertThat;

/// When the folders of applications and drivers go.
class WorkFoldersTest {
    private static final long DAY = 86_400_000;
    @TempDir
    Path work;

    @Test
    void oldFoldersGoAlsoThoseWithLinksToNowhere() throws IOException {
        Path old = Files.createDirectories(work.resolve("app-1/0"));
        Files.createSymbolicLink(old.resolve("data.txt"), work.resolve("gone"));
        Files.createDirectories(work.resolve("driver-1"));
        Files.createDirectories(work.resolve("app-2"));
        Files.createDirectories(work.resolve("other"));
        try (WorkFolders folders = new WorkFolders(work, Conf.of(Map.of("spark.worker.cleanup.enabled", "false",
                "spark.worker.cleanup.appDataTtl", "86400")), "app-2"::equals)) {
            folders.clean(System.currentTimeMillis() + DAY / 2);
            assertThat(work.resolve("app-1")).exists();
            folders.clean(System.currentTimeMillis() + 2 * DAY);
        }
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("app-2", "other");
        }
    }
}
