package org.apache.spark.executor;

/// What a task read through exchanges.
public record ShuffleReadMetrics(long remoteBlocksFetched, long localBlocksFetched, long remoteBytesRead,
        long remoteBytesReadToDisk, long localBytesRead, long fetchWaitTime, long recordsRead) {

    public long totalBytesRead() {
        return remoteBytesRead + localBytesRead;
    }

    public long totalBlocksFetched() {
        return remoteBlocksFetched + localBlocksFetched;
    }
}
