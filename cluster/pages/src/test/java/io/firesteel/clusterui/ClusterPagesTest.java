package io.firesteel.clusterui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.time.Clock;
import io.firesteel.ui.http.AccessTokens;

import static org.assertj.core.api.Assertions.assertThat;

/// Pages and JSON over real sockets; the JSON is compared with what Spark 4.3.0 answered in the same state.
class ClusterPagesTest {
    private static final String EVIL = "<script>alert('x')</script>\"><img src=x onerror=y>";
    private static final String APP = "app-20261121205838-0000";
    private static final String WORKER = "worker-20261121205740-127.0.0.1-34297";
    private static final String WORKER_PAGES = "http://127.0.0.1:28081";
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @TempDir
    Path work;
    private final AccessTokens tokens = new AccessTokens(new byte[32], Clock.system());
    private final HttpClient http = HttpClient.newHttpClient();
    private ClusterPages master;
    private ClusterPages worker;
    private Map<String, List<String>> resources = Map.of();
    private Map<String, List<String>> used = Map.of();
    private Map<String, Integer> asked = Map.of();
    private String appName = "json <app>";
    private String webUi = "http://127.0.0.1:4040";

    @BeforeEach
    void start() {
        ClusterPages.Place place = new ClusterPages.Place("localhost", LOOPBACK, 0);
        master = ClusterPages.ofMaster(place, Conf.empty(), tokens, this::masterView);
        worker = ClusterPages.ofWorker(place, Conf.empty(), tokens, work, this::workerView);
    }

    private boolean ended;
    private String why = "";

    @AfterEach
    void stop() {
        master.close();
        worker.close();
    }

    private MasterView masterView() {
        WorkerInfo one = new WorkerInfo(WORKER, "127.0.0.1", 34297, WORKER_PAGES, 2, 2, 1024, 500, "ALIVE",
                1795294725293L, resources, used);
        ApplicationInfo app = new ApplicationInfo(APP, appName, 2, "somebody", 500, 1795294718049L, 19257, "RUNNING",
                webUi, "client on h1", List.of(executor()), asked, why);
        DriverInfo driver = new DriverInfo("driver-20261121205756-0000", 1795294676652L, "ERROR", 1, 300, WORKER,
                WORKER_PAGES, "Nope", "no such file", Map.of());
        return new MasterView("spark://127.0.0.1:27077", "spark://127.0.0.1:6066", "ALIVE", "", List.of(one),
                ended ? List.of() : List.of(app), ended ? List.of(app) : List.of(), List.of(), List.of(driver), "");
    }

    private ExecutorInfo executor() {
        return new ExecutorInfo(APP, 0, WORKER, WORKER_PAGES, 2, 500, "RUNNING", appName, "somebody", "a command",
                used);
    }

    private WorkerView workerView() {
        return new WorkerView(WORKER, "spark://127.0.0.1:27077", "http://127.0.0.1:28080", 2, 2, 1024, 500,
                List.of(executor()), List.of(), List.of(), List.of(), resources);
    }

