package org.apache.spark;

import io.firesteel.api.status.StatusTracker;

/// The status records under Spark's names. Made by `JavaSparkStatusTracker`.
public final class StatusInfos {
    private StatusInfos() {
    }

    /// See [SparkJobInfo].
    public record Job(int jobId, int[] stageIds, JobExecutionStatus status) implements SparkJobInfo {
        public Job(StatusTracker.JobInfo job) {
            this(job.jobId(), job.stageIds().stream().mapToInt(Integer::intValue).toArray(),
                    JobExecutionStatus.valueOf(job.status().name()));
        }
    }

    /// See [SparkStageInfo].
    public record Stage(int stageId, int currentAttemptId, long submissionTime, String name, int numTasks,
            int numActiveTasks, int numCompletedTasks, int numFailedTasks) implements SparkStageInfo {
        public Stage(StatusTracker.StageInfo stage) {
            this(stage.stageId(), stage.currentAttemptId(), stage.submissionTime(), stage.name(), stage.numTasks(),
                    stage.numActiveTasks(), stage.numCompletedTasks(), stage.numFailedTasks());
        }
    }

    /// See [SparkExecutorInfo].
    public record Executor(String host, int port, long cacheSize, int numRunningTasks, long usedOnHeapStorageMemory,
            long usedOffHeapStorageMemory, long totalOnHeapStorageMemory, long totalOffHeapStorageMemory)
            implements
                SparkExecutorInfo {
        public Executor(StatusTracker.ExecutorInfo executor) {
            this(executor.host(), executor.port(), executor.cacheSize(), executor.numRunningTasks(),
                    executor.usedOnHeapStorageMemory(), executor.usedOffHeapStorageMemory(),
                    executor.totalOnHeapStorageMemory(), executor.totalOffHeapStorageMemory());
        }
    }
}
