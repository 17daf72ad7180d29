package io.firesteel.events.json.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/// Parses one line into maps, lists, `String`, `Long`, `Double`, `Boolean` and null. Depth and sizes are limited, numbers
/// beyond `long` become `Double`, and of equal names the last one counts.
final class JsonTree {
    private static final int MAX_DEPTH = 1000;

    private final JsonFactory json;

    JsonTree(int maxLine) {
        json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(maxLine)
                        .maxNameLength(1 << 16)
                        .maxNumberLength(400)
                        .build())
                .build();
    }

    /// The object in `length` bytes from `from`; anything else, or anything after it, is refused.
    Map<String, Object> parse(byte[] line, int from, int length) throws EventFormatException {
        try (JsonParser parser = json.createParser(line, from, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new EventFormatException("an event must be a JSON object");
            }
            Map<String, Object> tree = object(parser);
            if (parser.nextToken() != null) {
                throw new EventFormatException("something follows the JSON object of an event");
            }
            return tree;
        } catch (EventFormatException e) {
            throw e;
        } catch (IOException e) {
            throw new EventFormatException("bad JSON: " + e.getMessage(), e);
        }
    }

    // Recursion is as deep as the JSON, which the parser limits.
    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new EventFormatException("the JSON ends too early");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(parser));
                }
                yield values;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> switch (parser.getNumberType()) {
                case INT, LONG -> parser.getLongValue();
                default -> parser.getDoubleValue();
            };
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new EventFormatException("unexpected " + token);
        };
    }
}
