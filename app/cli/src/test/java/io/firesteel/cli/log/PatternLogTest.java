package io.firesteel.cli.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/// Lines of a process of its own, before and after something uses the JDK's logging.
class PatternLogTest {

    /// What the child process does.
    static final class Child {
        private Child() {
        }

        public static void main(String[] args) {
            org.slf4j.Logger ours = LoggerFactory.getLogger("a.b.Ours");
            ours.info("not yet");
            ours.warn("{} {}", "first", 1);
            Logger jdk = Logger.getLogger("c.d.Jdk");
            jdk.info("not either");
            jdk.warning("second");
            ours.warn("third", new IllegalStateException("why"));
            new RootLogging().set("INFO");
            jdk.info("fourth");
            ours.info("fifth");
            Logger.getLogger("a.b").setLevel(java.util.logging.Level.SEVERE);
            ours.warn("silenced by the level of a JDK logger above");
            new RootLogging().set("OFF");
            LoggerFactory.getLogger("e").error("off");
            jdk.severe("off");
        }
    }

    @Test
    void linesHaveOnePatternAndOneLevelWhoeverLogs() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dslf4j.provider=" + SparkPatternProvider.class.getName(), "-Dslf4j.internal.verbosity=WARN",
                "-Djava.util.logging.config.class=" + JdkLogging.class.getName(), "-Dfiresteel.log.level=WARN", "-cp",
                System.getProperty("java.class.path"), Child.class.getName()).start();
        String err = new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).describedAs(err).isZero();
        List<String> lines = err.lines().filter(l -> !l.startsWith("\tat")).toList();
        assertThat(lines)
                .allMatch(l -> l.matches("\\d\\d/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d .*") || l.contains("Exception"))
                .extracting(l -> l.replaceFirst("^[\\d/]+ [\\d:]+ ", ""))
                .containsExactly("WARN Ours: first 1", "WARN Jdk: second", "WARN Ours: third",
                        "java.lang.IllegalStateException: why", "INFO Jdk: fourth", "INFO Ours: fifth");
    }
}
