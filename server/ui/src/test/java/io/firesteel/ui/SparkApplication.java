package io.firesteel.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.firesteel.conf.Conf;
import io.firesteel.events.Event;
import io.firesteel.events.log.EventLogReader;
import io.firesteel.time.Clock;
import io.firesteel.ui.status.AppStatusStore;

/// The event log of an application that Spark 4.3.0 ran in `local-cluster[2,1,1024]` (retried, failed and skipped tasks,
/// caches on two executors; texts shortened), and what Spark's history server answered about it.
public final class SparkApplication {

    private SparkApplication() {
    }

    public static List<Event> events(Path folder) throws IOException {
        Path file = Files.write(folder.resolve("log"), resource("spark-4.3.0-log.gz"));
        List<Event> events = new ArrayList<>();
        new EventLogReader().read(file, events::add);
        return events;
    }

    public static AppStatusStore store(Path folder) throws IOException {
        AppStatusStore store = new AppStatusStore(Conf.empty(), Clock.system());
        events(folder).forEach(store::on);
        return store;
    }

    /// Objects with `path`, `status` and `body`.
    public static JsonNode answers() throws IOException {
        return new ObjectMapper().readTree(resource("spark-4.3.0-answers.json.gz"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(SparkApplication.class.getResourceAsStream(name));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            in.transferTo(out);
            return out.toByteArray();
        }
    }
}
