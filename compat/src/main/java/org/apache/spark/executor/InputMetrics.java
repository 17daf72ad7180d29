package org.apache.spark.executor;

/// What a task read from files.
public record InputMetrics(long bytesRead, long recordsRead) {
}
