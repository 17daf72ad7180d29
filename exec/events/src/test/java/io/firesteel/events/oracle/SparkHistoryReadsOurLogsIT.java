package io.firesteel.events.oracle;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.events.Event;
import io.firesteel.events.log.EventLog;
import io.firesteel.events.log.SampleApplication;

import static org.assertj.core.api.Assertions.assertThat;

/// Spark's history server opens our logs: rolling and single, every codec, finished and in progress.
@Tag("slow")
class SparkHistoryReadsOurLogsIT {
    private static final Pattern PORT = Pattern.compile("'HistoryServerUI' on port (\\d+)");

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private String api;

    @Test
    void everyFormIsListedAndOpened() throws Exception {
        write("local-zstd", true, Map.of());
        write("local-lz4", true, Map.of("spark.eventLog.compression.codec", "lz4"));
        write("local-snappy", true, Map.of("spark.eventLog.compression.codec", "snappy"));
        write("local-single", true, Map.of("spark.eventLog.rolling.enabled", "false"));
        write("local-plain", true,
                Map.of("spark.eventLog.rolling.enabled", "false", "spark.eventLog.compress", "false"));
        write("local-running", false, Map.of());
        write("local-peaks", true, Map.of("spark.eventLog.logStageExecutorMetrics", "true",
                "spark.eventLog.logBlockUpdates.enabled", "true"));
        Path conf = Files.writeString(folder.resolve("log4j2.properties"), """
                rootLogger.level = info
                rootLogger.appenderRef.stdout.ref = console
                appender.console.type = Console
                appender.console.name = console
                appender.console.target = SYSTEM_OUT
                appender.console.layout.type = PatternLayout
                appender.console.layout.pattern = %m%n
                """);
        Path out = folder.resolve("server.log");
        Process server = Spark.version("4.3.0")
                .java(List.of("-Dlog4j2.configurationFile=" + conf,
                        "-Dspark.history.fs.logDirectory=" + folder.resolve("logs").toUri(),
                        "-Dspark.history.ui.port=0",
                        "-Dspark.history.fs.update.interval=1s", "-Dspark.ui.requestHeaderSize=8k",
                        "org.apache.spark.deploy.history.HistoryServer"), ProcessBuilder.Redirect.to(out.toFile()));
        try {
            api = "http://127.0.0.1:" + port(server, out) + "/api/v1/applications";
            awaitAll();
            for (String app : List.of("local-zstd", "local-lz4", "local-snappy", "local-single", "local-plain",
                    "local-running", "local-peaks")) {
                opened(app);
            }
            assertThat(get("/local-peaks/storage/rdd")).contains("ParallelCollectionRDD", "\"memoryUsed\" : 303");
        } finally {
            server.destroy();
            assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private void opened(String app) throws Exception {
        boolean finished = !app.equals("local-running");
        assertThat(get("/" + app)).contains("\"name\" : \"sample\"", "\"completed\" : " + finished);
        assertThat(get("/" + app + "/jobs/0")).contains("\"status\" : \"SUCCEEDED\"", "\"numTasks\" : 8",
                "\"numFailedTasks\" : 1", "\"jobGroup\" : \"g1\"", "my token job");
        assertThat(get("/" + app + "/jobs/1")).contains("\"status\" : \"FAILED\"");
        assertThat(get("/" + app + "/stages/0/0")).contains("\"status\" : \"COMPLETE\"", "\"numCompleteTasks\" : 4",
                "\"numFailedTasks\" : 1", "\"executorRunTime\" : 126", "\"shuffleWriteBytes\" : 100",
                "\"errorMessage\" : \"java.lang.IllegalStateException: no", "\"counted\"");
        assertThat(get("/" + app + "/executors")).contains("\"hostPort\" : \"host1:7001\"");
        assertThat(get("/" + app + "/environment")).contains("*********(redacted)").doesNotContain("hunter2");
        assertThat(get("/" + app + "/sql")).contains("select id / 0", "\"status\" : \"FAILED\"",
                "\"nodeName\" : \"Range\"");
    }

    private void write(String app, boolean finish, Map<String, String> settings) throws Exception {
        Path logs = Files.createDirectories(folder.resolve("logs"));
        Conf conf = Conf.of(Map.of("spark.eventLog.dir", logs.toString())).withAll(settings);
        EventLog log = EventLog.start(app, "", "4.3.0", conf, _ -> null);
        List<Event> events = SampleApplication.events(4, app);
        for (Event event : finish ? events : events.subList(0, events.size() - 1)) {
            log.on(event);
        }
        if (finish) {
            log.stop();
        }
    }

    private static int port(Process server, Path out) throws Exception {
        while (server.isAlive()) {
            Matcher port = PORT.matcher(Files.readString(out));
            if (port.find()) {
                return Integer.parseInt(port.group(1));
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the history server ended before it had a port: " + Files.readString(out));
    }

    private void awaitAll() throws Exception {
        for (int i = 0; i < 600; i++) {
            if (get("").split("\"id\"").length == 8) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("not all applications are listed: " + get(""));
    }

    private String get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(api + path)).timeout(Duration.ofMinutes(1)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }
}
