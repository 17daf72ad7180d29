package org.apache.spark.scheduler;

/// An executor is gone.
public record SparkListenerExecutorRemoved(long time, String executorId, String reason)
        implements
            SparkListenerEvent {
}
