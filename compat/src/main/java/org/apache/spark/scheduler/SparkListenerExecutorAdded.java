package org.apache.spark.scheduler;

import org.apache.spark.scheduler.cluster.ExecutorInfo;

/// An executor registered.
public record SparkListenerExecutorAdded(long time, String executorId, ExecutorInfo executorInfo)
        implements
            SparkListenerEvent {
}
