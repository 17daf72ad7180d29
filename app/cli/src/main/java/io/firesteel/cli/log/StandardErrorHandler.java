package io.firesteel.cli.log;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/// Writes each log line to standard error in one piece, to wherever that leads at the time.
final class StandardErrorHandler extends Handler {

    StandardErrorHandler(Formatter formatter) {
        setFormatter(formatter);
    }

    @Override
    public void publish(LogRecord event) {
        if (isLoggable(event)) {
            byte[] line = getFormatter().format(event).getBytes(StandardCharsets.UTF_8);
            PrintStream err = System.err;
            err.write(line, 0, line.length);
            err.flush();
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
