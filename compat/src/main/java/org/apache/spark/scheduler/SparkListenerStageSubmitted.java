package org.apache.spark.scheduler;

import java.util.Properties;

/// A stage attempt was submitted.
public record SparkListenerStageSubmitted(StageInfo stageInfo, Properties properties)
        implements
            SparkListenerEvent {
}
