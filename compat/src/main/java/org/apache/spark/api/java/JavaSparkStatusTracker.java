package org.apache.spark.api.java;

import java.util.List;

import org.apache.spark.SparkExecutorInfo;
import org.apache.spark.SparkJobInfo;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.StatusInfos;

import io.firesteel.api.status.StatusTracker;

/// Coarse progress of jobs and stages under Spark's name.
public class JavaSparkStatusTracker {
    private final StatusTracker tracker;

    public JavaSparkStatusTracker(StatusTracker tracker) {
        this.tracker = tracker;
    }

    public int[] getJobIdsForGroup(String group) {
        return ints(tracker.getJobIdsForGroup(group));
    }

    public int[] getActiveJobIds() {
        return ints(tracker.getActiveJobIds());
    }

    public int[] getActiveStageIds() {
        return ints(tracker.getActiveStageIds());
    }

    /// Null when the job is not known, or not any more.
    public SparkJobInfo getJobInfo(int jobId) {
        return tracker.getJobInfo(jobId).map(StatusInfos.Job::new).orElse(null);
    }

    /// Null when the stage is not known, or not any more.
    public SparkStageInfo getStageInfo(int stageId) {
        return tracker.getStageInfo(stageId).map(StatusInfos.Stage::new).orElse(null);
    }

    public SparkExecutorInfo[] getExecutorInfos() {
        return tracker.getExecutorInfos().stream().map(StatusInfos.Executor::new).toArray(SparkExecutorInfo[]::new);
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
