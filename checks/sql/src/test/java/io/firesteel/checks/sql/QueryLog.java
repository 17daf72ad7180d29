package io.firesteel.checks.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;

import static org.assertj.core.api.Assertions.assertThat;

/// The event log of an application that has ended, read as plain JSON.
final class QueryLog {
    private static final Map<String, String> SETTINGS = Map.of("spark.eventLog.enabled", "true",
            "spark.eventLog.compress",
            "false", "spark.eventLog.rolling.enabled", "false");
    private static final Set<String> COUNTS = Set.of("number of output rows", "shuffle records written", "records read",
            "number of written files", "written output");
    private static final String SQL = "org.apache.spark.sql.execution.ui.";

    private final List<JsonNode> events = new ArrayList<>();

    /// What an application leaves in whose session some statements run.
    ///
    /// @param folder for the log and the warehouse
    static QueryLog of(Path folder, Map<String, String> more, Consumer<SqlSession> statements) throws IOException {
        Path events = Files.createDirectory(folder.resolve("events"));
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.put("spark.eventLog.dir", events.toString());
        settings.putAll(more);
        try (Application application = SmallSessions.application(folder.resolve("warehouse"), settings)) {
            statements.accept(new SqlSession(application));
            assertThat(application.localProperties()).doesNotContainKey("spark.sql.execution.id");
        }
        return new QueryLog(events);
    }

    private QueryLog(Path folder) {
        ObjectMapper mapper = new ObjectMapper();
        try (Stream<Path> files = Files.list(folder)) {
            for (String line : Files.readAllLines(files.findFirst().orElseThrow())) {
                events.add(mapper.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> all(String event) {
        return events.stream().filter(e -> e.path("Event").asText().equals(event)).toList();
    }

    List<JsonNode> sql(String event) {
        return all(SQL + event);
    }

    /// The one SQL event of an execution.
    JsonNode sql(String event, long execution) {
        return of(event, execution).getLast();
    }

    List<JsonNode> of(String event, long execution) {
        return sql(event).stream().filter(e -> e.path("executionId").asLong() == execution).toList();
    }

    /// The operators of a plan from the top, first inputs first, each `name` or `name: metric value …` with what counts rows and
    /// files.
    ///
    /// @param totals by accumulator id
    static List<String> operators(JsonNode event, Map<Long, Long> totals) {
        return lines(event.path("sparkPlanInfo"), totals);
    }

    /// The metrics of the first operator of a name, each `name: type`, with their totals.
    static Map<String, Long> metrics(JsonNode event, String operator, Map<Long, Long> totals) {
        return metrics(event, operator, 0, totals);
    }

    /// The same of one of several operators of a name, from the top.
    static Map<String, Long> metrics(JsonNode event, String operator, int number, Map<Long, Long> totals) {
        List<JsonNode> nodes = new ArrayList<>();
        collect(event.path("sparkPlanInfo"), operator, nodes);
        Map<String, Long> found = new LinkedHashMap<>();
        nodes.get(number)
                .path("metrics")
                .forEach(m -> found.put(m.path("name").asText() + ": " + m.path("metricType").asText(),
                        totals.get(m.path("accumulatorId").asLong())));
        return found;
    }

    private static void collect(JsonNode node, String operator, List<JsonNode> nodes) {
        if (node.path("nodeName").asText().strip().equals(operator)) {
            nodes.add(node);
        }
        node.path("children").forEach(c -> collect(c, operator, nodes));
    }

    private static List<String> lines(JsonNode node, Map<Long, Long> totals) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(node.path("nodeName").asText().strip());
        for (JsonNode metric : node.path("metrics")) {
            if (!COUNTS.contains(metric.path("name").asText())) {
                continue;
            }
            line.append(" | ").append(metric.path("name").asText()).append(' ');
            line.append(totals.getOrDefault(metric.path("accumulatorId").asLong(), 0L));
        }
        lines.add(line.toString());
        node.path("children").forEach(c -> lines.addAll(lines(c, totals)));
        return lines;
    }

    /// Sums of what tasks told of SQL metrics, and of what the driver did.
    Map<Long, Long> fromTasks() {
        Map<Long, Long> totals = new HashMap<>();
        for (JsonNode end : all("SparkListenerTaskEnd")) {
            for (JsonNode a : end.path("Task Info").path("Accumulables")) {
                if (a.path("Metadata").asText().equals("sql")) {
                    totals.merge(a.path("ID").asLong(), Long.parseLong(a.path("Update").asText()), Long::sum);
                }
            }
        }
        for (JsonNode driver : sql("SparkListenerDriverAccumUpdates")) {
            driver.path("accumUpdates").forEach(u -> totals.merge(u.get(0).asLong(), u.get(1).asLong(), Long::sum));
        }
        return totals;
    }

    /// The same by the events of stages.
    Map<Long, Long> fromStages() {
        Map<Long, Long> totals = new HashMap<>();
        for (JsonNode end : all("SparkListenerStageCompleted")) {
            for (JsonNode a : end.path("Stage Info").path("Accumulables")) {
                if (a.path("Metadata").asText().equals("sql")) {
                    totals.merge(a.path("ID").asLong(), Long.parseLong(a.path("Value").asText()), Long::sum);
                }
            }
        }
        return totals;
    }
}
