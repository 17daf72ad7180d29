package io.firesteel.cli.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import io.firesteel.cli.EngineFrames;

/// Log lines as Spark's default Log4j pattern `%d{yy/MM/dd HH:mm:ss} %p %c{1}: %m%n%ex` has them.
final class SparkPatternFormatter extends Formatter {
    private final Supplier<ZoneId> zone;
    private final boolean whole;

    /// @param zone  asked with each line: a command that logs nothing loads no rules of time zones
    /// @param whole whether stacks are shown with the engine's frames
    SparkPatternFormatter(Supplier<ZoneId> zone, boolean whole) {
        this.zone = zone;
        this.whole = whole;
    }

    @Override
    public String format(LogRecord event) {
        StringBuilder line = new StringBuilder(128);
        ZonedDateTime at = event.getInstant().atZone(zone.get());
        twoDigits(line, at.getYear() % 100).append('/');
        twoDigits(line, at.getMonthValue()).append('/');
        twoDigits(line, at.getDayOfMonth()).append(' ');
        twoDigits(line, at.getHour()).append(':');
        twoDigits(line, at.getMinute()).append(':');
        twoDigits(line, at.getSecond()).append(' ');
        String logger = String.valueOf(event.getLoggerName());
        line.append(name(event.getLevel())).append(' ').append(logger, logger.lastIndexOf('.') + 1, logger.length());
        line.append(": ").append(shown(formatMessage(event))).append(System.lineSeparator());
        if (event.getThrown() != null) {
            StringWriter trace = new StringWriter();
            event.getThrown().printStackTrace(new PrintWriter(trace, true));
            line.append(shown(trace.toString()));
        }
        return line.toString();
    }

    private String shown(String text) {
        return whole ? text : EngineFrames.remove(text);
    }

    private static StringBuilder twoDigits(StringBuilder line, int number) {
        return line.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static String name(Level level) {
        int value = level.intValue();
        if (value >= Level.SEVERE.intValue()) {
            return "ERROR";
        }
        if (value >= Level.WARNING.intValue()) {
            return "WARN";
        }
        return value >= Level.INFO.intValue() ? "INFO" : value >= Level.FINE.intValue() ? "DEBUG" : "TRACE";
    }
}
