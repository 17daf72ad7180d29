package io.firesteel.events.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskMetrics.PushedRead;
import io.firesteel.task.TaskMetrics.ShuffleRead;
import io.firesteel.task.TaskMetrics.UpdatedBlock;

/// Writes the figures of a task.
final class TaskMetricsWriter {

    private TaskMetricsWriter() {
    }

    static void write(JsonGenerator json, TaskMetrics m) throws IOException {
        json.writeObjectFieldStart("Task Metrics");
        json.writeNumberField("Executor Deserialize Time", m.deserializeTime());
        json.writeNumberField("Executor Deserialize CPU Time", m.deserializeCpuNanos());
        json.writeNumberField("Executor Run Time", m.runTime());
        json.writeNumberField("Executor CPU Time", m.cpuNanos());
        json.writeNumberField("Peak Execution Memory", m.peakMemory());
        json.writeNumberField("Peak On Heap Execution Memory", m.peakOnHeapMemory());
        json.writeNumberField("Peak Off Heap Execution Memory", m.peakOffHeapMemory());
        json.writeNumberField("Result Size", m.resultSize());
        json.writeNumberField("JVM GC Time", m.gcTime());
        json.writeNumberField("Result Serialization Time", m.resultSerializeTime());
        json.writeNumberField("Memory Bytes Spilled", m.memorySpilled());
        json.writeNumberField("Disk Bytes Spilled", m.diskSpilled());
        shuffleRead(json, m.shuffleRead());
        json.writeObjectFieldStart("Shuffle Write Metrics");
        json.writeNumberField("Shuffle Bytes Written", m.shuffleWrite().bytes());
        json.writeNumberField("Shuffle Write Time", m.shuffleWrite().writeNanos());
        json.writeNumberField("Shuffle Records Written", m.shuffleWrite().records());
        json.writeEndObject();
        json.writeObjectFieldStart("Input Metrics");
        json.writeNumberField("Bytes Read", m.bytesRead());
        json.writeNumberField("Records Read", m.recordsRead());
        json.writeEndObject();
        json.writeObjectFieldStart("Output Metrics");
        json.writeNumberField("Bytes Written", m.bytesWritten());
        json.writeNumberField("Records Written", m.recordsWritten());
        json.writeEndObject();
        json.writeArrayFieldStart("Updated Blocks");
        for (UpdatedBlock block : m.updatedBlocks()) {
            updatedBlock(json, block);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void shuffleRead(JsonGenerator json, ShuffleRead read) throws IOException {
        json.writeObjectFieldStart("Shuffle Read Metrics");
        json.writeNumberField("Remote Blocks Fetched", read.remoteBlocks());
        json.writeNumberField("Local Blocks Fetched", read.localBlocks());
        json.writeNumberField("Fetch Wait Time", read.fetchWait());
        json.writeNumberField("Remote Bytes Read", read.remoteBytes());
        json.writeNumberField("Remote Bytes Read To Disk", read.remoteBytesToDisk());
        json.writeNumberField("Local Bytes Read", read.localBytes());
        json.writeNumberField("Total Records Read", read.records());
        json.writeNumberField("Remote Requests Duration", read.remoteRequests());
        PushedRead pushed = read.pushed();
        json.writeObjectFieldStart("Push Based Shuffle");
        json.writeNumberField("Corrupt Merged Block Chunks", pushed.corruptChunks());
        json.writeNumberField("Merged Fetch Fallback Count", pushed.fallbacks());
        json.writeNumberField("Merged Remote Blocks Fetched", pushed.remoteBlocks());
        json.writeNumberField("Merged Local Blocks Fetched", pushed.localBlocks());
        json.writeNumberField("Merged Remote Chunks Fetched", pushed.remoteChunks());
        json.writeNumberField("Merged Local Chunks Fetched", pushed.localChunks());
        json.writeNumberField("Merged Remote Bytes Read", pushed.remoteBytes());
        json.writeNumberField("Merged Local Bytes Read", pushed.localBytes());
        json.writeNumberField("Merged Remote Requests Duration", pushed.remoteRequests());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void updatedBlock(JsonGenerator json, UpdatedBlock block) throws IOException {
        json.writeStartObject();
        json.writeStringField("Block ID", block.blockId());
        json.writeObjectFieldStart("Status");
        JsonFields.storageLevel(json, block.level());
        json.writeNumberField("Memory Size", block.memorySize());
        json.writeNumberField("Disk Size", block.diskSize());
        json.writeEndObject();
        json.writeEndObject();
    }
}
