package org.apache.spark.scheduler;

/// A task attempt was handed to an executor.
public record SparkListenerTaskStart(int stageId, int stageAttemptId, TaskInfo taskInfo)
        implements
            SparkListenerEvent {
}
