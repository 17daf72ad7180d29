package io.firesteel.checks.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.operators.cast.ValueText;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.run.SqlResult;

import static org.assertj.core.api.Assertions.assertThat;

/// Statements whose names, types, rows and errors Spark 4.3 has given (see `checks/sql/record.py`). Those that still answer
/// otherwise are listed in `gaps.txt`, which has to be exact: a statement that starts to agree has to leave it.
class RecordedStatementsTest {
    @TempDir
    private Path warehouse;

    @Test
    void statementsAnswerAsSparkDoes() throws IOException {
        Set<String> gaps = new TreeSet<>(lines("/gaps.txt"));
        Set<String> differing = new TreeSet<>();
        List<String> unexpected = new ArrayList<>();
        Conf conf = Conf
                .of(Map.of("spark.master", "local[2]", "spark.app.name", "statements", "spark.ui.enabled", "false",
                        "spark.sql.session.timeZone", "UTC", "spark.sql.warehouse.dir", warehouse.toString()));
        int count = 0;
        try (Application application = new Application(conf, getClass().getClassLoader())) {
            SqlSession session = new SqlSession(application);
            for (JsonNode recorded : new ObjectMapper()
                    .readTree(getClass().getResourceAsStream("/statements/select.json"))) {
                count++;
                String sql = recorded.get("sql").asText();
                String difference = difference(session, recorded);
                if (difference != null) {
                    differing.add(sql.replace('\n', ' '));
                    if (!gaps.contains(sql.replace('\n', ' '))) {
                        unexpected.add(sql + "\n   " + difference);
                    }
                }
            }
        }
        assertThat(unexpected).as("statements that differ from Spark").isEmpty();
        assertThat(gaps).as("gaps.txt against what differs").isEqualTo(differing);
        assertThat(count).isGreaterThanOrEqualTo(70);
    }

    private static String difference(SqlSession session, JsonNode recorded) {
        try {
            return difference(session.sql(recorded.get("sql").asText()), recorded);
        } catch (FiresteelException e) {
            return recorded.has("error") && recorded.get("error").asText().equals(e.condition())
                    ? null
                    : "gave " + e.getMessage();
        } catch (RuntimeException e) {
            return "gave " + e;
        }
    }

    private static String difference(SqlResult result, JsonNode recorded) {
        List<List<String>> rows = new ArrayList<>();
        result.forEach(b -> {
            for (int i = 0; i < b.count(); i++) {
                List<String> row = new ArrayList<>();
                for (int c = 0; c < b.width(); c++) {
                    row.add(b.column(c).isNull(b.row(i)) ? null : ValueText.of(b.column(c), b.row(i), ZoneOffset.UTC));
                }
                rows.add(row);
            }
        });
        if (recorded.has("error")) {
            return "gave rows, not " + recorded.get("error").asText();
        }
        List<List<String>> wanted = new ArrayList<>();
        recorded.get("rows").forEach(r -> wanted.add(texts(r)));
        String names = compare("names", texts(recorded.get("names")), result.schema().names());
        String types = compare("types", texts(recorded.get("types")),
                result.schema()
                        .types()
                        .stream()
                        .map(t -> t.simpleString())
                        .toList());
        return names != null ? names : types != null ? types : compare("rows", wanted, rows);
    }

    private static String compare(String what, Object wanted, Object given) {
        return wanted.equals(given) ? null : what + " " + given + " instead of " + wanted;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(n -> texts.add(n.isNull() ? null : n.asText()));
        return texts;
    }

    private List<String> lines(String resource) throws IOException {
        try (java.io.InputStream in = getClass().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
        }
    }

    @Test
    void everyStatementHasItsAnswer() throws IOException {
        Path folder = Path.of("src/test/resources/statements");
        String script = Files.readString(folder.resolve("select.sql"));
        List<String> written = List.of(script.split("(?m)^;$"))
                .stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
        List<String> recorded = new ArrayList<>();
        new ObjectMapper().readTree(folder.resolve("select.json").toFile())
                .forEach(n -> recorded.add(n.get("sql").asText()));
        assertThat(recorded).isEqualTo(written);
    }
}
