package io.firesteel.sql.run;

import java.util.Map;
import java.util.Optional;

import io.firesteel.files.FileStores;
import io.firesteel.fragments.AdaptiveOptions;
import io.firesteel.planner.PlannerOptions;

/// What the session decides about how its queries run.
///
/// @param adaptive  how jobs follow measured sizes; empty where they do not
/// @param maxBytes  greatest size of a scan's partition
/// @param openCost  what opening a file counts in it
/// @param recursion bounds of recursive common tables
/// @param modified  what the session has set, which events tell
/// @param stores    where files lie
public record QueryOptions(PlannerOptions planner, Optional<AdaptiveOptions> adaptive, long maxBytes, long openCost,
        RecursionLimits recursion, Map<String, String> modified, FileStores stores) {
}
