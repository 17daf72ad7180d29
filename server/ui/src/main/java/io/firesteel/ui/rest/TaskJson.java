package io.firesteel.ui.rest;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.AccumulableInfo;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskMetrics.PushedRead;
import io.firesteel.task.TaskMetrics.ShuffleRead;
import io.firesteel.ui.status.TaskView;

/// A task attempt as JSON (Spark's `TaskData`).
final class TaskJson {

    private TaskJson() {
    }

    /// @param logs URLs of its executor's logs
    static void write(JsonGenerator json, TaskView task, Map<String, String> logs) throws IOException {
        json.writeStartObject();
        json.writeNumberField("taskId", task.info().taskId());
        json.writeNumberField("index", task.info().index());
        json.writeNumberField("attempt", task.info().attempt());
        json.writeNumberField("partitionId", task.info().partition());
        json.writeStringField("launchTime", JsonText.time(task.info().launchTime()));
        if (task.info().gettingResultTime() > 0) {
            json.writeStringField("resultFetchStart", JsonText.time(task.info().gettingResultTime()));
        }
        json.writeNumberField("duration", task.duration());
        json.writeStringField("executorId", task.info().executorId());
        json.writeStringField("host", task.info().host());
        json.writeStringField("status", task.status());
        json.writeStringField("taskLocality", task.info().locality().name());
        json.writeBooleanField("speculative", task.info().speculative());
        accumulators(json, task.info().accumulables());
        JsonText.text(json, "errorMessage", task.error());
        if (task.metrics() != null) {
            metrics(json, task.metrics());
        }
        JsonText.map(json, "executorLogs", logs);
        json.writeNumberField("schedulerDelay", task.schedulerDelay());
        json.writeNumberField("gettingResultTime", task.gettingResult());
        json.writeEndObject();
    }

    /// Accumulators of users; those of the engine and of SQL operators are shown elsewhere.
    static void accumulators(JsonGenerator json, List<AccumulableInfo> accumulables) throws IOException {
        json.writeArrayFieldStart("accumulatorUpdates");
        for (AccumulableInfo each : accumulables) {
            if (each.internal() || AccumulableInfo.SQL.equals(each.metadata())) {
                continue;
            }
            json.writeStartObject();
            json.writeNumberField("id", each.id());
            if (each.name() != null) {
                json.writeStringField("name", each.name());
            }
            if (each.update() != null) {
                json.writeStringField("update", each.update().toString());
            }
            if (each.value() != null) {
                json.writeStringField("value", each.value().toString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void metrics(JsonGenerator json, TaskMetrics m) throws IOException {
        json.writeObjectFieldStart("taskMetrics");
        json.writeNumberField("executorDeserializeTime", m.deserializeTime());
        json.writeNumberField("executorDeserializeCpuTime", m.deserializeCpuNanos());
        json.writeNumberField("executorRunTime", m.runTime());
        json.writeNumberField("executorCpuTime", m.cpuNanos());
        json.writeNumberField("resultSize", m.resultSize());
        json.writeNumberField("jvmGcTime", m.gcTime());
        json.writeNumberField("resultSerializationTime", m.resultSerializeTime());
        json.writeNumberField("memoryBytesSpilled", m.memorySpilled());
        json.writeNumberField("diskBytesSpilled", m.diskSpilled());
        json.writeNumberField("peakExecutionMemory", m.peakMemory());
        json.writeObjectFieldStart("inputMetrics");
        json.writeNumberField("bytesRead", m.bytesRead());
        json.writeNumberField("recordsRead", m.recordsRead());
        json.writeEndObject();
        json.writeObjectFieldStart("outputMetrics");
        json.writeNumberField("bytesWritten", m.bytesWritten());
        json.writeNumberField("recordsWritten", m.recordsWritten());
        json.writeEndObject();
        shuffleRead(json, m.shuffleRead());
        json.writeObjectFieldStart("shuffleWriteMetrics");
        json.writeNumberField("bytesWritten", m.shuffleWrite().bytes());
        json.writeNumberField("writeTime", m.shuffleWrite().writeNanos());
        json.writeNumberField("recordsWritten", m.shuffleWrite().records());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void shuffleRead(JsonGenerator json, ShuffleRead read) throws IOException {
        PushedRead pushed = read.pushed();
        json.writeObjectFieldStart("shuffleReadMetrics");
        json.writeNumberField("remoteBlocksFetched", read.remoteBlocks());
        json.writeNumberField("localBlocksFetched", read.localBlocks());
        json.writeNumberField("fetchWaitTime", read.fetchWait());
        json.writeNumberField("remoteBytesRead", read.remoteBytes());
        json.writeNumberField("remoteBytesReadToDisk", read.remoteBytesToDisk());
        json.writeNumberField("localBytesRead", read.localBytes());
        json.writeNumberField("recordsRead", read.records());
        json.writeNumberField("remoteReqsDuration", read.remoteRequests());
        json.writeObjectFieldStart("shufflePushReadMetrics");
        json.writeNumberField("corruptMergedBlockChunks", pushed.corruptChunks());
        json.writeNumberField("mergedFetchFallbackCount", pushed.fallbacks());
        json.writeNumberField("remoteMergedBlocksFetched", pushed.remoteBlocks());
        json.writeNumberField("localMergedBlocksFetched", pushed.localBlocks());
        json.writeNumberField("remoteMergedChunksFetched", pushed.remoteChunks());
        json.writeNumberField("localMergedChunksFetched", pushed.localChunks());
        json.writeNumberField("remoteMergedBytesRead", pushed.remoteBytes());
        json.writeNumberField("localMergedBytesRead", pushed.localBytes());
        json.writeNumberField("remoteMergedReqsDuration", pushed.remoteRequests());
        json.writeEndObject();
        json.writeEndObject();
    }
}
