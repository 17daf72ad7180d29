package io.firesteel.history;

import java.nio.file.Path;

import io.firesteel.ui.status.ApplicationView;

/// An event log in the folder, with what its list entry shows.
///
/// @param path     a file, or the folder of a rolling log
/// @param size     of all its files, in bytes
/// @param modified when it last grew, in milliseconds since 1970
/// @param view     the application
record LogEntry(Path path, long size, long modified, ApplicationView view) {

    /// Whether `other` is the same log in the same state.
    boolean unchanged(LogEntry other) {
        return path.equals(other.path) && size == other.size && modified == other.modified;
    }
}
