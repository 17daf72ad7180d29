package io.firesteel.history;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Event logs in a folder, of several forms, seen through the server's pages and its API.
class HistoryServerTest {
    private static final long START = 1_700_000_000_000L;
    private static final String EVIL = "<script>alert(1)</script>";
    @TempDir
    Path root;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private Path logs;
    private HistoryServer server;

    @BeforeEach
    void start() throws IOException {
        logs = Files.createDirectories(root.resolve("my logs"));
        Files.writeString(logs.resolve("app-1"), head("app-1", "One", START) + job() + end(START + 5000));
        Path rolling = Files.createDirectories(logs.resolve("eventlog_v2_app-2"));
        Files.writeString(rolling.resolve("appstatus_app-2"), "");
        Files.writeString(rolling.resolve("events_1_app-2"), head("app-2", EVIL, START + 1000));
        Files.writeString(rolling.resolve("events_2_app-2"), end(START + 3500));
        Files.writeString(logs.resolve("app-3.inprogress"), head("app-3", "Three", START + 2000) + job());
        Files.writeString(logs.resolve("garbage"), "no\nevent\nlog\n");
        Files.write(logs.resolve("binary.zstd"), new byte[]{1, 2, 3, 4, 5});
        Files.writeString(logs.resolve(".hidden"), head("app-9", "Nine", START));
        server = HistoryServer.start(conf(logs.toUri().toString()), environment());
    }

    private Conf conf(String folder) {
        return Conf.of(Map.of("spark.history.fs.logDirectory", folder, "spark.history.ui.port", "0",
                "spark.history.fs.update.interval", "100ms", "spark.authenticate.secret", "s"));
    }

    private static Map<String, String> environment() {
        return Map.of("SPARK_LOCAL_HOSTNAME", "localhost");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String head(String id, String name, long time) {
        return """
                {"Event":"SparkListenerLogStart","Spark Version":"4.3.0"}
                {"Event":"SparkListenerApplicationStart","App Name":"%s","App ID":"%s","Timestamp":%d,"User":"me"}
                """.formatted(name, id, time);
    }

    private static String job() {
        return """
                {"Event":"SparkListenerJobStart","Job ID":7,"Submission Time":1700000001000,"Stage Infos":[],"Stage IDs":[],"Properties":{"spark.job.description":"the seventh"}}
                """;
    }

    private static String end(long time) {
        return "{\"Event\":\"SparkListenerApplicationEnd\",\"Timestamp\":" + time + "}\n";
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// What the list says, as soon as it says so.
    private JsonNode applications(int count, String... words) throws IOException, InterruptedException {
        long limit = System.nanoTime() + 60_000_000_000L;
        while (true) {
            String body = get("/api/v1/applications").body();
            JsonNode list = json.readTree(body);
            if (list.size() == count && List.of(words).stream().allMatch(body::contains)) {
                return list;
            }
            assertThat(System.nanoTime()).as(body).isLessThan(limit);
            Thread.sleep(20);
        }
    }

    @Test
    void applicationsOfAllFormsAreListed() throws Exception {
        // The end of a log is read after its head.
        JsonNode list = applications(3, "\"duration\" : 5000", "\"duration\" : 2500");
        List<String> ids = new ArrayList<>();
        list.forEach(app -> ids.add(app.get("id").asText()));
        assertThat(ids).containsExactly("app-3", "app-2", "app-1");
        JsonNode first = list.get(2).get("attempts").get(0);
        assertThat(first.get("completed").asBoolean()).isTrue();
        assertThat(first.get("startTimeEpoch").asLong()).isEqualTo(START);
        assertThat(first.get("endTimeEpoch").asLong()).isEqualTo(START + 5000);
        assertThat(first.get("sparkUser").asText()).isEqualTo("me");
        assertThat(list.get(0).get("attempts").get(0).get("completed").asBoolean()).isFalse();
        assertThat(json.readTree(get("/api/v1/applications?status=running").body())).hasSize(1);
        assertThat(json.readTree(get("/api/v1/applications?limit=1").body()).get(0).get("id").asText())
                .isEqualTo("app-3");
        assertThat(json.readTree(get("/api/v1/applications/app-1/jobs").body()).get(0).get("jobId").asInt())
                .isEqualTo(7);
        assertThat(get("/api/v1/applications/app-1").body()).contains("\"name\" : \"One\"");
        assertThat(get("/api/v1/applications/app-8").body()).isEqualTo("unknown app: app-8");
        assertThat(get("/api/v1/applications/app-8/jobs").body()).isEqualTo("no such app: app-8");
        assertThat(get("/api/v1/version").body()).contains("4.3.0");
    }

    @Test
    void pagesOfTheListAndOfAnApplication() throws Exception {
        applications(3, "\"duration\" : 2500");
        assertThat(get("/").body()).contains("href=\"/history/app-1/jobs/\"", "History Server", "&lt;script&gt;")
                .doesNotContain("<script>", "app-3");
        assertThat(get("/?showIncomplete=true").body()).contains("href=\"/history/app-3/jobs/\"")
                .doesNotContain(
                        "app-1");
        assertThat(get("/history/app-1/jobs/").body()).contains("the seventh",
                "href=\"/history/app-1/jobs/job/?id=7\"", "href=\"/history/app-1/static/ui.css\"",
                "href=\"/history/app-1/executors/\"");
        assertThat(get("/history/app-1/static/ui.css").body()).contains("body {");
        assertThat(get("/history/app-1").headers().firstValue("location")).contains("/history/app-1/jobs/");
        assertThat(get("/history/app-2/environment/").statusCode()).isEqualTo(200);
        for (String path : List.of("/history/app-8/jobs/", "/history/app-1/nothing", "/history/..%2F..%2Fetc/jobs/",
                "/nothing")) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void whatGrowsOrGoesIsSeen() throws Exception {
        applications(3, "\"duration\" : 5000", "\"duration\" : 2500");
        Files.move(logs.resolve("app-3.inprogress"), logs.resolve("app-3"));
        Files.writeString(logs.resolve("app-3"),
                head("app-3", "Three", START + 2000) + job() + job().replace("7", "8") + end(START + 2750));
        Files.delete(logs.resolve("app-1"));
        JsonNode list = applications(2, "\"duration\" : 750");
        assertThat(list.get(0).get("attempts").get(0).get("completed").asBoolean()).isTrue();
        assertThat(json.readTree(get("/api/v1/applications/app-3/jobs").body())).hasSize(2);
        assertThat(get("/history/app-1/jobs/").statusCode()).isEqualTo(404);
    }

    @Test
    void aFolderThatIsNoneIsNamed() {
        assertThatThrownBy(() -> HistoryServer.start(conf("file:/nowhere/at-all"), environment()))
                .isInstanceOf(FiresteelException.class)
                .hasMessageContaining("Log directory specified does not exist: file:/nowhere/at-all")
                .hasMessageContaining("spark.history.fs.logDirectory");
        assertThatThrownBy(() -> HistoryServer.start(conf("hdfs://h/logs"), environment())).hasMessageContaining(
                "hdfs://h/logs");
    }
}
