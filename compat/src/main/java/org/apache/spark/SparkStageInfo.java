package org.apache.spark;

/// How far a stage attempt is.
public interface SparkStageInfo {
    int stageId();

    int currentAttemptId();

    long submissionTime();

    String name();

    int numTasks();

    int numActiveTasks();

    int numCompletedTasks();

    int numFailedTasks();
}
