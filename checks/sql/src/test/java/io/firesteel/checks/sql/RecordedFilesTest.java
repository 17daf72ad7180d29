package io.firesteel.checks.sql;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.operators.cast.ValueText;
import io.firesteel.session.Application;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.run.SqlResult;

import static org.assertj.core.api.Assertions.assertThat;

/// Statements that read and write files, against what Spark 4.3 gave for the same files (see `checks/sql/record-files.py`).
/// `gaps-files.txt` lists exactly those that answer otherwise. Rows are compared without order.
class RecordedFilesTest {
    @TempDir
    private Path out;

    @ParameterizedTest
    @ValueSource(strings = {"files", "writes", "parquet", "written"})
    void statementsAnswerAsSparkDoes(String name) throws IOException, URISyntaxException {
        Path data = Path.of(getClass().getResource("/files").toURI());
        Set<String> gaps = new TreeSet<>(lines("/gaps-files.txt"));
        Set<String> all = new TreeSet<>();
        Set<String> differing = new TreeSet<>();
        List<String> unexpected = new ArrayList<>();
        Conf conf = Conf.of(Map.of("spark.master", "local[2]", "spark.app.name", name, "spark.ui.enabled", "false",
                "spark.sql.session.timeZone", "UTC", "spark.sql.warehouse.dir", out.resolve("warehouse").toString()));
        try (Application application = new Application(conf, getClass().getClassLoader())) {
            SqlSession session = new SqlSession(application);
            for (JsonNode recorded : new ObjectMapper()
                    .readTree(getClass().getResourceAsStream("/statements/" + name + ".json"))) {
                String sql = recorded.get("sql").asText();
                all.add(sql.replace('\n', ' '));
                String text = sql.replace("${data}", data.toString()).replace("${out}", out.toString());
                String difference = difference(session, text, recorded);
                if (difference != null) {
                    differing.add(sql.replace('\n', ' '));
                    if (!gaps.contains(sql.replace('\n', ' '))) {
                        unexpected.add(sql + "\n   " + difference);
                    }
                }
            }
        }
        if (name.equals("written")) {
            layoutsAreThoseThatOthersRead();
        }
        assertThat(unexpected).as("statements that differ from Spark").isEmpty();
        gaps.retainAll(all);
        assertThat(gaps).as("gaps-files.txt against what differs").isEqualTo(differing);
        assertThat(all).hasSizeGreaterThan(20);
    }

    /// The schemas of the files as parquet-java reads them, against those of the files that Spark, DuckDB and pyarrow have
    /// read (`checks/sql/written-files.py`).
    private void layoutsAreThoseThatOthersRead() throws IOException {
        JsonNode schemas = new ObjectMapper()
                .readTree(getClass().getResourceAsStream("/statements/written-schemas.json"));
        List<String> folders = new ArrayList<>();
        schemas.fieldNames().forEachRemaining(folders::add);
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(out.resolve(folder))) {
                Path file = files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
                ParquetReadOptions plain = ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
                try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), plain)) {
                    assertThat(reader.getFileMetaData().getSchema().toString()).as(folder)
                            .isEqualTo(schemas.get(folder).asText());
                }
            }
        }
        assertThat(folders).hasSizeGreaterThan(20);
    }

    private static String difference(SqlSession session, String sql, JsonNode recorded) {
        try {
            return difference(session.sql(sql), recorded);
        } catch (FiresteelException e) {
            return recorded.has("error") && recorded.get("error").asText().equals(e.condition())
                    ? null
                    : "gave " + e.getMessage() + wanted(recorded);
        } catch (RuntimeException e) {
            return "gave " + e + " at " + List.of(e.getStackTrace()).subList(0, Math.min(4, e.getStackTrace().length));
        }
    }

    private static String wanted(JsonNode recorded) {
        return recorded.has("error")
                ? " instead of " + recorded.get("error") + " " + recorded.get("message")
                : " instead of " + recorded.get("rows");
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
            return "gave rows " + rows + wanted(recorded);
        }
        List<List<String>> wanted = new ArrayList<>();
        recorded.get("rows").forEach(r -> wanted.add(texts(r)));
        wanted.sort(Comparator.comparing(List::toString));
        rows.sort(Comparator.comparing(List::toString));
        String names = compare("names", texts(recorded.get("names")), result.schema().names());
        String types = compare("types", texts(recorded.get("types")),
                result.schema().types().stream().map(t -> t.simpleString()).toList());
        return names != null ? names : types != null ? types : compare("rows", wanted, rows);
    }

    private static String compare(String what, Object wanted, Object given) {
        return wanted.equals(given) ? null : what + " " + given + "\n      instead of " + wanted;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(n -> texts.add(n.isNull() ? null : n.asText()));
        return texts;
    }

    private List<String> lines(String resource) throws IOException {
        try (InputStream in = getClass().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"files", "writes", "parquet", "written"})
    void everyStatementHasItsAnswer(String name) throws IOException {
        Path folder = Path.of("src/test/resources/statements");
        List<String> written = List.of(Files.readString(folder.resolve(name + ".sql")).split("(?m)^;$"))
                .stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
        List<String> recorded = new ArrayList<>();
        new ObjectMapper().readTree(folder.resolve(name + ".json").toFile())
                .forEach(n -> recorded.add(n.get("sql").asText()));
        assertThat(recorded).isEqualTo(written);
    }
}
