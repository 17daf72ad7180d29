package io.firesteel.cli.log;

import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/// SLF4J's logger of one name over the JDK's logger of that name. Made by [SparkPatternProvider].
final class JdkLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1;

    private final transient Logger to;

    JdkLogger(String name) {
        this.name = name;
        this.to = Logger.getLogger(name.equals(ROOT_LOGGER_NAME) ? "" : name);
    }

    @Override
    public boolean isTraceEnabled() {
        return to.isLoggable(java.util.logging.Level.FINEST);
    }

    @Override
    public boolean isDebugEnabled() {
        return to.isLoggable(java.util.logging.Level.FINE);
    }

    @Override
    public boolean isInfoEnabled() {
        return to.isLoggable(java.util.logging.Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return to.isLoggable(java.util.logging.Level.WARNING);
    }

    @Override
    public boolean isErrorEnabled() {
        return to.isLoggable(java.util.logging.Level.SEVERE);
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(Level level, Marker marker, String pattern, Object[] arguments,
            Throwable thrown) {
        LogRecord line = new LogRecord(jdk(level), MessageFormatter.basicArrayFormat(pattern, arguments));
        line.setLoggerName(name);
        line.setThrown(thrown);
        // Said, so that the JDK does not look for it.
        line.setSourceClassName(name);
        to.log(line);
    }

    private static java.util.logging.Level jdk(Level level) {
        return switch (level) {
            case TRACE -> java.util.logging.Level.FINEST;
            case DEBUG -> java.util.logging.Level.FINE;
            case INFO -> java.util.logging.Level.INFO;
            case WARN -> java.util.logging.Level.WARNING;
            case ERROR -> java.util.logging.Level.SEVERE;
        };
    }
}
