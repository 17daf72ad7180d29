package io.firesteel.scheduler;

import java.util.Map;

/// How many executors of one resource profile are wanted, and where they would be most useful. A target, never a placement.
///
/// @param resourceProfile which profile
/// @param executors       how many in all
/// @param hostHints       pending tasks by preferred host; may be empty
public record ExecutorTarget(int resourceProfile, int executors, Map<String, Integer> hostHints) {
    public ExecutorTarget {
        hostHints = Map.copyOf(hostHints);
    }
}
