package io.firesteel.ui.status;

import java.util.Optional;
import java.util.OptionalInt;

/// The application as pages and the REST API show it; a snapshot.
///
/// @param endTime     [io.firesteel.events.Event#NONE] while it runs
/// @param lastUpdated when it was last heard of
public record ApplicationView(String id, String name, Optional<String> attemptId, long startTime, long endTime,
        long lastUpdated, String user, String sparkVersion, OptionalInt exitCode) {
}
