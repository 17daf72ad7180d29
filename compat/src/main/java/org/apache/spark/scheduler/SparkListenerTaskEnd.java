package org.apache.spark.scheduler;

import org.apache.spark.TaskEndReason;
import org.apache.spark.executor.TaskMetrics;

/// A task attempt has ended.
public record SparkListenerTaskEnd(int stageId, int stageAttemptId, String taskType, TaskEndReason reason,
        TaskInfo taskInfo,
        TaskMetrics taskMetrics)
        implements
            SparkListenerEvent {
}
