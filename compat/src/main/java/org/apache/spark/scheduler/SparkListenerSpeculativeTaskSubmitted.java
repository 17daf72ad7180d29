package org.apache.spark.scheduler;

/// A twin of a slow attempt was asked for.
public record SparkListenerSpeculativeTaskSubmitted(int stageId, int stageAttemptId, int taskIndex, int partitionId)
        implements
            SparkListenerEvent {
}
