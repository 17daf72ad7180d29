package io.firesteel.submission;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.time.Clock;
import io.firesteel.ui.http.AccessTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The REST protocol over real sockets; answers are those that Spark 4.3.0's server gave to the same requests.
class SubmissionServerTest {
    private static final String ID = "driver-20261121205756-0000";
    private static final String GOOD = """
            {"action":"CreateSubmissionRequest","appArgs":["x", 1, true],"appResource":"file:/nowhere.jar",
             "clientSparkVersion":"4.3.0","environmentVariables":{"A":"1"},"mainClass":"Nope",
             "sparkProperties":{"spark.app.name":"n","spark.driver.memory":"300m","spark.driver.cores":2}}""";
    private final AccessTokens tokens = new AccessTokens(new byte[32], Clock.system());
    private final List<Object> calls = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private SubmissionServer server;

    /// Remembers what it was asked and knows one driver.
    private final class OneDriver implements Submissions {
        @Override
        public SubmissionOutcome create(SubmissionRequest request) {
            calls.add(request);
            return new SubmissionOutcome(ID, true, "Driver successfully submitted as " + ID);
        }

        @Override
        public Optional<SubmissionState> status(String id) {
            calls.add("status " + id);
            return id.equals(ID)
                    ? Optional.of(new SubmissionState("RUNNING", "worker-1", "127.0.0.1:34297", ""))
                    : Optional.empty();
        }

        @Override
        public SubmissionOutcome kill(String id) {
            calls.add("kill " + id);
            return new SubmissionOutcome(id, false, "Driver " + id + " has already finished or does not exist");
        }

        @Override
        public SubmissionOutcome killAll() {
            calls.add("killall");
            return new SubmissionOutcome("", true, "Kill request for all drivers submitted");
        }

        @Override
        public SubmissionOutcome clear() {
            calls.add("clear");
            return new SubmissionOutcome("", true, "");
        }

        @Override
        public SubmissionOutcome ready() {
            calls.add("ready");
            return new SubmissionOutcome("", true, "");
        }
    }

    @BeforeEach
    void start() {
        start(Conf.of(Map.of("spark.master.rest.port", "0")));
    }

