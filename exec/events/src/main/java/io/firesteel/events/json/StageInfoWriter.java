package io.firesteel.events.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.RddInfo;
import io.firesteel.events.StageInfo;

/// Writes stage attempts and the datasets in them.
final class StageInfoWriter {
    private final AccumulableWriter accumulables;

    StageInfoWriter(AccumulableWriter accumulables) {
        this.accumulables = accumulables;
    }

    void write(JsonGenerator json, StageInfo stage) throws IOException {
        json.writeStartObject();
        json.writeNumberField("Stage ID", stage.stageId());
        json.writeNumberField("Stage Attempt ID", stage.attempt());
        json.writeStringField("Stage Name", stage.name());
        json.writeNumberField("Number of Tasks", stage.taskCount());
        json.writeArrayFieldStart("RDD Info");
        for (RddInfo rdd : stage.rdds()) {
            rdd(json, rdd);
        }
        json.writeEndArray();
        JsonFields.ints(json, "Parent IDs", stage.parents());
        json.writeStringField("Details", stage.details());
        JsonFields.known(json, "Submission Time", stage.submissionTime());
        JsonFields.known(json, "Completion Time", stage.completionTime());
        if (stage.failureReason().isPresent()) {
            json.writeStringField("Failure Reason", stage.failureReason().get());
        }
        accumulables.write(json, "Accumulables", stage.accumulables());
        json.writeNumberField("Resource Profile Id", stage.resourceProfileId());
        json.writeBooleanField("Shuffle Push Enabled", stage.pushEnabled());
        json.writeNumberField("Shuffle Push Mergers Count", stage.pushMergers());
        json.writeEndObject();
    }

    private static void rdd(JsonGenerator json, RddInfo rdd) throws IOException {
        json.writeStartObject();
        json.writeNumberField("RDD ID", rdd.id());
        json.writeStringField("Name", rdd.name());
        if (!rdd.scope().isEmpty()) {
            json.writeStringField("Scope", rdd.scope());
        }
        json.writeStringField("Callsite", rdd.callSite());
        JsonFields.ints(json, "Parent IDs", rdd.parents());
        JsonFields.storageLevel(json, rdd.storageLevel());
        json.writeBooleanField("Barrier", rdd.barrier());
        json.writeStringField("DeterministicLevel", rdd.determinism().name());
        json.writeNumberField("Number of Partitions", rdd.partitions());
        json.writeNumberField("Number of Cached Partitions", rdd.cachedPartitions());
        json.writeNumberField("Memory Size", rdd.memorySize());
        json.writeNumberField("Disk Size", rdd.diskSize());
        json.writeEndObject();
    }
}
