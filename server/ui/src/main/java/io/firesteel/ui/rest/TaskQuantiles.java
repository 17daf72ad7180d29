package io.firesteel.ui.rest;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.task.TaskMetrics;
import io.firesteel.ui.status.Figure;
import io.firesteel.ui.status.TaskView;

/// How figures are spread over the successful tasks of a stage, as JSON (Spark's `TaskMetricDistributions`).
final class TaskQuantiles {
    private final double[] quantiles;
    private final List<TaskView> tasks;
    private final JsonGenerator json;

    private TaskQuantiles(double[] quantiles, List<TaskView> tasks, JsonGenerator json) {
        this.quantiles = quantiles;
        this.tasks = tasks;
        this.json = json;
    }

    /// The tasks that count.
    static List<TaskView> counted(List<TaskView> tasks) {
        return tasks.stream().filter(t -> t.status().equals("SUCCESS") && t.metrics() != null).toList();
    }

    static void write(JsonGenerator json, double[] quantiles, List<TaskView> counted) throws IOException {
        TaskQuantiles all = new TaskQuantiles(quantiles, counted, json);
        json.writeStartObject();
        json.writeArrayFieldStart("quantiles");
        for (double each : quantiles) {
            json.writeNumber(each);
        }
        json.writeEndArray();
        all.spread("duration", TaskView::duration);
        all.spread("executorDeserializeTime", Figure.EXECUTOR_DESERIALIZE_TIME);
        all.spread("executorDeserializeCpuTime", Figure.EXECUTOR_DESERIALIZE_CPU_TIME);
        all.spread("executorRunTime", Figure.EXECUTOR_RUN_TIME);
        all.spread("executorCpuTime", Figure.EXECUTOR_CPU_TIME);
        all.spread("resultSize", Figure.RESULT_SIZE);
        all.spread("jvmGcTime", Figure.JVM_GC_TIME);
        all.spread("resultSerializationTime", Figure.RESULT_SERIALIZATION_TIME);
        all.spread("gettingResultTime", TaskView::gettingResult);
        all.spread("schedulerDelay", TaskView::schedulerDelay);
        all.spread("peakExecutionMemory", Figure.PEAK_EXECUTION_MEMORY);
        all.spread("memoryBytesSpilled", Figure.MEMORY_BYTES_SPILLED);
        all.spread("diskBytesSpilled", Figure.DISK_BYTES_SPILLED);
        json.writeObjectFieldStart("inputMetrics");
        all.spread("bytesRead", Figure.INPUT_BYTES);
        all.spread("recordsRead", Figure.INPUT_RECORDS);
        json.writeEndObject();
        json.writeObjectFieldStart("outputMetrics");
        all.spread("bytesWritten", Figure.OUTPUT_BYTES);
        all.spread("recordsWritten", Figure.OUTPUT_RECORDS);
        json.writeEndObject();
        all.shuffleRead();
        json.writeObjectFieldStart("shuffleWriteMetrics");
        all.spread("writeBytes", Figure.SHUFFLE_WRITE_BYTES);
        all.spread("writeRecords", Figure.SHUFFLE_WRITE_RECORDS);
        all.spread("writeTime", Figure.SHUFFLE_WRITE_TIME);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void shuffleRead() throws IOException {
        json.writeObjectFieldStart("shuffleReadMetrics");
        spread("readBytes", Figure.SHUFFLE_READ_BYTES);
        spread("readRecords", Figure.SHUFFLE_READ_RECORDS);
        spread("remoteBlocksFetched", Figure.REMOTE_BLOCKS);
        spread("localBlocksFetched", Figure.LOCAL_BLOCKS);
        spread("fetchWaitTime", Figure.FETCH_WAIT);
        spread("remoteBytesRead", Figure.REMOTE_BYTES);
        spread("remoteBytesReadToDisk", Figure.REMOTE_BYTES_TO_DISK);
        spread("totalBlocksFetched", t -> Figure.REMOTE_BLOCKS.of(t.metrics()) + Figure.LOCAL_BLOCKS.of(t.metrics()));
        spread("remoteReqsDuration", Figure.REMOTE_REQUESTS);
        json.writeObjectFieldStart("shufflePushReadMetricsDist");
        spread("corruptMergedBlockChunks", Figure.CORRUPT_CHUNKS);
        spread("mergedFetchFallbackCount", Figure.MERGED_FALLBACKS);
        spread("remoteMergedBlocksFetched", Figure.MERGED_REMOTE_BLOCKS);
        spread("localMergedBlocksFetched", Figure.MERGED_LOCAL_BLOCKS);
        spread("remoteMergedChunksFetched", Figure.MERGED_REMOTE_CHUNKS);
        spread("localMergedChunksFetched", Figure.MERGED_LOCAL_CHUNKS);
        spread("remoteMergedBytesRead", Figure.MERGED_REMOTE_BYTES);
        spread("localMergedBytesRead", Figure.MERGED_LOCAL_BYTES);
        spread("remoteMergedReqsDuration", Figure.MERGED_REMOTE_REQUESTS);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void spread(String name, Figure figure) throws IOException {
        spread(name, (TaskView t) -> {
            TaskMetrics metrics = t.metrics();
            return figure.of(metrics);
        });
    }

    private void spread(String name, ToLongFunction<TaskView> figure) throws IOException {
        long[] sorted = tasks.stream().mapToLong(figure).toArray();
        Arrays.sort(sorted);
        json.writeArrayFieldStart(name);
        for (double quantile : quantiles) {
            int index = (int) Math.min((long) (quantile * sorted.length), sorted.length - 1L);
            json.writeNumber((double) sorted[index]);
        }
        json.writeEndArray();
    }
}
