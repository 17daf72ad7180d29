package io.firesteel.worker;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import io.firesteel.conf.Conf;

import static org.assertj.core.api.Assertions.assertThat;

/// Limits as Spark's documentation has them, by hand.
class MemoryLimitTest {
    private static final long MIB = 1L << 20;

    private static MemoryLimit limit(long heap, String... settings) {
        Map<String, String> all = new java.util.HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        return MemoryLimit.of(heap, Conf.of(all));
    }

    @Test
    void theOverheadIsATenthAndAtLeast384MebibytesUnlessItIsSet() {
        assertThat(limit(512).bytes()).isEqualTo((512 + 384) * MIB);
        assertThat(limit(10_000).bytes()).isEqualTo(11_000 * MIB);
        assertThat(limit(10_000, "spark.executor.memoryOverheadFactor", "0.2").bytes()).isEqualTo(12_000 * MIB);
        assertThat(limit(512, "spark.executor.minMemoryOverhead", "500m").bytes()).isEqualTo(1_012 * MIB);
        assertThat(limit(10_000, "spark.executor.memoryOverhead", "100").bytes()).isEqualTo(10_100 * MIB);
    }

    @Test
    void pythonCountsWhereItIsSaidHowMuchItMayHave() {
        assertThat(limit(512).children()).isFalse();
        MemoryLimit limit = limit(512, "spark.executor.pyspark.memory", "1g");
        assertThat(limit.children()).isTrue();
        assertThat(limit.bytes()).isEqualTo((512 + 384 + 1024) * MIB);
        assertThat(limit.words())
                .isEqualTo("1920 MiB that its heap (512 MiB) and spark.executor.memoryOverhead (384 MiB) "
                        + "and spark.executor.pyspark.memory (1024 MiB) allow");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void memoryOffTheHeapIsSeen() {
        long before = MemoryWatch.used(ProcessHandle.current().pid());
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment taken = arena.allocate(256 * MIB);
            taken.fill((byte) 1);
            assertThat(MemoryWatch.used(ProcessHandle.current().pid()) - before).isBetween(200 * MIB, 400 * MIB);
        }
        assertThat(MemoryWatch.used(-1)).isZero();
    }

    /// Waits until its standard input ends.
    static final class Waiting {
        private Waiting() {
        }

        public static void main(String[] args) throws IOException {
            System.out.println("ready");
            System.in.transferTo(System.out);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatAProcessHasStartedIsSeenToo() throws IOException {
        ProcessHandle self = ProcessHandle.current();
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms200m",
                "-Xmx200m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                Waiting.class.getName()).redirectErrorStream(true).start();
        try {
            assertThat(child.inputReader().readLine()).isEqualTo("ready");
            // Both ways of counting: that of a process alone, and that of pages which several share.
            for (long enough : new long[]{Long.MAX_VALUE, 0}) {
                assertThat(MemoryWatch.withChildren(self, enough) - MemoryWatch.used(self.pid()))
                        .isBetween(150 * MIB, 400 * MIB);
            }
        } finally {
            child.destroyForcibly();
        }
    }
}