    private HttpResponse<String> get(ClusterPages from, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(from.url() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String recorded(String name) throws IOException {
        try (InputStream in = ClusterPagesTest.class.getResourceAsStream(name)) {
            return Pattern.compile("DATE ([0-9]+)")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .replaceAll(m -> new Date(Long.parseLong(m.group(1))).toString());
        }
    }

    @Test
    void jsonIsSparks() throws Exception {
        assertThat(get(master, "/json/").body()).isEqualTo(recorded("spark-4.3.0-master.json"));
        assertThat(get(worker, "/json").body()).isEqualTo(recorded("spark-4.3.0-worker.json"));
        assertThat(get(master, "/json/clusterutilization").body()).contains("\"coresutilization\" : 100",
                "\"memoryutilization\" : 48", "\"waitingDrivers\" : 0");
    }

    @Test
    void resourcesAreSparksToo() throws Exception {
        resources = Map.of("gpu", List.of("0", "1"));
        used = Map.of("gpu", List.of("1"));
        asked = Map.of("gpu", 1);
        String all = "{ \"gpu\" : { \"name\" : \"gpu\", \"addresses\" : [ \"0\", \"1\" ] } }";
        String one = "{ \"gpu\" : { \"name\" : \"gpu\", \"addresses\" : [ \"1\" ] } }";
        String amount = "\"resourcesperexecutor\" : [ { \"name\" : \"gpu\", \"amount\" : 1 } ]";
        assertThat(get(master, "/json/").body().replaceAll("\\s+", " ")).contains(
                "\"resources\" : " + all + ", \"resourcesused\" : " + one + ", \"resourcesfree\" : "
                        + one.replace('1', '0'),
                "\"resources\" : [ " + all + " ], \"resourcesused\" : [ " + one + " ]", amount);
        assertThat(get(worker, "/json/").body().replaceAll("\\s+", " ")).contains(
                "\"resources\" : " + all + ", \"resourcesused\" : " + one, "\"memory\" : 500, \"resources\" : " + one,
                amount);
        assertThat(get(master, "/").body()).contains("gpu 2 (0, 1; used 1)", ">gpu 1<");
        assertThat(get(master, "/app/?appId=" + APP).body()).contains(">gpu 1<");
        assertThat(get(worker, "/").body()).contains("gpu 2 (0, 1; used 1)", ">gpu 1<");
    }

    @Test
    void whoWasTurnedAwayIsOnThePage() throws Exception {
        try (ClusterPages busy = ClusterPages.ofMaster(new ClusterPages.Place("localhost", LOOPBACK, 0), Conf.empty(),
                tokens, () -> masterView().withRefused("3, last: <h>"))) {
            assertThat(get(busy, "/").body()).contains("Refused", "3, last: &lt;h&gt;");
        }
        assertThat(get(master, "/").body()).doesNotContain("Refused");
    }

    @Test
    void whatAnApplicationWaitsForIsOnThePage() throws Exception {
        why = "It waits for a worker with 9 core(s)";
        for (String path : List.of("/", "/app/?appId=" + APP)) {
            assertThat(get(master, path).body()).contains("RUNNING: It waits for a worker with 9 core(s)");
        }
        assertThat(get(master, "/json/").body()).isEqualTo(recorded("spark-4.3.0-master.json"));
    }

    @Test
    void aMasterHasTheTitleThatItWasGivenAndLinksToTheHistoryServer() throws Exception {
        ended = true;
        Conf conf = Conf.of(Map.of("spark.master.ui.title", "Ours <1>", "spark.master.ui.historyServerUrl",
                "http://h:18080/"));
        try (ClusterPages titled = ClusterPages.ofMaster(new ClusterPages.Place("localhost", LOOPBACK, 0), conf,
                tokens, this::masterView)) {
            assertThat(get(titled, "/").body()).contains("<title>Ours &lt;1&gt;</title>",
                    "<h1>Ours &lt;1&gt;</h1>", "href=\"http://h:18080/history/" + APP + "\"");
        }
        assertThat(get(master, "/").body()).doesNotContain("/history/");
    }

    @Test
    void pagesShowWhatThereIs() throws Exception {
        assertThat(get(master, "/").body()).contains("Spark Master at spark://127.0.0.1:27077", "ALIVE",
                "Workers (1)", "<a href=\"" + WORKER_PAGES + "\">" + WORKER, "json &lt;app&gt;",
                "href=\"/app/?appId=" + APP, "client on h1", "driver-20261121205756-0000", "no such file",
                "2 (2 used)", "1.0 GiB (500.0 MiB used)");
        assertThat(get(master, "/app/?appId=" + APP).body()).contains("Executor Summary (1)",
                WORKER_PAGES + "/logPage/?appId=" + APP + "&amp;executorId=0&amp;logType=stdout");
        assertThat(get(master, "/app/?appId=other").statusCode()).isEqualTo(404);
        assertThat(get(worker, "/").body()).contains("Spark Worker at " + WORKER, "Running Executors (1)",
                "href=\"http://127.0.0.1:28080\"");
        assertThat(get(worker, "/static/ui.css").body()).contains("body {");
        assertThat(get(worker, "/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void nothingBecomesMarkup() throws Exception {
        appName = EVIL;
        webUi = "javascript:alert(1)";
        for (HttpResponse<String> page : List.of(get(master, "/"), get(master, "/app/?appId=" + APP),
                get(worker, "/"))) {
            assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script", "<img", "href=\"javascript");
            assertThat(page.headers().firstValue("content-security-policy").orElse("")).startsWith(
                    "default-src 'none'");
        }
    }

    @Test
    void logsThatWereRolledOverAreOne() throws Exception {
        Path folder = Files.createDirectories(work.resolve(APP).resolve("0"));
        Files.writeString(folder.resolve("stderr--2026-02-03--1"), "second ");
        try (OutputStream first = new GZIPOutputStream(Files.newOutputStream(
                folder.resolve("stderr--2026-02-03.gz")))) {
            first.write("first ".getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("stderr"), "last");
        String log = "/log/?appId=" + APP + "&executorId=0&logType=stderr";
        assertThat(get(worker, log).body()).endsWith(" ====\nfirst second last");
        assertThat(get(worker, log + "&offset=4&byteLength=10").body()).endsWith(" ====\nt second l");
    }

    @Test
    void logsByRange() throws Exception {
        Path folder = Files.createDirectories(work.resolve(APP).resolve("0"));
        Files.writeString(folder.resolve("stderr"), "<b>0123456789</b>é".repeat(20_000));
        Path driver = Files.createDirectories(work.resolve("driver-7"));
        Files.writeString(driver.resolve("stdout"), "Pi is roughly 3\n");
        String log = "/log/?appId=" + APP + "&executorId=0&logType=stderr";
        long total = Files.size(folder.resolve("stderr"));
        assertThat(get(worker, log + "&offset=3&byteLength=10").body()).isEqualTo("==== Bytes 3-13 of " + total + " of "
                + work.resolve(APP).resolve("0/stderr") + " ====\n0123456789");
        assertThat(get(worker, log + "&offset=-5&byteLength=3").body()).endsWith(" ====\n<b>");
        assertThat(get(worker, log + "&byteLength=6").body()).contains("==== Bytes " + (total - 6) + "-" + total)
                .endsWith("</b>é");
        assertThat(get(worker, log + "&offset=x&byteLength=99999999999").body()).startsWith("==== Bytes 0-" + total);
        assertThat(get(worker, "/logPage/?driverId=driver-7&logType=stdout").body()).contains("Pi is roughly 3",
                "stdout log page for driver-7");
        assertThat(get(worker, log.replace("/log/", "/logPage/") + "&offset=0&byteLength=3").body())
                .contains("&lt;b&gt;", "offset=3&amp;byteLength=")
                .doesNotContain("<b>");
        assertThat(get(worker, "/log/?driverId=driver-8&logType=stdout").body()).endsWith("There is no such log here.");
    }

    @Test
    void nothingElseOfTheDisk() throws Exception {
        Files.writeString(work.resolve("stdout"), "secret");
        Path app = Files.createDirectories(work.resolve("app-1/0"));
        Path outside = Files.writeString(work.resolve("outside"), "secret");
        Files.createSymbolicLink(app.resolve("stdout"), outside);
        Files.createSymbolicLink(work.resolve("app-1/1"), work);
        for (String query : List.of("appId=app-1&executorId=..&logType=stdout", "appId=..&executorId=0&logType=stdout",
                "appId=app-1%2F..&executorId=..&logType=stdout", "appId=app-1&executorId=0&logType=..%2F..%2Foutside",
                "driverId=.&logType=stdout", "driverId=app-1%2F..&logType=stdout", "driverId=&logType=stdout",
                "logType=stdout", "driverId=%2Fetc&logType=stdout", "driverId=a%00b&logType=stdout",
                "appId=app-1&executorId=0&logType=stdout", "appId=app-1&executorId=1&logType=stdout",
                "appId=app-1&executorId=0&driverId=x&logType=stdout", "appId=app-1&executorId=&logType=stdout")) {
            assertThat(get(worker, "/log/?" + query).body()).as(query).doesNotContain("secret");
            assertThat(get(worker, "/logPage/?" + query).body()).as(query).doesNotContain("secret");
        }
    }

    @Test
    void othersNeedAToken() throws Exception {
        assertThat(raw("Host: evil.example")).startsWith("HTTP/1.1 401").doesNotContain("spark://127");
        assertThat(raw("Host: localhost:80")).startsWith("HTTP/1.1 200");
        assertThat(raw("Host: evil.example\r\nAuthorization: Bearer " + tokens.issue(60))).startsWith("HTTP/1.1 200");
        String basic = Base64.getEncoder().encodeToString(("me:" + tokens.issue(60)).getBytes(StandardCharsets.UTF_8));
        assertThat(raw("Host: evil.example\r\nAuthorization: Basic " + basic)).startsWith("HTTP/1.1 200");
        String other = new AccessTokens(new byte[]{1}, Clock.system()).issue(60);
        assertThat(raw("Host: evil.example\r\nAuthorization: Bearer " + other)).startsWith("HTTP/1.1 401")
                .contains("WWW-Authenticate: Basic realm=");
    }

    private String raw(String headers) throws IOException {
        try (Socket socket = new Socket(LOOPBACK, master.port())) {
            socket.getOutputStream()
                    .write(("GET /json/ HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
