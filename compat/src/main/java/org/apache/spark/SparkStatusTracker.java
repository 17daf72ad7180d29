package org.apache.spark;

import java.util.List;

import scala.Option;
import scala.jdk.javaapi.OptionConverters;

import io.firesteel.api.status.StatusTracker;

/// Coarse progress of jobs and stages under Spark's name.
public class SparkStatusTracker {
    private final StatusTracker tracker;

    public SparkStatusTracker(StatusTracker tracker) {
        this.tracker = tracker;
    }

    public int[] getJobIdsForGroup(String group) {
        return ints(tracker.getJobIdsForGroup(group));
    }

    public int[] getJobIdsForTag(String tag) {
        return ints(tracker.getJobIdsForTag(tag));
    }

    public int[] getActiveJobIds() {
        return ints(tracker.getActiveJobIds());
    }

    public int[] getActiveStageIds() {
        return ints(tracker.getActiveStageIds());
    }

    public Option<SparkJobInfo> getJobInfo(int jobId) {
        return OptionConverters.toScala(tracker.getJobInfo(jobId).map(StatusInfos.Job::new));
    }

    public Option<SparkStageInfo> getStageInfo(int stageId) {
        return OptionConverters.toScala(tracker.getStageInfo(stageId).map(StatusInfos.Stage::new));
    }

    public SparkExecutorInfo[] getExecutorInfos() {
        return tracker.getExecutorInfos().stream().map(StatusInfos.Executor::new).toArray(SparkExecutorInfo[]::new);
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
