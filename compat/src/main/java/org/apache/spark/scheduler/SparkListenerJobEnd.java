package org.apache.spark.scheduler;

/// A job has ended.
public record SparkListenerJobEnd(int jobId, long time, JobResult jobResult)
        implements
            SparkListenerEvent {
}
