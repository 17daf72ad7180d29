package io.firesteel.cli.log;

import java.util.logging.LogManager;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;

import io.firesteel.logging.LogLevels;

/// The launcher's logging libraries in the hands of the engine: the root level that programs set, and the set-up of
/// executor processes. Found by [LogLevels] through `ServiceLoader`.
public final class RootLogging implements LogLevels {
    @Override
    public void set(String level) {
        if (LogSetup.LOG4J.equals(System.getProperty(LogSetup.PROVIDER_PROPERTY))) {
            Configurator.setRootLevel(Level.valueOf(level));
        } else {
            PatternLog log = PatternLog.installed();
            if (log == null) {
                LogManager.getLogManager().getLogger("").setLevel(jdk(level));
            } else {
                log.root(jdk(level));
            }
        }
    }

    private static java.util.logging.Level jdk(String level) {
        return switch (level) {
            case "ALL", "TRACE" -> java.util.logging.Level.ALL;
            case "DEBUG" -> java.util.logging.Level.FINE;
            case "INFO" -> java.util.logging.Level.INFO;
            case "WARN" -> java.util.logging.Level.WARNING;
            case "ERROR", "FATAL" -> java.util.logging.Level.SEVERE;
            default -> java.util.logging.Level.OFF;
        };
    }

    @Override
    public void setUpProcess() {
        LogSetup.forChild();
    }
}
