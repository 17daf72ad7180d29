package io.firesteel.ui.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A job as pages and the REST API show it; a snapshot.
///
/// @param submissionTime [Event#NONE] if not known
/// @param completionTime [Event#NONE] while it runs
/// @param killedSummary  how many tasks were killed, by reason
public record JobView(int jobId, String name, Optional<String> description, long submissionTime, long completionTime,
        List<Integer> stageIds, Optional<String> jobGroup, List<String> jobTags, Status status, int tasks,
        int activeTasks, int completedTasks, int skippedTasks, int failedTasks, int killedTasks, int completedIndices,
        int activeStages, int completedStages, int skippedStages, int failedStages,
        Map<String, Integer> killedSummary) {

    /// What has become of a job, by Spark's names.
    public enum Status {
        RUNNING, SUCCEEDED, FAILED, UNKNOWN
    }
}
