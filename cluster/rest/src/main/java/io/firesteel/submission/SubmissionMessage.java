package io.firesteel.submission;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/// One message of the protocol as JSON: fields sorted by name, indented, `" : "` between name and value, as Spark writes
/// them; clients split its lines.
final class SubmissionMessage {
    private static final JsonFactory JSON = new JsonFactory();

    private final TreeMap<String, Object> fields = new TreeMap<>();

    /// A message of that kind.
    SubmissionMessage(String action) {
        fields.put("action", action);
    }

    /// Adds a text, truth value, list of texts or map of texts; absent where it is null or an empty text.
    SubmissionMessage with(String name, Object value) {
        if (value != null && !value.equals("")) {
            fields.put(name, value);
        }
        return this;
    }

    /// Adds a text although it is empty.
    SubmissionMessage withText(String name, String value) {
        fields.put(name, value);
        return this;
    }

    String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            for (Map.Entry<String, Object> field : fields.entrySet()) {
                json.writeFieldName(field.getKey());
                write(json, field.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case Boolean truth -> json.writeBoolean(truth);
            case List<?> list -> {
                json.writeStartArray();
                for (Object each : list) {
                    json.writeString(String.valueOf(each));
                }
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> each : map.entrySet()) {
                    json.writeStringField(String.valueOf(each.getKey()), String.valueOf(each.getValue()));
                }
                json.writeEndObject();
            }
            default -> json.writeString(String.valueOf(value));
        }
    }
}
