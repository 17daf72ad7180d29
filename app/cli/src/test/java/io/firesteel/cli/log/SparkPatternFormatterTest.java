package io.firesteel.cli.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SparkPatternFormatterTest {
    private final SparkPatternFormatter formatter = new SparkPatternFormatter(() -> ZoneId.of("Asia/Tokyo"),
            true);

    private static LogRecord event(Level level, String logger, String text) {
        LogRecord event = new LogRecord(level, text);
        event.setLoggerName(logger);
        event.setInstant(Instant.parse("2026-03-04T20:06:07.999Z"));
        return event;
    }

    @Test
    void dateLevelLastNameMessage() {
        assertThat(formatter.format(event(Level.INFO, "org.apache.spark.SparkContext", "Running {0} 100%"))).isEqualTo(
                "26/03/05 05:06:07 INFO SparkContext: Running {0} 100%\n");
        assertThat(formatter.format(event(Level.WARNING, "Plain", "x"))).isEqualTo("26/03/05 05:06:07 WARN Plain: x\n");
        assertThat(formatter.format(event(Level.SEVERE, "a.b$C", "x"))).contains(" ERROR b$C: ");
        assertThat(formatter.format(event(Level.FINE, "a", "x"))).contains(" DEBUG a: ");
        assertThat(formatter.format(event(Level.FINEST, "a", "x"))).contains(" TRACE a: ");
    }

    @Test
    void stackTraceFollows() {
        LogRecord event = event(Level.INFO, "a", "x");
        event.setThrown(new IllegalStateException("why"));
        assertThat(formatter.format(event)).contains(": x\njava.lang.IllegalStateException: why\n\tat ");
    }

    @Test
    void theEnginesFramesAreLeftOut() {
        SparkPatternFormatter users = new SparkPatternFormatter(() -> ZoneId.of("Asia/Tokyo"), false);
        LogRecord event = event(Level.SEVERE, "a",
                "lost: x\n\tat my.Program.f(P.java:1)\n\tat io.firesteel.A.b(A.java:2)");
        IllegalStateException thrown = new IllegalStateException("why");
        thrown.setStackTrace(new StackTraceElement[]{new StackTraceElement("my.Program", "g", "P.java", 3),
            new StackTraceElement("io.firesteel.A", "c", "A.java", 4)});
        event.setThrown(thrown);
        assertThat(users.format(event)).endsWith("""
                a: lost: x
                \tat my.Program.f(P.java:1)
                java.lang.IllegalStateException: why
                \tat my.Program.g(P.java:3)
                """);
        assertThat(formatter.format(event)).contains("io.firesteel.A.b(A.java:2)", "io.firesteel.A.c(A.java:4)");
    }
}
