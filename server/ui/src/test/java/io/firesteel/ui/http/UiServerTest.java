package io.firesteel.ui.http;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.events.Event;
import io.firesteel.events.JobEvent.JobStart;
import io.firesteel.events.StageInfo;
import io.firesteel.threads.ThreadSource;
import io.firesteel.threads.ThreadStacks;
import io.firesteel.ui.SparkApplication;
import io.firesteel.ui.status.AppStatusStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Over real sockets: pages, REST API, headers, refusals, ports.
class UiServerTest {
    private static final String SCRIPT = "<script>alert('x')</script>\"><img src=x onerror=y>";
    private static final Conf ANY_PORT = Conf.of(Map.of("spark.ui.port", "0"));

    private static final ThreadSource NOBODY = id -> List.of();

    @TempDir
    private static Path folder;
    private static UiServer server;
    private static AppStatusStore store;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        store = SparkApplication.store(folder);
        StageInfo stage = new StageInfo(70, 0, SCRIPT, 1, List.of(), List.of(), SCRIPT, Event.NONE, Event.NONE,
                Optional.of(SCRIPT), List.of(), 0, false, 0);
        store.on(new JobStart(50, 1_800_000_000_000L, List.of(stage),
                Map.of("spark.job.description", SCRIPT, "spark.jobGroup.id", SCRIPT)));
        server = UiServer.start(store, ANY_PORT, UiAccess.loopback(), id -> ThreadStacks.here());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyPageShowsTheApplication() throws Exception {
        assertThat(page("/jobs/")).contains("Spark Jobs", "Failed Jobs (2)", "Completed Jobs (11)", "Active Jobs (1)",
                "href=\"/jobs/job/?id=12\"");
        assertThat(page("/jobs/job/?id=1")).contains("Details for Job 1", "Job Group: g1",
                "href=\"/stages/stage/?id=1&amp;attempt=0\"");
        assertThat(page("/stages/")).contains("Skipped Stages (5)", "Failed Stages (2)");
        assertThat(page("/stages/stage/?id=3&attempt=0")).contains("Details for Stage 3", "PROCESS_LOCAL", "192.0.2.2");
        assertThat(page("/storage/")).contains("PythonRDD", "Disk Memory Serialized 1x Replicated", "100%");
        assertThat(page("/storage/rdd/?id=2")).contains("rdd_2_3");
        assertThat(page("/environment/")).contains("*********(redacted)").doesNotContain("hunter2");
        assertThat(page("/executors/")).contains("driver", "192.0.2.2:45733");
        assertThat(page("/static/ui.css")).contains("body {");
    }

