package io.firesteel.ui.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.ui.status.RddView;

/// A kept dataset as JSON (Spark's `RDDStorageInfo`).
final class StorageJson {

    private StorageJson() {
    }

    static void write(JsonGenerator json, RddView rdd) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", rdd.id());
        json.writeStringField("name", rdd.name());
        json.writeNumberField("numPartitions", rdd.partitions());
        json.writeNumberField("numCachedPartitions", rdd.blocks().size());
        json.writeStringField("storageLevel", rdd.levelText());
        json.writeNumberField("memoryUsed", rdd.memoryUsed());
        json.writeNumberField("diskUsed", rdd.diskUsed());
        json.writeArrayFieldStart("dataDistribution");
        for (RddView.Share share : rdd.shares()) {
            json.writeStartObject();
            json.writeStringField("address", share.address());
            json.writeNumberField("memoryUsed", share.onHeapUsed() + share.offHeapUsed());
            json.writeNumberField("memoryRemaining", share.onHeapRemaining() + share.offHeapRemaining());
            json.writeNumberField("diskUsed", share.diskUsed());
            json.writeNumberField("onHeapMemoryUsed", share.onHeapUsed());
            json.writeNumberField("offHeapMemoryUsed", share.offHeapUsed());
            json.writeNumberField("onHeapMemoryRemaining", share.onHeapRemaining());
            json.writeNumberField("offHeapMemoryRemaining", share.offHeapRemaining());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("partitions");
        for (RddView.Block block : rdd.blocks()) {
            json.writeStartObject();
            json.writeStringField("blockName", block.name());
            json.writeStringField("storageLevel", RddView.words(block.level()));
            json.writeNumberField("memoryUsed", block.memoryUsed());
            json.writeNumberField("diskUsed", block.diskUsed());
            JsonText.texts(json, "executors", block.executors());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
