package io.firesteel.cli.log;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/// Writes what comes through the JDK's loggers to the [PatternLog]. Made by `java.util.logging.LogManager`, as [JdkLogging] says.
public final class StandardErrorHandler extends Handler {
    private final PatternLog log = PatternLog.installed();

    /// Takes every level; loggers decide.
    public StandardErrorHandler() {
        setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord event) {
        if (log != null && isLoggable(event)) {
            log.write(event);
        }
    }

    @Override
    public void flush() {
        System.err.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
