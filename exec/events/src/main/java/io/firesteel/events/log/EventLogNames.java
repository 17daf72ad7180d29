package io.firesteel.events.log;

import java.util.OptionalLong;

/// The names of log files and folders.
final class EventLogNames {
    static final String IN_PROGRESS = ".inprogress";
    static final String COMPACT = ".compact";
    static final String FOLDER = "eventlog_v2_";
    static final String EVENTS = "events_";
    static final String STATUS = "appstatus_";

    private EventLogNames() {
    }

    /// What stands for application and attempt in all names.
    static String application(String appId, String attempt) {
        String name = EventLogSettings.fileName(appId);
        return attempt.isEmpty() ? name : name + "_" + EventLogSettings.fileName(attempt);
    }

    /// The number of a file of a rolling log; empty for all other names.
    static OptionalLong number(String fileName) {
        int end = fileName.indexOf('_', EVENTS.length());
        if (!fileName.startsWith(EVENTS) || end < 0) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(fileName.substring(EVENTS.length(), end)));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
