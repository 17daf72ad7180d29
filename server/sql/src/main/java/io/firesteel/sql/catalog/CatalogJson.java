package io.firesteel.sql.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.firesteel.types.DataType;
import io.firesteel.types.StructType;

/// The catalogue's records as JSON; names of fields are the format, so they never change meaning.
final class CatalogJson {
    private static final int VERSION = 1;

    /// Made by the first record: most sessions of a shell see none, and the library takes longer to start than a query.
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    byte[] bytes(TableMetadata t) {
        ObjectNode node = Json.MAPPER.createObjectNode()
                .put("version", VERSION)
                .put("name", t.name())
                .put("provider", t.provider())
                .put("location", t.location())
                .put("managed", t.managed())
                .put("owner", t.owner())
                .put("created", t.created());
        node.set("schema", tree(t.schema().json()));
        node.set("partitions", Json.MAPPER.valueToTree(t.partitions()));
        node.set("options", Json.MAPPER.valueToTree(t.options()));
        node.set("properties", Json.MAPPER.valueToTree(t.properties()));
        t.comment().ifPresent(c -> node.put("comment", c));
        if (t.view()) {
            node.put("viewText", t.viewText()).put("viewDatabase", t.viewDatabase());
        }
        return pretty(node);
    }

    TableMetadata table(String database, byte[] content) throws java.io.IOException {
        JsonNode node = checked(content);
        List<String> partitions = new ArrayList<>();
        node.path("partitions").forEach(p -> partitions.add(p.asText()));
        return new TableMetadata(database, node.path("name").asText(), node.path("provider").asText(),
                (StructType) DataType
                        .fromJson(node.path("schema").toString()),
                partitions, node.path("location").asText(), node.path("managed")
                        .asBoolean(),
                map(node.path("options")), map(node.path("properties")), Optional.ofNullable(node.get(
                        "comment")).map(JsonNode::asText),
                node.path("viewText").asText(""), node.path("viewDatabase")
                        .asText("default"),
                node.path("owner").asText(), node.path("created").asLong());
    }

    byte[] bytes(DatabaseMetadata d) {
        ObjectNode node = Json.MAPPER.createObjectNode()
                .put("version", VERSION)
                .put("name", d.name())
                .put("comment", d.comment())
                .put(
                        "location", d.location())
                .put("owner", d.owner());
        node.set("properties", Json.MAPPER.valueToTree(d.properties()));
        return pretty(node);
    }

    DatabaseMetadata database(byte[] content) throws java.io.IOException {
        JsonNode node = checked(content);
        return new DatabaseMetadata(node.path("name").asText(), node.path("comment").asText(),
                node.path("location").asText(), map(
                        node.path("properties")),
                node.path("owner").asText());
    }

    byte[] bytes(FunctionMetadata f) {
        return pretty(Json.MAPPER.createObjectNode()
                .put("version", VERSION)
                .put("name", f.name())
                .put("text", f.text()));
    }

    FunctionMetadata function(String database, byte[] content) throws java.io.IOException {
        JsonNode node = checked(content);
        return new FunctionMetadata(database, node.path("name").asText(), node.path("text").asText());
    }

    private JsonNode checked(byte[] content) throws java.io.IOException {
        JsonNode node = Json.MAPPER.readTree(content);
        if (node.path("version").asInt() != VERSION) {
            throw new java.io.IOException(
                    "it has format version " + node.path("version").asText("none") + ", this release reads "
                            + VERSION);
        }
        return node;
    }

    private static Map<String, String> map(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.properties().forEach(e -> values.put(e.getKey(), e.getValue().asText()));
        return values;
    }

    private JsonNode tree(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a type's own JSON does not parse", e);
        }
    }

    private byte[] pretty(JsonNode node) {
        try {
            return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values does not serialise", e);
        }
    }
}
