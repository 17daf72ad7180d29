package io.firesteel.events.json;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.AccumulableInfo;

/// Writes lists of accumulables: values of task metrics as numbers, all others as text.
final class AccumulableWriter {
    private final JsonOptions options;

    AccumulableWriter(JsonOptions options) {
        this.options = options;
    }

    void write(JsonGenerator json, String name, List<AccumulableInfo> accumulables) throws IOException {
        json.writeArrayFieldStart(name);
        for (AccumulableInfo each : options.shown(accumulables)) {
            json.writeStartObject();
            json.writeNumberField("ID", each.id());
            if (each.name() != null) {
                json.writeStringField("Name", each.name());
            }
            value(json, "Update", each.name(), each.update());
            value(json, "Value", each.name(), each.value());
            json.writeBooleanField("Internal", each.internal());
            json.writeBooleanField("Count Failed Values", each.countFailedValues());
            if (each.metadata() != null) {
                json.writeStringField("Metadata", each.metadata());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void value(JsonGenerator json, String field, String name, Object value) throws IOException {
        if (value == null) {
            return;
        }
        boolean metric = name != null && name.startsWith(AccumulableInfo.METRICS_PREFIX);
        if (metric && (value instanceof Long || value instanceof Integer)) {
            json.writeNumberField(field, ((Number) value).longValue());
        } else {
            json.writeStringField(field, value.toString());
        }
    }
}
