package io.firesteel.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.master.MasterOptions;
import io.firesteel.master.MasterProcess;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.worker.WorkerOptions;
import io.firesteel.worker.WorkerProcess;

import static org.assertj.core.api.Assertions.assertThat;

/// A master and a worker in this process, seen by their pages.
class DaemonPagesTest {
    private static final Conf CONF = Conf.of(Map.of("spark.authenticate.secret", "only for this test",
            "spark.master.rest.port", "0"));
    private static final Map<String, String> ENVIRONMENT = Map.of("SPARK_LOCAL_HOSTNAME", "localhost");
    @TempDir
    Path root;
    private final HttpClient http = HttpClient.newHttpClient();

    private String get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    /// What is there as soon as it says so.
    private String awaited(String address, String text) throws IOException, InterruptedException {
        long limit = System.nanoTime() + 60_000_000_000L;
        while (true) {
            String page = get(address);
            if (page.contains(text)) {
                return page;
            }
            assertThat(System.nanoTime()).as(text + " in " + page).isLessThan(limit);
            Thread.sleep(20);
        }
    }

    @Test
    void eachShowsTheOther() throws Exception {
        try (MasterProcess master = MasterProcess.start(new MasterOptions("127.0.0.1", 0, 0, CONF), ENVIRONMENT)) {
            assertThat(get(master.webUrl() + "/json/")).contains("\"url\" : \"" + master.url() + "\"",
                    "\"aliveworkers\" : 0", "\"status\" : \"ALIVE\"");
            WorkerOptions options = new WorkerOptions(MasterUrl.parse(master.url()), "127.0.0.1", 0, 0, 3, 512,
                    root.resolve("work"), CONF);
            try (WorkerProcess worker = WorkerProcess.start(options, ENVIRONMENT)) {
                String json = awaited(master.webUrl() + "/json/", "\"aliveworkers\" : 1");
                assertThat(json).contains("\"id\" : \"" + worker.id() + "\"", "\"coresfree\" : 3",
                        "\"memory\" : 512");
                Matcher pages = Pattern.compile("\"webuiaddress\" : \"(http://127\\.0\\.0\\.1:[0-9]+)\"").matcher(json);
                assertThat(pages.find()).as(json).isTrue();
                String page = awaited(pages.group(1) + "/", master.url());
                assertThat(page).contains("Spark Worker at " + worker.id(), "href=\"" + master.webUrl() + "\"",
                        "3 (0 used)");
                assertThat(get(master.webUrl() + "/")).contains("href=\"" + pages.group(1) + "\"", "Workers (1)");
                worker.decommission();
                awaited(master.webUrl() + "/json/", "\"state\" : \"DECOMMISSIONED\"");
            }
            awaited(master.webUrl() + "/json/", "\"aliveworkers\" : 0");
        }
    }
}
