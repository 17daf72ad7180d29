package io.firesteel.events.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.StorageEvent;
import io.firesteel.events.StorageEvent.BlockManagerAdded;
import io.firesteel.events.StorageEvent.BlockManagerRemoved;
import io.firesteel.events.StorageEvent.BlockUpdated;
import io.firesteel.events.StorageEvent.UnpersistRdd;

/// Writes [StorageEvent]s.
final class StorageEventWriter {

    private StorageEventWriter() {
    }

    static void write(StorageEvent event, JsonGenerator json) throws IOException {
        switch (event) {
            case BlockManagerAdded e -> {
                JsonFields.event(json, EventNames.BLOCK_MANAGER_ADDED);
                JsonFields.address(json, "Block Manager ID", e.address());
                json.writeNumberField("Maximum Memory", e.maxMemory());
                json.writeNumberField("Timestamp", e.time());
                JsonFields.known(json, "Maximum Onheap Memory", e.maxOnHeap());
                JsonFields.known(json, "Maximum Offheap Memory", e.maxOffHeap());
            }
            case BlockManagerRemoved e -> {
                JsonFields.event(json, EventNames.BLOCK_MANAGER_REMOVED);
                JsonFields.address(json, "Block Manager ID", e.address());
                json.writeNumberField("Timestamp", e.time());
            }
            case UnpersistRdd e -> {
                JsonFields.event(json, EventNames.UNPERSIST_RDD);
                json.writeNumberField("RDD ID", e.rddId());
            }
            case BlockUpdated e -> {
                JsonFields.event(json, EventNames.BLOCK_UPDATED);
                json.writeObjectFieldStart("Block Updated Info");
                JsonFields.address(json, "Block Manager ID", e.address());
                json.writeStringField("Block ID", e.blockId());
                JsonFields.storageLevel(json, e.level());
                json.writeNumberField("Memory Size", e.memorySize());
                json.writeNumberField("Disk Size", e.diskSize());
                json.writeEndObject();
            }
        }
    }
}
