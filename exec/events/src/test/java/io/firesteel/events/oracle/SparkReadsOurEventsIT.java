package io.firesteel.events.oracle;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.events.Event;
import io.firesteel.events.TaskEndReason;
import io.firesteel.events.TaskEvent.TaskEnd;
import io.firesteel.events.json.EventJsonWriter;
import io.firesteel.events.json.JsonOptions;
import io.firesteel.events.json.SparkSamples;
import io.firesteel.events.json.read.EventJsonReader;
import io.firesteel.events.log.SampleApplication;
import io.firesteel.task.TaskMetrics;

import static org.assertj.core.api.Assertions.assertThat;

/// Spark's own `JsonProtocol` reads every line that we write, and writes the event that we meant.
@Tag("slow")
class SparkReadsOurEventsIT {
    @TempDir
    private Path folder;

    @Test
    void everyLineIsReadAndMeansTheSame() throws Exception {
        EventJsonWriter writer = new EventJsonWriter(JsonOptions.ALL);
        EventJsonReader reader = new EventJsonReader();
        ObjectMapper trees = new ObjectMapper();
        List<String> ours = new ArrayList<>();
        List<String> meant = new ArrayList<>();
        List<Event> events = new ArrayList<>(SampleApplication.events(5));
        for (String line : SparkSamples.all()) {
            events.add(reader.read(line));
        }
        for (Event event : events) {
            ours.add(writer.toJson(event));
            meant.add(writer.toJson(asSparkReads(event)));
        }
        Path lines = Files.write(folder.resolve("lines"), ours);
        Path probe = folder.resolve("SparkProbe.java");
        try (InputStream source = getClass().getResourceAsStream("/io/firesteel/events/SparkProbe.java.txt")) {
            Files.copy(source, probe);
        }
        String out = Spark.output(Spark.version("4.3.0")
                .java(List.of(probe.toString(), lines.toString()),
                        ProcessBuilder.Redirect.PIPE));
        List<String> theirs = Stream.of(out.split("\n"))
                .filter(l -> l.startsWith("EVENT "))
                .map(l -> l.substring("EVENT ".length()))
                .toList();
        assertThat(theirs).hasSameSizeAs(ours);
        for (int i = 0; i < theirs.size(); i++) {
            // Trees, because the order of keys in maps means nothing.
            assertThat(trees.readTree(theirs.get(i))).isEqualTo(trees.readTree(meant.get(i)));
        }
        assertThat(String.join("\n", ours).getBytes(StandardCharsets.UTF_8).length).isGreaterThan(100_000);
    }

    /// Where figures or a message are absent, Spark reads zeros or a text of its own.
    private static Event asSparkReads(Event event) {
        if (!(event instanceof TaskEnd e)) {
            return event;
        }
        TaskEndReason reason = e.reason() instanceof TaskEndReason.FetchFailed f && f.message() == null
                ? new TaskEndReason.FetchFailed(f.location(), f.shuffleId(), f.mapId(), f.mapIndex(), f.reduceId(),
                        "Unknown reason")
                : e.reason();
        TaskMetrics metrics = e.metrics() == null ? TaskMetrics.ZERO : e.metrics();
        return new TaskEnd(e.stageId(), e.stageAttempt(), e.type(), reason, e.task(), e.peaks(), metrics);
    }
}
