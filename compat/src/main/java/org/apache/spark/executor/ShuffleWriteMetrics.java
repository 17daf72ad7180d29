package org.apache.spark.executor;

/// What a task wrote into an exchange; time in nanoseconds.
public record ShuffleWriteMetrics(long bytesWritten, long recordsWritten, long writeTime) {
}
