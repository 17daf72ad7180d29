package org.apache.spark.scheduler;

/// How a job ended.
public sealed interface JobResult permits JobSucceeded$, JobFailed {
}
