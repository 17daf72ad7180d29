package io.firesteel.logging;

import io.firesteel.loading.Services;

/// Sets the root logger's level in the logging library that the launcher brought along, and finds that library's side as a
/// service: the engine itself knows SLF4J alone.
public interface LogLevels {

    /// Sets the root level; `level` is one of ALL, DEBUG, ERROR, FATAL, INFO, OFF, TRACE and WARN.
    void set(String level);

    /// Called once at the start of an executor process, before its first log line.
    default void setUpProcess() {
    }

    /// Prepares logging in an executor process.
    static void setUp() {
        for (LogLevels each : Services.load(LogLevels.class)) {
            each.setUpProcess();
        }
    }

    /// Sets the level in every library found; false when there is none.
    static boolean setRoot(String level) {
        boolean done = false;
        for (LogLevels each : Services.load(LogLevels.class)) {
            each.set(level);
            done = true;
        }
        return done;
    }
}
