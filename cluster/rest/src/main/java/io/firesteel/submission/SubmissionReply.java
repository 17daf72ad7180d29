package io.firesteel.submission;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/// What a server answered to a client.
///
/// @param json   as it was sent
/// @param fields those that are texts or truth values, by name
public record SubmissionReply(String json, Map<String, String> fields) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String STANDBY = "Current state is not alive";

    public SubmissionReply {
        fields = Map.copyOf(fields);
    }

    /// Reads an answer.
    ///
    /// @throws IOException when it is none
    static SubmissionReply read(String json) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it answers, but no JSON object as a master's REST server does");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isScalarValue()) {
                    fields.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            throw new IOException("it answers, but no JSON as a master's REST server does", e);
        }
        if (!fields.containsKey("action")) {
            throw new IOException("it answers, but without 'action', which a master's REST server sends");
        }
        return new SubmissionReply(json, fields);
    }

    /// The kind of the message, as `SubmissionStatusResponse`.
    public String action() {
        return field("action");
    }

    /// Whether what was asked was done.
    public boolean success() {
        return field("success").equals("true");
    }

    /// Whether a master answers that does not lead.
    boolean isStandby() {
        return !success() && field("message").startsWith(STANDBY);
    }

    /// A field; empty where it is not there.
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
