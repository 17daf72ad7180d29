package io.firesteel.events;

import java.util.List;

/// What executors of a kind have and what their tasks take (Spark's `ResourceProfile`).
///
/// @param id        0 is the default profile
/// @param executors resources of each executor
/// @param tasks     resources of each task
public record ResourceProfile(int id, List<ExecutorRequest> executors, List<TaskRequest> tasks) {

    public ResourceProfile {
        executors = List.copyOf(executors);
        tasks = List.copyOf(tasks);
    }

    /// One resource of an executor; memory amounts count in MiB.
    ///
    /// @param discoveryScript empty if none
    /// @param vendor          empty if none
    public record ExecutorRequest(String resource, long amount, String discoveryScript, String vendor) {
    }

    /// One resource of a task; an amount below one is a share.
    public record TaskRequest(String resource, double amount) {
    }
}