    @Test
    void nothingOfTheApplicationBecomesMarkup() throws Exception {
        for (String path : List.of("/jobs/", "/jobs/job/?id=50", "/stages/", "/stages/stage/?id=70&attempt=0")) {
            assertThat(page(path)).contains("&lt;script&gt;").doesNotContain("<script", "<img");
        }
        assertThat(get("/jobs/").headers().firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(get("/jobs/").headers().firstValue("x-content-type-options")).contains("nosniff");
    }

    @Test
    void theRestApiIsServed() throws Exception {
        HttpResponse<String> answer = get("/api/v1/applications");
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/json");
        assertThat(new ObjectMapper().readTree(answer.body()).get(0).get("name").asText()).isEqualTo("Status sample");
        assertThat(get("/api/v1/applications/app-20261121185630-0000/stages/2/0/taskSummary?quantiles=0,1").body())
                .contains("\"quantiles\" : [ 0.0, 1.0 ]");
        assertThat(get("/api/v1/nothing").statusCode()).isEqualTo(404);
    }

    /// Names, order and refusals are those of Spark 4.3.0.
    @Test
    void threadsAreShownWhereTheyMayBe() throws Exception {
        String executors = "/api/v1/applications/app-20261121185630-0000/executors/";
        HttpResponse<String> answer = get(executors + "driver/threads");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode own = null;
        for (JsonNode thread : new ObjectMapper().readTree(answer.body())) {
            own = thread.get("threadName").asText().equals(Thread.currentThread().getName()) ? thread : own;
        }
        List<String> names = new ArrayList<>();
        own.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsSubsequence("threadId", "threadName", "threadState", "stackTrace", "blockedByLock",
                "holdingLocks", "synchronizers", "monitors", "suspended", "inNative", "isDaemon", "priority");
        assertThat(own.get("stackTrace").get("elems").toString())
                .contains("UiServerTest.threadsAreShownWhereTheyMayBe");
        assertThat(get(executors + "99/threads")).extracting(HttpResponse::statusCode, HttpResponse::body)
                .containsExactly(404, "Executor does not exist.");
        assertThat(get(executors + "abc/threads")).extracting(HttpResponse::statusCode, HttpResponse::body)
                .containsExactly(400, "Invalid executorId: neither 'driver' nor number.");
        assertThat(page("/executors/")).contains("href=\"/executors/threadDump/?executorId=driver\"");
        assertThat(page("/executors/threadDump/?executorId=driver")).contains("Thread dump for executor driver",
                "threadsAreShownWhereTheyMayBe");
        assertThat(get("/executors/threadDump/?executorId=99").statusCode()).isEqualTo(404);
        try (UiServer closed = UiServer.start(store, ANY_PORT.with("spark.ui.threadDumpsEnabled", "false"),
                UiAccess.loopback(), id -> ThreadStacks.here())) {
            for (String path : List.of(executors + "driver/threads", "/executors/threadDump/?executorId=driver")) {
                assertThat(http.send(HttpRequest.newBuilder(URI.create(closed.url() + path)).build(),
                        HttpResponse.BodyHandlers.ofString()).statusCode()).as(path).isIn(404, 503);
            }
        }
    }

    @Test
    void theRootLeadsToTheJobs() throws Exception {
        HttpResponse<String> answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/jobs/");
    }

    @Test
    void whatIsNotThereIsAnswered() throws Exception {
        for (String path : List.of("/nope", "/jobs/job/?id=99999", "/jobs/job/?id=x", "/jobs/job/",
                "/storage/rdd/?id=1",
                "/stages/stage/?id=2&attempt=9", "/%2e%2e/etc/passwd", "/static/../pom.xml")) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 404);
        }
        HttpResponse<String> posted = http.send(HttpRequest.newBuilder(URI.create(server.url() + "/jobs/"))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build(), HttpResponse.BodyHandlers.ofString());
        assertThat(posted.statusCode()).isEqualTo(405);
    }

    @Test
    void aNameOfAnotherSiteIsRefused() throws Exception {
        assertThat(raw("GET /api/v1/applications HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("Status sample");
        assertThat(raw("GET /api/v1/applications HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("Status sample");
    }

    @Test
    void theNextPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            try (UiServer other = UiServer.start(store, ANY_PORT.with("spark.ui.port", "" + port),
                    UiAccess.loopback(), NOBODY)) {
                assertThat(other.port()).isBetween(port + 1, port + 16);
            }
            assertThatThrownBy(() -> UiServer.start(store,
                    Conf.of(Map.of("spark.ui.port", "" + port, "spark.port.maxRetries", "0")), UiAccess.loopback(),
                    NOBODY))
                    .isInstanceOf(FiresteelException.class)
                    .hasMessageContaining("spark.port.maxRetries")
                    .hasMessageContaining("" + port);
        }
    }

    @Test
    void othersAreNotServedWithoutAuthentication() {
        assertThatThrownBy(() -> UiServer.start(store, ANY_PORT.with("spark.firesteel.ui.bindAddress", "0.0.0.0"),
                UiAccess.loopback(), NOBODY)).isInstanceOf(FiresteelException.class)
                .hasMessageContaining("spark.firesteel.ui.bindAddress");
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String raw(String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
