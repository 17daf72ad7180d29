package io.firesteel.ui.rest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.ui.status.ExecutorView;

/// An executor as JSON (Spark's `ExecutorSummary`); exclusion is told under its old name too.
final class ExecutorJson {

    private ExecutorJson() {
    }

    static void write(JsonGenerator json, ExecutorView e) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", e.id());
        json.writeStringField("hostPort", e.hostPort());
        json.writeBooleanField("isActive", e.active());
        json.writeNumberField("rddBlocks", e.rddBlocks());
        json.writeNumberField("memoryUsed", e.memoryUsed());
        json.writeNumberField("diskUsed", e.diskUsed());
        json.writeNumberField("totalCores", e.cores());
        json.writeNumberField("maxTasks", e.maxTasks());
        json.writeNumberField("activeTasks", e.activeTasks());
        json.writeNumberField("failedTasks", e.failedTasks());
        json.writeNumberField("completedTasks", e.completedTasks());
        json.writeNumberField("totalTasks", e.totalTasks());
        json.writeNumberField("totalDuration", e.totalDuration());
        json.writeNumberField("totalGCTime", e.totalGcTime());
        json.writeNumberField("totalInputBytes", e.inputBytes());
        json.writeNumberField("totalShuffleRead", e.shuffleRead());
        json.writeNumberField("totalShuffleWrite", e.shuffleWrite());
        json.writeBooleanField("isBlacklisted", e.excluded());
        json.writeNumberField("maxMemory", e.maxMemory());
        JsonText.time(json, "addTime", e.addTime());
        JsonText.time(json, "removeTime", e.removeTime());
        JsonText.text(json, "removeReason", e.removeReason());
        JsonText.map(json, "executorLogs", e.logs());
        json.writeObjectFieldStart("memoryMetrics");
        json.writeNumberField("usedOnHeapStorageMemory", e.onHeapUsed());
        json.writeNumberField("usedOffHeapStorageMemory", e.offHeapUsed());
        json.writeNumberField("totalOnHeapStorageMemory", e.onHeapTotal());
        json.writeNumberField("totalOffHeapStorageMemory", e.offHeapTotal());
        json.writeEndObject();
        JsonText.ints(json, "blacklistedInStages", new TreeSet<>(e.excludedInStages()));
        JsonText.peaks(json, "peakMemoryMetrics", e.peaks());
        JsonText.map(json, "attributes", e.attributes());
        json.writeObjectFieldStart("resources");
        for (Map.Entry<String, List<String>> each : e.resources().entrySet()) {
            json.writeObjectFieldStart(each.getKey());
            json.writeStringField("name", each.getKey());
            JsonText.texts(json, "addresses", each.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeNumberField("resourceProfileId", e.resourceProfileId());
        json.writeBooleanField("isExcluded", e.excluded());
        JsonText.ints(json, "excludedInStages", new TreeSet<>(e.excludedInStages()));
        json.writeEndObject();
    }
}
