package io.firesteel.ui.rest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.events.log.Redaction;
import io.firesteel.ui.SparkApplication;

import static org.assertj.core.api.Assertions.assertThat;

/// The same event log gives the same answers as from Spark's history server.
class RestAgainstSparkTest {
    private static final ObjectMapper TREES = new ObjectMapper();
    /// What a log's place and file times decide, not the application.
    private static final Set<String> OF_THE_FILE = Set.of("logSourceName", "logSourceFullPath", "lastUpdated",
            "lastUpdatedEpoch");

    /// Spark does not subtract removed broadcasts from what an executor holds; see `StorageStatusTest` for ours.
    private static final Set<String> OF_BROADCASTS = Set.of("memoryRemaining", "onHeapMemoryRemaining",
            "usedOnHeapStorageMemory");

    @TempDir
    private static Path folder;

    @TestFactory
    List<DynamicTest> everyAnswerIsSparks() throws Exception {
        RestApi api = new RestApi(SparkApplication.store(folder), new Redaction(Conf.empty()));
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode answer : SparkApplication.answers()) {
            String path = answer.get("path").asText();
            tests.add(DynamicTest.dynamicTest(path, () -> compare(api, path, answer)));
        }
        assertThat(tests).hasSizeGreaterThan(30);
        return tests;
    }

    private static void compare(RestApi api, String path, JsonNode answer) throws Exception {
        RestAnswer ours = get(api, path);
        String body = new String(ours.body(), StandardCharsets.UTF_8);
        assertThat(ours.status()).as(body).isEqualTo(answer.get("status").asInt());
        if (ours.status() != 200) {
            // Where no resource matches, Spark answers with the request's path.
            if (!answer.get("body").asText().startsWith("/")) {
                assertThat(body).isEqualTo(answer.get("body").asText());
            }
            return;
        }
        JsonNode theirs = normal(TREES.readTree(answer.get("body").asText()));
        assertThat(normal(TREES.readTree(body)).toPrettyString()).isEqualTo(theirs.toPrettyString());
    }

    private static RestAnswer get(RestApi api, String path) {
        Map<String, String> query = new HashMap<>();
        int question = path.indexOf('?');
        if (question >= 0) {
            for (String pair : path.substring(question + 1).split("&")) {
                query.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return api.get(question < 0 ? path : path.substring(0, question), query);
    }

    /// Without what the file decides; lists whose order says nothing are sorted, names in maps too.
    private static JsonNode normal(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OF_THE_FILE);
            object.remove(OF_BROADCASTS);
            if (object.has("hostPort")) {
                object.remove("memoryUsed");
            }
            for (String name : List.of("executorLogs", "executorSummary", "tasks", "executorResources",
                    "killedTasksSummary")) {
                if (object.get(name) instanceof ObjectNode map) {
                    object.set(name, sorted(map));
                }
            }
            for (String name : List.of("jobTags", "executors", "dataDistribution", "partitions")) {
                if (object.get(name) instanceof ArrayNode list) {
                    object.set(name, sorted(list));
                }
            }
        }
        for (JsonNode each : node) {
            normal(each);
        }
        return node instanceof ArrayNode list && list.size() > 0 && list.get(0).has("hostPort") ? sorted(list) : node;
    }

    private static ObjectNode sorted(ObjectNode map) {
        ObjectNode result = TREES.createObjectNode();
        map.properties().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> result.set(e.getKey(), e.getValue()));
        return result;
    }

    private static ArrayNode sorted(ArrayNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        all.sort(Comparator.comparing(JsonNode::toString));
        return TREES.createArrayNode().addAll(all);
    }
}
