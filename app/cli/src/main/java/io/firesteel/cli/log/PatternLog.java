package io.firesteel.cli.log;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log of a process in Spark's pattern: lines of SLF4J's loggers go straight to standard error, for the JDK's logging is
/// long in starting and looks through all jars for a backend. Once something else has started it ([JdkLogging]), everything goes
/// through its loggers, so that their levels and handlers count. Made by [SparkPatternProvider].
final class PatternLog implements ILoggerFactory {
    private final SparkPatternFormatter formatter = new SparkPatternFormatter(ZoneId::systemDefault,
            !"false".equals(System.getProperty(LogSetup.FRAMES_PROPERTY)));
    private final ConcurrentHashMap<String, Logger> loggers = new ConcurrentHashMap<>();
    private volatile Level root;
    private volatile boolean jdk;

    PatternLog(Level root) {
        this.root = root;
    }

    /// The log of this process, where it is one in Spark's pattern; else null.
    static PatternLog installed() {
        return LoggerFactory.getILoggerFactory() instanceof PatternLog log ? log : null;
    }

    @Override
    public Logger getLogger(String name) {
        return loggers.computeIfAbsent(name, n -> new JdkLogger(n, this));
    }

    /// Whether lines go through the JDK's loggers.
    boolean isJdk() {
        return jdk;
    }

    /// The JDK's logging has been started by somebody; it has this log's root level and [StandardErrorHandler].
    void jdkStarted() {
        jdk = true;
    }

    Level root() {
        return root;
    }

    void root(Level level) {
        root = level;
        if (jdk) {
            LogManager.getLogManager().getLogger("").setLevel(level);
        }
    }

    boolean isLoggable(Level level) {
        Level least = root;
        return least != Level.OFF && level.intValue() >= least.intValue();
    }

    /// Writes a line in one piece, to wherever standard error leads at the time.
    void write(LogRecord event) {
        byte[] line = formatter.format(event).getBytes(StandardCharsets.UTF_8);
        PrintStream err = System.err;
        err.write(line, 0, line.length);
        err.flush();
    }
}
