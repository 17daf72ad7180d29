package io.firesteel.events.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.Event;
import io.firesteel.events.ExecutorMetrics;
import io.firesteel.events.StackFrame;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.task.BlockManagerAddress;

/// The pieces of JSON that several families of events share.
final class JsonFields {
    private static final String ZERO_METRICS = zeroMetrics();

    private JsonFields() {
    }

    static void event(JsonGenerator json, String name) throws IOException {
        json.writeStringField("Event", name);
    }

    /// Left out when it is [Event#NONE].
    static void known(JsonGenerator json, String name, long value) throws IOException {
        if (value != Event.NONE) {
            json.writeNumberField(name, value);
        }
    }

    /// Sorted by key, so that equal events give equal lines.
    static void map(JsonGenerator json, String name, Map<String, String> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> each : new TreeMap<>(values).entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }

    static void ints(JsonGenerator json, String name, List<Integer> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (int each : values) {
            json.writeNumber(each);
        }
        json.writeEndArray();
    }

    static void storageLevel(JsonGenerator json, Persist level) throws IOException {
        json.writeObjectFieldStart("Storage Level");
        json.writeBooleanField("Use Disk", level.disk());
        json.writeBooleanField("Use Memory", level.memory());
        json.writeBooleanField("Use Off Heap", level.offHeap());
        json.writeBooleanField("Deserialized", level.deserialized());
        json.writeNumberField("Replication", level.replication());
        json.writeEndObject();
    }

    static void address(JsonGenerator json, String name, BlockManagerAddress address) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("Executor ID", address.executorId());
        json.writeStringField("Host", address.host());
        // In one process nobody serves blocks; Spark does not read an address whose port is 0.
        json.writeNumberField("Port", Math.max(1, address.port()));
        json.writeEndObject();
    }

    static void executorMetrics(JsonGenerator json, String name, ExecutorMetrics metrics) throws IOException {
        json.writeFieldName(name);
        if (metrics.equals(ExecutorMetrics.ZERO)) {
            json.writeRawValue(ZERO_METRICS);
            return;
        }
        json.writeStartObject();
        for (int i = 0; i < ExecutorMetrics.NAMES.size(); i++) {
            json.writeNumberField(ExecutorMetrics.NAMES.get(i), metrics.get(i));
        }
        json.writeEndObject();
    }

    static void stack(JsonGenerator json, String name, List<StackFrame> stack) throws IOException {
        json.writeArrayFieldStart(name);
        for (StackFrame frame : stack) {
            json.writeStartObject();
            json.writeStringField("Declaring Class", frame.declaringClass());
            json.writeStringField("Method Name", frame.methodName());
            json.writeStringField("File Name", frame.fileName());
            json.writeNumberField("Line Number", frame.line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String zeroMetrics() {
        StringBuilder text = new StringBuilder("{");
        for (String name : ExecutorMetrics.NAMES) {
            text.append(text.length() == 1 ? "\"" : ",\"").append(name).append("\":0");
        }
        return text.append('}').toString();
    }
}
