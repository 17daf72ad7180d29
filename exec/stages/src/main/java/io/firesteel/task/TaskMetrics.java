package io.firesteel.task;

/// The figures of one task, as in Spark's `TaskMetrics` JSON. Times in milliseconds unless said otherwise, sizes in bytes.
/// An immutable snapshot; the executor counts in a mutable twin.
public record TaskMetrics(long deserializeTime, long deserializeCpuNanos, long runTime, long cpuNanos, long resultSize,
        long gcTime, long resultSerializeTime, long memorySpilled, long diskSpilled, long peakMemory, long bytesRead,
        long recordsRead, long bytesWritten, long recordsWritten, ShuffleRead shuffleRead, ShuffleWrite shuffleWrite) {
    public static final TaskMetrics ZERO = new TaskMetrics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ShuffleRead.ZERO,
            ShuffleWrite.ZERO);

    /// What was read through exchanges.
    public record ShuffleRead(long remoteBlocks, long localBlocks, long fetchWait, long remoteBytes,
            long remoteBytesToDisk, long localBytes, long records) {
        public static final ShuffleRead ZERO = new ShuffleRead(0, 0, 0, 0, 0, 0, 0);
    }

    /// What was written into an exchange; time in nanoseconds.
    public record ShuffleWrite(long bytes, long records, long writeNanos) {
        public static final ShuffleWrite ZERO = new ShuffleWrite(0, 0, 0);
    }
}
