package io.firesteel.ui.status;

import java.util.Optional;
import java.util.OptionalInt;

/// The application as pages and the REST API show it; a snapshot.
///
/// @param endTime     [io.firesteel.events.Event#NONE] while it runs
/// @param lastUpdated when it was last heard of; its start while it runs
/// @param duration    milliseconds from its start to its end, or to now
public record ApplicationView(String id, String name, Optional<String> attemptId, long startTime, long endTime,
        long lastUpdated, long duration, String user, String sparkVersion, OptionalInt exitCode) {
}
