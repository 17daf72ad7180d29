package org.apache.spark.executor;

/// The figures of one task. Times in milliseconds, CPU times in nanoseconds, sizes in bytes.
public class TaskMetrics {
    private final io.firesteel.task.TaskMetrics metrics;

    public TaskMetrics(io.firesteel.task.TaskMetrics metrics) {
        this.metrics = metrics;
    }

    public long executorDeserializeTime() {
        return metrics.deserializeTime();
    }

    public long executorDeserializeCpuTime() {
        return metrics.deserializeCpuNanos();
    }

    public long executorRunTime() {
        return metrics.runTime();
    }

    public long executorCpuTime() {
        return metrics.cpuNanos();
    }

    public long resultSize() {
        return metrics.resultSize();
    }

    public long jvmGCTime() {
        return metrics.gcTime();
    }

    public long resultSerializationTime() {
        return metrics.resultSerializeTime();
    }

    public long memoryBytesSpilled() {
        return metrics.memorySpilled();
    }

    public long diskBytesSpilled() {
        return metrics.diskSpilled();
    }

    public long peakExecutionMemory() {
        return metrics.peakMemory();
    }

    public long peakOnHeapExecutionMemory() {
        return metrics.peakOnHeapMemory();
    }

    public long peakOffHeapExecutionMemory() {
        return metrics.peakOffHeapMemory();
    }

    public InputMetrics inputMetrics() {
        return new InputMetrics(metrics.bytesRead(), metrics.recordsRead());
    }

    public OutputMetrics outputMetrics() {
        return new OutputMetrics(metrics.bytesWritten(), metrics.recordsWritten());
    }

    public ShuffleReadMetrics shuffleReadMetrics() {
        io.firesteel.task.TaskMetrics.ShuffleRead read = metrics.shuffleRead();
        return new ShuffleReadMetrics(read.remoteBlocks(), read.localBlocks(), read.remoteBytes(),
                read.remoteBytesToDisk(), read.localBytes(), read.fetchWait(), read.records());
    }

    public ShuffleWriteMetrics shuffleWriteMetrics() {
        io.firesteel.task.TaskMetrics.ShuffleWrite write = metrics.shuffleWrite();
        return new ShuffleWriteMetrics(write.bytes(), write.records(), write.writeNanos());
    }
}
