package io.firesteel.ui.status;

import java.util.function.ToLongFunction;

import io.firesteel.task.TaskMetrics;

/// The figures of tasks that are added up by stage and executor, in the order and with the names of Spark's stage JSON.
public enum Figure {
    EXECUTOR_DESERIALIZE_TIME("executorDeserializeTime", TaskMetrics::deserializeTime), EXECUTOR_DESERIALIZE_CPU_TIME(
            "executorDeserializeCpuTime", TaskMetrics::deserializeCpuNanos), EXECUTOR_RUN_TIME("executorRunTime",
                    TaskMetrics::runTime), EXECUTOR_CPU_TIME("executorCpuTime", TaskMetrics::cpuNanos), RESULT_SIZE(
                            "resultSize", TaskMetrics::resultSize), JVM_GC_TIME("jvmGcTime",
                                    TaskMetrics::gcTime), RESULT_SERIALIZATION_TIME("resultSerializationTime",
                                            TaskMetrics::resultSerializeTime), MEMORY_BYTES_SPILLED(
                                                    "memoryBytesSpilled",
                                                    TaskMetrics::memorySpilled), DISK_BYTES_SPILLED("diskBytesSpilled",
                                                            TaskMetrics::diskSpilled), PEAK_EXECUTION_MEMORY(
                                                                    "peakExecutionMemory",
                                                                    TaskMetrics::peakMemory), INPUT_BYTES("inputBytes",
                                                                            TaskMetrics::bytesRead), INPUT_RECORDS(
                                                                                    "inputRecords",
                                                                                    TaskMetrics::recordsRead), OUTPUT_BYTES(
                                                                                            "outputBytes",
                                                                                            TaskMetrics::bytesWritten), OUTPUT_RECORDS(
                                                                                                    "outputRecords",
                                                                                                    TaskMetrics::recordsWritten), REMOTE_BLOCKS(
                                                                                                            "shuffleRemoteBlocksFetched",
                                                                                                            m -> m.shuffleRead()
                                                                                                                    .remoteBlocks()), LOCAL_BLOCKS(
                                                                                                                            "shuffleLocalBlocksFetched",
                                                                                                                            m -> m.shuffleRead()
                                                                                                                                    .localBlocks()), FETCH_WAIT(
                                                                                                                                            "shuffleFetchWaitTime",
                                                                                                                                            m -> m.shuffleRead()
                                                                                                                                                    .fetchWait()), REMOTE_BYTES(
                                                                                                                                                            "shuffleRemoteBytesRead",
                                                                                                                                                            m -> m.shuffleRead()
                                                                                                                                                                    .remoteBytes()), REMOTE_BYTES_TO_DISK(
                                                                                                                                                                            "shuffleRemoteBytesReadToDisk",
                                                                                                                                                                            m -> m.shuffleRead()
                                                                                                                                                                                    .remoteBytesToDisk()), LOCAL_BYTES(
                                                                                                                                                                                            "shuffleLocalBytesRead",
                                                                                                                                                                                            m -> m.shuffleRead()
                                                                                                                                                                                                    .localBytes()), SHUFFLE_READ_BYTES(
                                                                                                                                                                                                            "shuffleReadBytes",
                                                                                                                                                                                                            m -> m.shuffleRead()
                                                                                                                                                                                                                    .remoteBytes()
                                                                                                                                                                                                                    + m.shuffleRead()
                                                                                                                                                                                                                            .localBytes()), SHUFFLE_READ_RECORDS(
                                                                                                                                                                                                                                    "shuffleReadRecords",
                                                                                                                                                                                                                                    m -> m.shuffleRead()
                                                                                                                                                                                                                                            .records()), CORRUPT_CHUNKS(
                                                                                                                                                                                                                                                    "shuffleCorruptMergedBlockChunks",
                                                                                                                                                                                                                                                    m -> m.shuffleRead()
                                                                                                                                                                                                                                                            .pushed()
                                                                                                                                                                                                                                                            .corruptChunks()), MERGED_FALLBACKS(
                                                                                                                                                                                                                                                                    "shuffleMergedFetchFallbackCount",
                                                                                                                                                                                                                                                                    m -> m.shuffleRead()
                                                                                                                                                                                                                                                                            .pushed()
                                                                                                                                                                                                                                                                            .fallbacks()), MERGED_REMOTE_BLOCKS(
                                                                                                                                                                                                                                                                                    "shuffleMergedRemoteBlocksFetched",
                                                                                                                                                                                                                                                                                    m -> m.shuffleRead()
                                                                                                                                                                                                                                                                                            .pushed()
                                                                                                                                                                                                                                                                                            .remoteBlocks()), MERGED_LOCAL_BLOCKS(
                                                                                                                                                                                                                                                                                                    "shuffleMergedLocalBlocksFetched",
                                                                                                                                                                                                                                                                                                    m -> m.shuffleRead()
                                                                                                                                                                                                                                                                                                            .pushed()
                                                                                                                                                                                                                                                                                                            .localBlocks()), MERGED_REMOTE_CHUNKS(
                                                                                                                                                                                                                                                                                                                    "shuffleMergedRemoteChunksFetched",
                                                                                                                                                                                                                                                                                                                    m -> m.shuffleRead()
                                                                                                                                                                                                                                                                                                                            .pushed()
                                                                                                                                                                                                                                                                                                                            .remoteChunks()), MERGED_LOCAL_CHUNKS(
                                                                                                                                                                                                                                                                                                                                    "shuffleMergedLocalChunksFetched",
                                                                                                                                                                                                                                                                                                                                    m -> m.shuffleRead()
                                                                                                                                                                                                                                                                                                                                            .pushed()
                                                                                                                                                                                                                                                                                                                                            .localChunks()), MERGED_REMOTE_BYTES(
                                                                                                                                                                                                                                                                                                                                                    "shuffleMergedRemoteBytesRead",
                                                                                                                                                                                                                                                                                                                                                    m -> m.shuffleRead()
                                                                                                                                                                                                                                                                                                                                                            .pushed()
                                                                                                                                                                                                                                                                                                                                                            .remoteBytes()), MERGED_LOCAL_BYTES(
                                                                                                                                                                                                                                                                                                                                                                    "shuffleMergedLocalBytesRead",
                                                                                                                                                                                                                                                                                                                                                                    m -> m.shuffleRead()
                                                                                                                                                                                                                                                                                                                                                                            .pushed()
                                                                                                                                                                                                                                                                                                                                                                            .localBytes()), REMOTE_REQUESTS(
                                                                                                                                                                                                                                                                                                                                                                                    "shuffleRemoteReqsDuration",
                                                                                                                                                                                                                                                                                                                                                                                    m -> m.shuffleRead()
                                                                                                                                                                                                                                                                                                                                                                                            .remoteRequests()), MERGED_REMOTE_REQUESTS(
                                                                                                                                                                                                                                                                                                                                                                                                    "shuffleMergedRemoteReqsDuration",
                                                                                                                                                                                                                                                                                                                                                                                                    m -> m.shuffleRead()
                                                                                                                                                                                                                                                                                                                                                                                                            .pushed()
                                                                                                                                                                                                                                                                                                                                                                                                            .remoteRequests()), SHUFFLE_WRITE_BYTES(
                                                                                                                                                                                                                                                                                                                                                                                                                    "shuffleWriteBytes",
                                                                                                                                                                                                                                                                                                                                                                                                                    m -> m.shuffleWrite()
                                                                                                                                                                                                                                                                                                                                                                                                                            .bytes()), SHUFFLE_WRITE_TIME(
                                                                                                                                                                                                                                                                                                                                                                                                                                    "shuffleWriteTime",
                                                                                                                                                                                                                                                                                                                                                                                                                                    m -> m.shuffleWrite()
                                                                                                                                                                                                                                                                                                                                                                                                                                            .writeNanos()), SHUFFLE_WRITE_RECORDS(
                                                                                                                                                                                                                                                                                                                                                                                                                                                    "shuffleWriteRecords",
                                                                                                                                                                                                                                                                                                                                                                                                                                                    m -> m.shuffleWrite()
                                                                                                                                                                                                                                                                                                                                                                                                                                                            .records());

    private static final Figure[] ALL = values();

    private final String stageName;
    private final ToLongFunction<TaskMetrics> value;

    Figure(String stageName, ToLongFunction<TaskMetrics> value) {
        this.stageName = stageName;
        this.value = value;
    }

    /// Its name in the JSON of a stage.
    public String stageName() {
        return stageName;
    }

    /// Its value for one task.
    public long of(TaskMetrics metrics) {
        return value.applyAsLong(metrics);
    }

    /// Adds a task's figures to sums.
    static void add(TaskMetrics metrics, long[] sums) {
        for (Figure each : ALL) {
            sums[each.ordinal()] += each.of(metrics);
        }
    }

    /// Sums that are all zero.
    static long[] zeros() {
        return new long[ALL.length];
    }
}
