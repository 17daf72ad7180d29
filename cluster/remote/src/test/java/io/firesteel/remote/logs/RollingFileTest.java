package io.firesteel.remote.logs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Names as Spark's `RollingFileAppender` gives them, and no byte lost.
class RollingFileTest {
    private static final String ROLLING = "spark.executor.logs.rolling.";

    @TempDir
    Path folder;
    private Instant now = LocalDateTime.of(2026, 2, 3, 4, 5, 6, 789_000_000).atZone(ZoneId.systemDefault()).toInstant();

    private RollingFile open(String... settings) throws IOException {
        Map<String, String> conf = new TreeMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            conf.put(ROLLING + settings[i], settings[i + 1]);
        }
        return new RollingFile(folder.resolve("stderr"), RollingSettings.policy(Conf.of(conf)), () -> now);
    }

    private static void write(RollingFile file, String text) throws IOException {
        file.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> each = Files.list(folder)) {
            for (Path p : each.toList()) {
                String name = p.getFileName().toString();
                try (InputStream in = name.endsWith(".gz")
                        ? new GZIPInputStream(Files.newInputStream(p))
                        : Files.newInputStream(p)) {
                    all.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all;
    }

    @Test
    void bySize() throws IOException {
        try (RollingFile file = open("strategy", "size", "maxSize", "10")) {
            write(file, "12345");
            write(file, "67890");
            write(file, "abc");
            now = now.plusSeconds(1);
            write(file, "longer than all");
            write(file, "x");
        }
        assertThat(files()).isEqualTo(Map.of("stderr--2026-02-03--04-05-06--7890", "1234567890",
                "stderr--2026-02-03--04-05-07--7890", "abc", "stderr--2026-02-03--04-05-07--7890--1",
                "longer than all", "stderr", "x"));
    }

    @Test
    void byTimeCompressed() throws IOException {
        try (RollingFile file = open("strategy", "time", "time.interval", "minutely", "enableCompression", "true")) {
            write(file, "one ");
            now = now.plusSeconds(53);
            write(file, "two");
            now = now.plusSeconds(1);
            write(file, "three");
        }
        assertThat(files()).isEqualTo(Map.of("stderr--2026-02-03--04-06.gz", "one two", "stderr", "three"));
    }

    @Test
    void theLatestStay() throws IOException {
        try (RollingFile file = open("strategy", "time", "time.interval", "2", "maxRetainedFiles", "2",
                "enableCompression", "true")) {
            for (int i = 0; i < 6; i++) {
                write(file, "part " + i);
                now = now.plusSeconds(2);
            }
        }
        assertThat(files().values()).containsExactlyInAnyOrder("part 3", "part 4", "part 5");
    }

    @Test
    void zeroKeepsAllAsNoNumberDoes() throws IOException {
        try (RollingFile file = open("strategy", "time", "time.interval", "2", "maxRetainedFiles", "0")) {
            for (int i = 0; i < 4; i++) {
                write(file, "part " + i);
                now = now.plusSeconds(2);
            }
        }
        assertThat(files().values()).containsExactlyInAnyOrder("part 0", "part 1", "part 2", "part 3");
    }

    @Test
    void filesOfAFewBytesAreNotMade() {
        RollingSettings.Policy small = RollingSettings.policy(Conf.of(Map.of(ROLLING + "strategy", "size",
                ROLLING + "maxSize", "5", ROLLING + "maxRetainedFiles", "3")));
        assertThat(RollingLogs.usable(small)).isEqualTo(
                new RollingSettings.Policy(0, 81_920, small.suffix(), 3, false));
        RollingSettings.Policy large = RollingSettings.policy(Conf.of(Map.of(ROLLING + "strategy", "size")));
        assertThat(RollingLogs.usable(large)).isSameAs(large);
    }

    @Test
    void whatCannotBeRenamedGoesOn() throws IOException {
        try (RollingFile file = open("strategy", "size", "maxSize", "4")) {
            write(file, "1234");
            Files.delete(folder.resolve("stderr"));
            write(file, "5678");
        }
        assertThat(files().get("stderr")).startsWith("Cannot roll over stderr: java.nio.file.NoSuchFileException")
                .endsWith("5678");
    }

    @Test
    void badValuesAreRefused() {
        List.of(List.of("strategy", "daily"), List.of("time.interval", "weekly"), List.of("time.interval", "0"),
                List.of("maxSize", "0"))
                .forEach(bad -> assertThatThrownBy(
                        () -> RollingSettings.check(Conf.of(Map.of(ROLLING + bad.get(0), bad.get(1)))))
                        .isInstanceOf(FiresteelException.class)
                        .hasMessageContaining(ROLLING + bad.get(0)));
        assertThat(RollingSettings.policy(Conf.empty())).isNull();
    }
}
