package org.apache.spark;

/// How far a job is.
public interface SparkJobInfo {
    int jobId();

    int[] stageIds();

    JobExecutionStatus status();
}
