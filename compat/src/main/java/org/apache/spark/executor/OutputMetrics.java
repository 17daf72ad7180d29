package org.apache.spark.executor;

/// What a task wrote to files.
public record OutputMetrics(long bytesWritten, long recordsWritten) {
}
