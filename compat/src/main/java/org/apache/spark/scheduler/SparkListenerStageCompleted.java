package org.apache.spark.scheduler;

/// A stage attempt has ended, well or badly.
public record SparkListenerStageCompleted(StageInfo stageInfo)
        implements
            SparkListenerEvent {
}
