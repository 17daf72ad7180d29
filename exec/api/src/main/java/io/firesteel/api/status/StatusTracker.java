package io.firesteel.api.status;

import java.util.List;
import java.util.Optional;

/// Coarse progress of jobs and stages (Spark's `JavaSparkStatusTracker`).
public interface StatusTracker {

    /// Known jobs of a group, in any state; null asks for those without a group.
    List<Integer> getJobIdsForGroup(String group);

    List<Integer> getJobIdsForTag(String tag);

    List<Integer> getActiveJobIds();

    List<Integer> getActiveStageIds();

    Optional<JobInfo> getJobInfo(int jobId);

    Optional<StageInfo> getStageInfo(int stageId);

    List<ExecutorInfo> getExecutorInfos();

    /// How far a job is.
    record JobInfo(int jobId, List<Integer> stageIds, JobStatus status) {
    }

    /// How far a stage attempt is.
    record StageInfo(int stageId, int currentAttemptId, long submissionTime, String name, int numTasks,
            int numActiveTasks, int numCompletedTasks, int numFailedTasks) {
    }

    /// What an executor does. Sizes in bytes.
    record ExecutorInfo(String host, int port, long cacheSize, int numRunningTasks, long usedOnHeapStorageMemory,
            long usedOffHeapStorageMemory, long totalOnHeapStorageMemory, long totalOffHeapStorageMemory) {
    }

    /// The states of a job.
    enum JobStatus {
        RUNNING, SUCCEEDED, FAILED, UNKNOWN
    }
}
