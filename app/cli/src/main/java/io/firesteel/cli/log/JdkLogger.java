package io.firesteel.cli.log;

import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/// SLF4J's logger of one name, over the JDK's logger of that name once there is one. Made by [PatternLog].
final class JdkLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1;

    private final transient PatternLog log;
    private transient volatile Logger to;

    JdkLogger(String name, PatternLog log) {
        this.name = name;
        this.log = log;
    }

    private Logger jdk() {
        Logger known = to;
        if (known == null) {
            known = Logger.getLogger(name.equals(ROOT_LOGGER_NAME) ? "" : name);
            to = known;
        }
        return known;
    }

    private boolean isLoggable(java.util.logging.Level level) {
        return log.isJdk() ? jdk().isLoggable(level) : log.isLoggable(level);
    }

    @Override
    public boolean isTraceEnabled() {
        return isLoggable(java.util.logging.Level.FINEST);
    }

    @Override
    public boolean isDebugEnabled() {
        return isLoggable(java.util.logging.Level.FINE);
    }

    @Override
    public boolean isInfoEnabled() {
        return isLoggable(java.util.logging.Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return isLoggable(java.util.logging.Level.WARNING);
    }

    @Override
    public boolean isErrorEnabled() {
        return isLoggable(java.util.logging.Level.SEVERE);
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
        if (log.isJdk()) {
            jdk().log(line);
        } else {
            log.write(line);
        }
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