    private void start(Conf conf) {
        server = SubmissionServer.start(new OneDriver(), conf, tokens, "localhost", InetAddress.getLoopbackAddress(),
                "4.3.0");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void itListensWhereItIsTold() throws Exception {
        stop();
        start(Conf.of(Map.of("spark.master.rest.port", "0", "spark.master.rest.host", "127.0.0.2")));
        try (Socket there = new Socket("127.0.0.2", server.port())) {
            assertThat(there.isConnected()).isTrue();
        }
        assertThatThrownBy(() -> new Socket("127.0.0.1", server.port())).isInstanceOf(ConnectException.class);
        assertThatThrownBy(() -> start(Conf.of(Map.of("spark.master.rest.host", "no.such.host.invalid"))))
                .hasMessageContaining("'no.such.host.invalid' (spark.master.rest.host): the name is unknown");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.header("Authorization", "Bearer " + tokens.issue(60)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(to(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void anApplicationIsTaken() throws Exception {
        HttpResponse<String> answer = post("/v1/submissions/create", GOOD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("application/json;charset=utf-8");
        assertThat(answer.body()).isEqualTo("""
                {
                  "action" : "CreateSubmissionResponse",
                  "message" : "Driver successfully submitted as driver-20261121205756-0000",
                  "serverSparkVersion" : "4.3.0",
                  "submissionId" : "driver-20261121205756-0000",
                  "success" : true
                }""");
        assertThat(calls).containsExactly(new SubmissionRequest("file:/nowhere.jar", "Nope", List.of("x", "1", "true"),
                Map.of("spark.app.name", "n", "spark.driver.memory", "300m", "spark.driver.cores", "2"),
                Map.of("A", "1"), "4.3.0"));
        assertThat(post("/v1/submissions/create", GOOD.replace("\"appArgs\"", "\"extra\":{\"a\":[3]},\"appArgs\""))
                .body()).contains("\"unknownFields\" : [ \"extra\" ]");
    }

    @Test
    void aDriverOfNothingIsRefused() throws Exception {
        assertThat(problem(GOOD.replace("300m", "0"))).contains("Property 'spark.driver.memory' must be a size of at"
                + " least 1m, such as 512m or 2g: actual was '0'.");
        assertThat(problem(GOOD.replace("300m", "100k"))).contains("a size of at least 1m");
        assertThat(problem(GOOD.replace("300m", "-1g"))).contains("actual was '-1g'");
        assertThat(problem(GOOD.replace(":2}", ":0}"))).contains(
                "Property 'spark.driver.cores' must be a whole number above 0: actual was '0'.");
        assertThat(calls).isEmpty();
    }

    private String problem(String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/v1/submissions/create", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body();
    }

    @Test
    void whatIsNoJsonIsToldWithItsPlaceAndWhatIsLegal() throws Exception {
        assertThat(problem("{\n \"action\" : ")).contains("it is no JSON (line 2, column 13): Unexpected end-of-input")
                .contains("Sent is one JSON object with the texts 'action',")
                .doesNotContain("REDACTED");
        assertThat(problem("{\"action\":\"x\",}")).contains("(line 1, column 15): Unexpected character ('}'");
        assertThat(problem("{")).contains("expected close marker for Object. Sent is").doesNotContain("Source:");
        assertThat(problem("")).contains("it is empty. Sent is one JSON object");
        assertThat(problem("[1]")).contains("it is no JSON object. Sent is");
    }

    @Test
    void theOtherAnswersAreSparks() throws Exception {
        assertThat(get("/v1/submissions/status/" + ID).body()).isEqualTo("""
                {
                  "action" : "SubmissionStatusResponse",
                  "driverState" : "RUNNING",
                  "serverSparkVersion" : "4.3.0",
                  "submissionId" : "driver-20261121205756-0000",
                  "success" : true,
                  "workerHostPort" : "127.0.0.1:34297",
                  "workerId" : "worker-1"
                }""");
        assertThat(get("/v1/submissions/status/driver-1").body()).isEqualTo("""
                {
                  "action" : "SubmissionStatusResponse",
                  "serverSparkVersion" : "4.3.0",
                  "submissionId" : "driver-1",
                  "success" : false
                }""");
        assertThat(post("/v1/submissions/kill/driver-1", "").body()).isEqualTo("""
                {
                  "action" : "KillSubmissionResponse",
                  "message" : "Driver driver-1 has already finished or does not exist",
                  "serverSparkVersion" : "4.3.0",
                  "submissionId" : "driver-1",
                  "success" : false
                }""");
        assertThat(post("/v1/submissions/killall", "").body()).isEqualTo("""
                {
                  "action" : "KillAllSubmissionResponse",
                  "message" : "Kill request for all drivers submitted",
                  "serverSparkVersion" : "4.3.0",
                  "success" : true
                }""");
        assertThat(post("/v1/submissions/clear", "").body()).isEqualTo("""
                {
                  "action" : "ClearResponse",
                  "message" : "",
                  "serverSparkVersion" : "4.3.0",
                  "success" : true
                }""");
        assertThat(get("/v1/submissions/readyz").body()).isEqualTo("""
                {
                  "action" : "ReadyzResponse",
                  "message" : "",
                  "serverSparkVersion" : "4.3.0",
                  "success" : true
                }""");
    }

    @Test
    void wrongPathsAreExplained() throws Exception {
        HttpResponse<String> version = get("/v2/submissions/status/x");
        assertThat(version.statusCode()).isEqualTo(468);
        assertThat(version.body()).isEqualTo("""
                {
                  "action" : "ErrorResponse",
                  "highestProtocolVersion" : "v1",
                  "message" : "Unknown protocol version 'v2'. Please submit requests through \
                http://[host]:[port]/v1/submissions/...",
                  "serverSparkVersion" : "4.3.0"
                }""");
        assertThat(get("/").body()).contains("Missing protocol version. Please submit requests through");
        assertThat(get("/").statusCode()).isEqualTo(400);
        assertThat(get("/v1/submissions/status").body()).contains("Submission ID is missing in status request.");
        assertThat(get("/v1/submissions/status/").statusCode()).isEqualTo(400);
        assertThat(get("/v1/submissions/create").statusCode()).isEqualTo(405);
        assertThat(post("/v1/submissions/status/" + ID, "").statusCode()).isEqualTo(405);
        assertThat(get("/v1/submissions/kill/" + ID).statusCode()).isEqualTo(405);
        assertThat(send(to("/v1/submissions/kill/" + ID).DELETE()).statusCode()).isEqualTo(405);
        assertThat(calls).isEmpty();
    }

    @Test
    void whatIsNoSubmissionIsNamed() throws Exception {
        Map<String, String> wrong = Map.ofEntries(
                Map.entry("{bad", "it is no JSON (line 1, column 2): Unexpected character"),
                Map.entry("", "it is empty"), Map.entry("[]", "it is no JSON object"),
                Map.entry("{}", "Action field not found in JSON"),
                Map.entry(GOOD + "x", "Unrecognized token"), Map.entry(GOOD + "{}", "something follows"),
                Map.entry("{\"action\":\"KillSubmissionRequest\"}", "unexpected type KillSubmissionRequest"),
                Map.entry("{\"action\":\"CreateSubmissionRequest\",\"clientSparkVersion\":\"4\"}",
                        "No Spark properties set!"),
                Map.entry(GOOD.replace("clientSparkVersion", "other"),
                        "'clientSparkVersion' is missing in message CreateSubmissionRequest."),
                Map.entry(GOOD.replace("300m", "lots"),
                        "Property 'spark.driver.memory' expected memory value: actual was 'lots'."),
                Map.entry(GOOD.replace("\"spark.driver.cores\":2", "\"spark.driver.cores\":\"x\""),
                        "Property 'spark.driver.cores' expected numeric value: actual was 'x'."),
                Map.entry(GOOD.replace("[\"x\", 1, true]", "\"s\""), "'appArgs' has to be an array of texts"),
                Map.entry(GOOD.replace("[\"x\", 1, true]", "[[1]]"), "'appArgs' has to be a text"),
                Map.entry(GOOD.replace("{\"A\":\"1\"}", "{\"A\":{}}"), "'environmentVariables.A' has to be a text"),
                Map.entry(GOOD.replace("\"file:/nowhere.jar\"", "\" \""), "'appResource' is missing"),
                Map.entry("{\"x\":" + "[".repeat(100_000), "nesting depth"));
        for (Map.Entry<String, String> each : wrong.entrySet()) {
            HttpResponse<String> answer = post("/v1/submissions/create", each.getKey());
            assertThat(answer.statusCode()).as(each.getValue()).isEqualTo(400);
            assertThat(answer.body()).contains("\"action\" : \"ErrorResponse\"", "Malformed request: ",
                    each.getValue());
        }
        assertThat(calls).isEmpty();
    }

    @Test
    void nothingIsDoneWithoutAToken() throws Exception {
        List<HttpRequest.Builder> requests = new ArrayList<>();
        for (String path : List.of("/", "/v1/submissions/status/" + ID, "/v1/submissions/readyz")) {
            requests.add(to(path));
        }
        for (String path : List.of("create", "kill/" + ID, "killall", "clear")) {
            requests.add(to("/v1/submissions/" + path).POST(HttpRequest.BodyPublishers.ofString(GOOD)));
        }
        for (String shown : List.of("", "Bearer ", "Bearer x.y.z", "Basic eDp5",
                "Bearer " + new AccessTokens(new byte[]{1}, Clock.system()).issue(60),
                "Bearer " + tokens.issue(-1))) {
            for (HttpRequest.Builder request : requests) {
                HttpRequest.Builder with = shown.isEmpty() ? request : request.setHeader("Authorization", shown);
                HttpResponse<String> answer = http.send(with.build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(answer.body()).contains("firesteel token");
                // Its body was not read, so that nothing can follow on the same connection.
                boolean posted = request.build().method().equals("POST") && request.build()
                        .bodyPublisher()
                        .orElseThrow()
                        .contentLength() > 0;
                assertThat(answer.headers().firstValue("connection").isPresent()).isEqualTo(posted);
            }
        }
        assertThat(calls).isEmpty();
    }

    @Test
    void sizesAndFilesAreLimited() throws Exception {
        stop();
        start(Conf.of(Map.of("spark.master.rest.port", "0", "spark.master.rest.maxRequestBodySize", "1k",
                "spark.master.rest.allowedAppResourcePatterns", "hdfs://.*, file:/opt/.*")));
        assertThat(post("/v1/submissions/create", GOOD + " ".repeat(2000)).statusCode()).isEqualTo(413);
        HttpResponse<String> elsewhere = post("/v1/submissions/create", GOOD);
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.body()).contains("file:/nowhere.jar", "allowedAppResourcePatterns");
        assertThat(calls).isEmpty();
        assertThat(post("/v1/submissions/create", GOOD.replace("/nowhere", "/opt/x")).statusCode()).isEqualTo(200);
    }

    @Test
    void theClientFindsTheRestPort() throws Exception {
        MasterUrl masters;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            masters = MasterUrl.parse("spark://localhost:" + nobody.getLocalPort());
        }
        SubmissionRequest request = new SubmissionRequest("file:/a b.jar", "M", List.of("é\n\"x"),
                Map.of("spark.app.name", "n"), Map.of("A", "1"), "4.3.0");
        try (SubmissionClient client = new SubmissionClient(masters, server.port(), tokens)) {
            SubmissionReply created = client.create(request);
            assertThat(created.success()).isTrue();
            assertThat(created.field("submissionId")).isEqualTo(ID);
            assertThat(client.status(ID).field("driverState")).isEqualTo("RUNNING");
            assertThat(client.kill("driver-1").success()).isFalse();
            assertThat(calls).containsExactly(request, "status " + ID, "kill driver-1");
            assertThatThrownBy(() -> client.kill("../clear")).hasMessageContaining("no submission's id");
        }
        try (SubmissionClient stranger = new SubmissionClient(masters, server.port(),
                new AccessTokens(new byte[]{1}, Clock.system()))) {
            assertThatThrownBy(() -> stranger.status(ID)).hasMessageContaining("refuses (status 401)");
        }
        try (SubmissionClient lost = new SubmissionClient(masters, masters.masters().getFirst().port(), tokens)) {
            assertThatThrownBy(() -> lost.status(ID)).hasMessageContaining("Unable to connect to server")
                    .hasMessageContaining(masters.toString());
        }
    }
}
