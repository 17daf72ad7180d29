package org.apache.spark.scheduler;

/// The driver began to fetch a result that was too large for the status message.
public record SparkListenerTaskGettingResult(TaskInfo taskInfo)
        implements
            SparkListenerEvent {
}
