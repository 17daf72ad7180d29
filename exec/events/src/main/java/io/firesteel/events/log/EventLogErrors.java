package io.firesteel.events.log;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of event logs.
public final class EventLogErrors {
    public static final ErrorCondition FOLDER_MISSING = new ErrorCondition("EVENT_LOG_FOLDER_NOT_FOUND", "42K03",
            ErrorKind.USER,
            "Log directory <path> is not a directory. Make it, or name another one with spark.eventLog.dir.");
    public static final ErrorCondition LOG_EXISTS = new ErrorCondition("EVENT_LOG_ALREADY_EXISTS", "42K04",
            ErrorKind.USER,
            "Target log file already exists (<path>). Remove it, or set spark.eventLog.overwrite to true.");
    public static final ErrorCondition SCHEME_UNKNOWN = new ErrorCondition("EVENT_LOG_UNSUPPORTED_SCHEME", "0A000",
            ErrorKind.USER,
            "Event logs cannot be written to <path>: there is no file system for '<scheme>'. Use a local path or file:"
                    + " in spark.eventLog.dir.");
    public static final ErrorCondition NOT_WRITABLE = new ErrorCondition("EVENT_LOG_NOT_WRITABLE", "58030",
            ErrorKind.EXTERNAL,
            "The event log <path> cannot be written: <reason>. Free or fix the disk, or name another folder with"
                    + " spark.eventLog.dir.");

    private EventLogErrors() {
    }

    static FiresteelException of(ErrorCondition condition, String path) {
        return new FiresteelException(condition, Map.of("path", path));
    }

    static FiresteelException notWritable(String path, Exception cause) {
        return new FiresteelException(NOT_WRITABLE, Map.of("path", path, "reason", String.valueOf(cause)), cause);
    }
}
