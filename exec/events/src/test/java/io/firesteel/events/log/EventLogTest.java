package io.firesteel.events.log;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.events.ApplicationEvent.EnvironmentUpdate;
import io.firesteel.events.ApplicationEvent.LogStart;
import io.firesteel.events.Event;
import io.firesteel.events.ExecutorEvent.ExecutorMetricsUpdate;
import io.firesteel.events.JobEvent.JobStart;
import io.firesteel.events.StageEvent.StageCompleted;
import io.firesteel.events.StageEvent.StageExecutorMetrics;
import io.firesteel.events.StageEvent.StageSubmitted;
import io.firesteel.events.StorageEvent.BlockUpdated;
import io.firesteel.events.TaskEvent.TaskEnd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventLogTest {
    private static final String APP = SampleApplication.APP_ID;

    @TempDir
    private Path folder;

    @Test
    void defaultsAreRollingAndZstd() throws Exception {
        EventLog log = start(Map.of());
        Path app = folder.resolve("eventlog_v2_" + APP);
        assertThat(names(app)).containsExactly("appstatus_" + APP + ".inprogress", "events_1_" + APP + ".zstd");
        log.stop();
        assertThat(names(app)).containsExactly("appstatus_" + APP, "events_1_" + APP + ".zstd");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(app))).isEqualTo("rwxrwx---");
        for (String name : names(app)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(app.resolve(name))))
                    .isEqualTo("rw-rw----");
        }
        assertThat(log.path().getPath()).isEqualTo(app.toString());
    }

    @Test
    void namesAreMadeSafe() {
        assertThat(EventLogNames.application("App 1:x/$y.{z}'\"", "")).isEqualTo("app-1-x-_y__z___");
        assertThat(EventLogNames.application("application_1_2", "3")).isEqualTo("application_1_2_3");
    }

    @ParameterizedTest
    @CsvSource({"true,true,zstd", "true,true,lz4", "true,true,snappy", "true,false,zstd", "false,true,zstd",
        "false,true,lz4", "false,true,snappy", "false,false,zstd"})
    void whatIsLoggedIsReadBack(boolean rolling, boolean compress, String codec) throws Exception {
        EventLog log = start(Map.of("spark.eventLog.rolling.enabled", "" + rolling, "spark.eventLog.compress",
                "" + compress, "spark.eventLog.compression.codec", codec));
        List<Event> logged = new ArrayList<>();
        for (Event event : SampleApplication.events(50)) {
            log.on(event);
            if (!(event instanceof EnvironmentUpdate || event instanceof JobStart || event instanceof StageSubmitted
                    || event instanceof ExecutorMetricsUpdate || event instanceof BlockUpdated)) {
                logged.add(event);
            }
        }
        log.stop();
        List<Event> read = read(Path.of(log.path()));
        assertThat(read.getFirst()).isEqualTo(new LogStart("4.3.0"));
        assertThat(normal(read)).containsSubsequence(normal(logged));
        assertThat(read).hasSize(1 + logged.size() + 6);
    }

    @Test
    void secretsAreBlankedOut() throws Exception {
        EventLog log = start(Map.of("spark.eventLog.rolling.enabled", "false", "spark.eventLog.compress", "false",
                "spark.my.password", "hunter2"));
        for (Event event : SampleApplication.events(2)) {
            log.on(event);
        }
        log.stop();
        String text = Files.readString(Path.of(log.path()));
        assertThat(text).doesNotContain("hunter2", "--token=abc")
                .contains("my token job", "/data/token.jar",
                        "\"spark.my.password\":\"*********(redacted)\"");
    }

    @Test
    void whatWasFlushedSurvivesACrash() throws Exception {
        for (String codec : List.of("zstd", "lz4", "snappy")) {
            EventLog log = start(Map.of("spark.eventLog.compression.codec", codec, "spark.eventLog.overwrite", "true"));
            List<Event> events = SampleApplication.events(100);
            int lastFlush = 0;
            for (int i = 0; i < events.size() - 20; i++) {
                log.on(events.get(i));
                lastFlush = events.get(i) instanceof StageCompleted ? i : lastFlush;
            }
            // The process ends here: nothing is closed.
            List<Event> read = read(Path.of(log.path()));
            assertThat(normal(read)).contains(normal(events).get(lastFlush));
            Path file = EventLogReader.files(Path.of(log.path())).getFirst();
            byte[] whole = Files.readAllBytes(file);
            int before = read.size();
            for (int cut = whole.length - 1; cut > whole.length / 2; cut -= 97) {
                Files.write(file, java.util.Arrays.copyOf(whole, cut));
                List<Event> prefix = read(Path.of(log.path()));
                assertThat(prefix.size()).isLessThanOrEqualTo(before);
                assertThat(prefix).isEqualTo(read.subList(0, prefix.size()));
            }
            log.stop();
        }
    }

    @Test
    void filesAreCutAtTheirSize() throws Exception {
        EventLog log = start(Map.of("spark.eventLog.rolling.maxFileSize", "10m"));
        List<Event> events = SampleApplication.events(5_000);
        for (Event event : events) {
            log.on(event);
        }
        log.stop();
        List<Path> files = EventLogReader.files(Path.of(log.path()));
        assertThat(files.size()).isGreaterThan(1);
        for (int i = 0; i < files.size(); i++) {
            assertThat(files.get(i).getFileName().toString()).isEqualTo("events_" + (i + 1) + "_" + APP + ".zstd");
        }
        assertThat(read(Path.of(log.path())).stream().filter(e -> e instanceof TaskEnd)).hasSize(10_001);
    }

    @Test
    void compactedFilesReplaceWhatIsBefore() throws Exception {
        for (String name : List.of("events_1_a.zstd", "events_2_a.zstd", "events_2_a.zstd.compact", "events_10_a.zstd",
                "appstatus_a", ".events_3_a.crc")) {
            Files.createFile(folder.resolve(name));
        }
        assertThat(EventLogReader.files(folder)).extracting(f -> f.getFileName().toString())
                .containsExactly("events_2_a.zstd.compact", "events_10_a.zstd");
    }

    @Test
    void peaksOfExecutorsAreLoggedOnRequest() throws Exception {
        EventLog log = start(Map.of("spark.eventLog.logStageExecutorMetrics", "true"));
        for (Event event : SampleApplication.events(10)) {
            log.on(event);
        }
        log.stop();
        List<StageExecutorMetrics> peaks = new ArrayList<>();
        List<Event> read = read(Path.of(log.path()));
        for (Event event : read) {
            if (event instanceof StageExecutorMetrics each) {
                peaks.add(each);
            }
        }
        assertThat(peaks).extracting(p -> p.stageId() + " " + p.executorId() + " " + p.peaks().get("JVMHeapMemory"))
                .containsExactly("0 1 1009", "0 driver 5", "1 1 1009", "1 driver 5");
        assertThat(read).filteredOn(e -> e instanceof ExecutorMetricsUpdate).hasSize(2);
    }

    @Test
    void kindsOfEventsAreChosen() throws Exception {
        EventLog log = start(Map.of("spark.eventLog.logBlockUpdates.enabled", "true", "spark.eventLog.excludedPatterns",
                "SparkListenerTaskStart, SparkListenerEnvironmentUpdate"));
        for (Event event : SampleApplication.events(10)) {
            log.on(event);
        }
        log.stop();
        List<Event> read = read(Path.of(log.path()));
        assertThat(read).hasAtLeastOneElementOfType(BlockUpdated.class)
                .hasAtLeastOneElementOfType(TaskEnd.class)
                .doesNotHaveAnyElementsOfTypes(io.firesteel.events.TaskEvent.TaskStart.class, EnvironmentUpdate.class);
    }

    @Test
    void whatCannotBeIsNamed() throws Exception {
        assertThatThrownBy(() -> start(Map.of("spark.eventLog.dir", folder + "/absent")))
                .isInstanceOf(FiresteelException.class)
                .hasMessageContaining("/absent is not a directory");
        assertThatThrownBy(() -> start(Map.of("spark.eventLog.dir", "hdfs://h/logs")))
                .isInstanceOf(FiresteelException.class)
                .hasMessageContaining("no file system for 'hdfs'");
        assertThatThrownBy(() -> start(Map.of("spark.eventLog.compression.codec", "lzf")))
                .isInstanceOf(FiresteelException.class)
                .hasMessageContaining("one of zstd, lz4, snappy");
        assertThatThrownBy(() -> start(Map.of("spark.eventLog.rolling.maxFileSize", "1m")))
                .isInstanceOf(FiresteelException.class)
                .hasMessageContaining("at least 10m");
        start(Map.of()).stop();
        assertThatThrownBy(() -> start(Map.of())).isInstanceOf(FiresteelException.class)
                .hasMessageContaining("already exists")
                .hasMessageContaining("spark.eventLog.overwrite");
        start(Map.of("spark.eventLog.overwrite", "true")).stop();
        EventLog single = start(Map.of("spark.eventLog.rolling.enabled", "false"));
        single.stop();
        EventLog again = start(Map.of("spark.eventLog.rolling.enabled", "false"));
        assertThatThrownBy(again::stop).isInstanceOf(FiresteelException.class).hasMessageContaining("already exists");
    }

    @Test
    void aFullDiskIsToldOnce() {
        LogFileSystem full = new LocalLogFileSystem() {
            @Override
            public boolean isFolder(URI path) {
                return true;
            }

            @Override
            public OutputStream create(URI path) {
                return new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
            }
        };
        EventLog log = EventLog.start(APP, "", "4.3.0", Conf.of(Map.of("spark.eventLog.dir", "full:///logs",
                "spark.eventLog.rolling.enabled", "false", "spark.eventLog.compress", "false")), _ -> full);
        int errors = 0;
        for (Event event : SampleApplication.events(1_000)) {
            try {
                log.on(event);
            } catch (FiresteelException | IOException e) {
                errors++;
                assertThat(e).hasMessageContaining("full:///logs").hasMessageContaining("No space left");
            }
        }
        assertThat(errors).isEqualTo(1);
    }

    @Test
    void badLinesArePassedOver() throws Exception {
        Path file = folder.resolve("local-1");
        String unpersist = "{\"Event\":\"SparkListenerUnpersistRDD\",\"RDD ID\":";
        Files.writeString(file, "{\"Event\":\"SparkListenerLogStart\",\"Spark Version\":\"3.5.0\"}\n\nnonsense\n"
                + unpersist + "1}\n" + "x".repeat(300_000) + "\n" + unpersist + "2}\n" + unpersist);
        List<Event> events = new ArrayList<>();
        EventLogReader.Summary summary = new EventLogReader(1_000).read(file, events::add);
        assertThat(events).hasSize(3);
        assertThat(summary.badLines()).isEqualTo(2);
        assertThat(summary.truncated()).isTrue();
        assertThat(summary.firstError()).contains("bad JSON");
    }

    private EventLog start(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("spark.eventLog.dir", folder.toUri().toString()));
        all.putAll(settings);
        return EventLog.start(APP, "", "4.3.0", Conf.of(all), _ -> null);
    }

    private static List<Event> read(Path log) throws IOException {
        List<Event> events = new ArrayList<>();
        EventLogReader.Summary summary = new EventLogReader().read(log, events::add);
        assertThat(summary.badLines()).as(summary.firstError()).isZero();
        return events;
    }

    /// Accumulator values become text in JSON.
    private static List<String> normal(List<Event> events) {
        io.firesteel.events.json.EventJsonWriter writer = new io.firesteel.events.json.EventJsonWriter(
                io.firesteel.events.json.JsonOptions.ALL);
        return events.stream().map(writer::toJson).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
