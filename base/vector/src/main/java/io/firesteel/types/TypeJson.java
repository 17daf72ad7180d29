package io.firesteel.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Spark's JSON form of types, both ways; nesting is bounded by the JSON reader's own limit.
final class TypeJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_DEPTH = 500;

    private TypeJson() {
    }

    static String write(DataType type) {
        try {
            return JSON.writeValueAsString(tree(type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("type " + type + " has no JSON", e);
        }
    }

    private static Object tree(DataType type) {
        return switch (type) {
            case ArrayType a -> ordered("type", "array", "elementType", tree(a.elementType()), "containsNull",
                    a.containsNull());
            case MapType m -> ordered("type", "map", "keyType", tree(m.keyType()), "valueType", tree(m.valueType()),
                    "valueContainsNull", m.valueContainsNull());
            case StructType s -> ordered("type", "struct", "fields", s.fields()
                    .stream()
                    .map(f -> ordered("name",
                            f.name(), "type", tree(f.type()), "nullable", f.nullable(), "metadata", f.metadata()))
                    .toList());
            default -> type.typeName();
        };
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    static DataType read(String json) {
        try {
            return type(JSON.readTree(json), json, 0);
        } catch (JsonProcessingException e) {
            throw TypeErrors.json(json, e);
        }
    }

    private static DataType type(JsonNode node, String json, int depth) {
        if (node == null || depth > MAX_DEPTH) {
            throw TypeErrors.json(json, null);
        }
        if (node.isTextual()) {
            DataType found = TypeNames.find(node.asText());
            if (found == null) {
                throw TypeErrors.json(node.asText(), null);
            }
            return found;
        }
        return switch (node.path("type").asText()) {
            case "array" -> new ArrayType(type(node.get("elementType"), json, depth + 1),
                    node.path("containsNull").asBoolean(true));
            case "map" -> new MapType(type(node.get("keyType"), json, depth + 1),
                    type(node.get("valueType"), json, depth + 1), node.path("valueContainsNull").asBoolean(true));
            case "struct" -> {
                List<StructField> fields = new ArrayList<>();
                for (JsonNode f : node.path("fields")) {
                    fields.add(new StructField(f.path("name").asText(), type(f.get("type"), json, depth + 1),
                            f.path("nullable").asBoolean(true), metadata(f.get("metadata"))));
                }
                yield new StructType(fields);
            }
            default -> throw TypeErrors.json(json, null);
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> metadata(JsonNode node) {
        return node == null || !node.isObject() ? Map.of() : JSON.convertValue(node, LinkedHashMap.class);
    }
}
