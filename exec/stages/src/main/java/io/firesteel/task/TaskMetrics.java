package io.firesteel.task;

import java.util.List;

import io.firesteel.stages.DatasetInfo.Persist;

/// The figures of one task, as in Spark's `TaskMetrics` JSON. Times in milliseconds unless said otherwise, sizes in bytes.
/// An immutable snapshot; the executor counts in a mutable twin.
///
/// @param peakMemory        execution memory, the highest sum of both kinds
/// @param peakOnHeapMemory  of it on the heap
/// @param peakOffHeapMemory of it outside the heap
/// @param updatedBlocks     blocks that the task stored, moved or dropped
public record TaskMetrics(long deserializeTime, long deserializeCpuNanos, long runTime, long cpuNanos, long resultSize,
        long gcTime, long resultSerializeTime, long memorySpilled, long diskSpilled, long peakMemory,
        long peakOnHeapMemory, long peakOffHeapMemory, long bytesRead, long recordsRead, long bytesWritten,
        long recordsWritten, ShuffleRead shuffleRead, ShuffleWrite shuffleWrite, List<UpdatedBlock> updatedBlocks) {
    public static final TaskMetrics ZERO = new TaskMetrics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            ShuffleRead.ZERO, ShuffleWrite.ZERO, List.of());

    public TaskMetrics {
        updatedBlocks = List.copyOf(updatedBlocks);
    }

    /// What was read through exchanges.
    ///
    /// @param remoteRequests milliseconds that requests to other executors took together
    /// @param pushed         of it through merged outputs
    public record ShuffleRead(long remoteBlocks, long localBlocks, long fetchWait, long remoteBytes,
            long remoteBytesToDisk, long localBytes, long records, long remoteRequests, PushedRead pushed) {
        public static final ShuffleRead ZERO = new ShuffleRead(0, 0, 0, 0, 0, 0, 0, 0, PushedRead.ZERO);
    }

    /// What was read through outputs that a push-based shuffle has merged.
    public record PushedRead(long corruptChunks, long fallbacks, long remoteBlocks, long localBlocks, long remoteChunks,
            long localChunks, long remoteBytes, long localBytes, long remoteRequests) {
        public static final PushedRead ZERO = new PushedRead(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /// What was written into an exchange; time in nanoseconds.
    public record ShuffleWrite(long bytes, long records, long writeNanos) {
        public static final ShuffleWrite ZERO = new ShuffleWrite(0, 0, 0);
    }

    /// Where a block is after the task changed it.
    public record UpdatedBlock(String blockId, Persist level, long memorySize, long diskSize) {
    }
}
