package io.firesteel.tasks;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.task.TaskMetrics;

/// The mutable twin of [TaskMetrics]: counted by the task, its readers, writers and spills; snapshots go with heartbeats
/// and with the outcome. Written by the task's thread, read by the heartbeat's: a snapshot may be some rows late.
public final class TaskCounters {
    // Times in milliseconds unless named otherwise, sizes in bytes.
    public long deserializeTime;
    public long deserializeCpuNanos;
    public long runTime;
    public long cpuNanos;
    public long resultSize;
    public long gcTime;
    public long resultSerializeTime;
    public long memorySpilled;
    public long diskSpilled;
    public long peakMemory;
    public long peakOnHeapMemory;
    public long peakOffHeapMemory;
    public long bytesRead;
    public long recordsRead;
    public long bytesWritten;
    public long recordsWritten;
    public long remoteBlocks;
    public long localBlocks;
    public long fetchWait;
    public long remoteBytes;
    public long remoteBytesToDisk;
    public long localBytes;
    public long remoteRequests;
    public long shuffleRecordsRead;
    public long shuffleBytesWritten;
    public long shuffleRecordsWritten;
    public long shuffleWriteNanos;
    private final List<TaskMetrics.UpdatedBlock> updatedBlocks = new ArrayList<>(0);

    /// A block was stored, moved or dropped by this task.
    public void blockUpdated(TaskMetrics.UpdatedBlock block) {
        synchronized (updatedBlocks) {
            updatedBlocks.add(block);
        }
    }

    /// The figures as of now.
    public TaskMetrics snapshot() {
        List<TaskMetrics.UpdatedBlock> blocks;
        synchronized (updatedBlocks) {
            blocks = List.copyOf(updatedBlocks);
        }
        return new TaskMetrics(deserializeTime, deserializeCpuNanos, runTime, cpuNanos, resultSize, gcTime,
                resultSerializeTime, memorySpilled, diskSpilled, peakMemory, peakOnHeapMemory, peakOffHeapMemory,
                bytesRead, recordsRead, bytesWritten, recordsWritten, read(), write(), blocks);
    }

    private TaskMetrics.ShuffleRead read() {
        return (remoteBlocks | localBlocks | fetchWait | shuffleRecordsRead) == 0
                ? TaskMetrics.ShuffleRead.ZERO
                : new TaskMetrics.ShuffleRead(remoteBlocks, localBlocks, fetchWait, remoteBytes, remoteBytesToDisk,
                        localBytes, shuffleRecordsRead, remoteRequests, TaskMetrics.PushedRead.ZERO);
    }

    private TaskMetrics.ShuffleWrite write() {
        return (shuffleBytesWritten | shuffleRecordsWritten | shuffleWriteNanos) == 0
                ? TaskMetrics.ShuffleWrite.ZERO
                : new TaskMetrics.ShuffleWrite(shuffleBytesWritten, shuffleRecordsWritten, shuffleWriteNanos);
    }
}
