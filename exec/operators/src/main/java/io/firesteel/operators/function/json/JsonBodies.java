package io.firesteel.operators.function.json;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;

/// The bodies of functions that read JSON text; text that is no JSON and paths that are none give null.
public final class JsonBodies {

    private JsonBodies() {
    }

    public static void register(BodyList list) {
        list.fresh("json_array_length", () -> {
            ObjectMapper mapper = new ObjectMapper();
            return (a, row, out) -> {
                JsonNode node = read(mapper, Values.text(a[0], row));
                return node != null && node.isArray() && Values.put(out, row, node.size());
            };
        });
        list.add("json_tuple", s -> RowFunction.lenient(new TupleBody()));
        list.fresh("json_object_keys", () -> {
            ObjectMapper mapper = new ObjectMapper();
            return (a, row, out) -> {
                JsonNode node = read(mapper, Values.text(a[0], row));
                if (node == null || !node.isObject()) {
                    return false;
                }
                List<String> names = new ArrayList<>();
                node.fieldNames().forEachRemaining(names::add);
                out.set(row, names);
                return true;
            };
        });
        list.fresh("get_json_object", () -> {
            ObjectMapper mapper = new ObjectMapper();
            JsonPath[] last = new JsonPath[1];
            return (a, row, out) -> {
                String path = Values.text(a[1], row);
                if (last[0] == null || !last[0].text().equals(path)) {
                    last[0] = JsonPath.of(path);
                }
                String found = find(mapper, Values.text(a[0], row), last[0]);
                return found != null && Values.put(out, row, found);
            };
        });
    }

    private static JsonNode read(ObjectMapper mapper, String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static String find(ObjectMapper mapper, String json, JsonPath path) {
        if (path.steps() == null) {
            return null;
        }
        JsonNode found = path.find(read(mapper, json));
        if (found == null) {
            return null;
        }
        try {
            return found.isTextual() && !path.wild() ? found.textValue() : mapper.writeValueAsString(found);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
