package io.firesteel.events.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

import io.firesteel.events.ApplicationEvent;
import io.firesteel.events.Event;
import io.firesteel.events.ExclusionEvent;
import io.firesteel.events.ExecutorEvent;
import io.firesteel.events.JobEvent;
import io.firesteel.events.RawEvent;
import io.firesteel.events.SqlEvent;
import io.firesteel.events.StageEvent;
import io.firesteel.events.StorageEvent;
import io.firesteel.events.TaskEvent;

/// Writes events as Spark's `JsonProtocol` does. Made by the event log, one per log; not for several threads.
public final class EventJsonWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final ApplicationEventWriter application;
    private final JobEventWriter job;
    private final StageEventWriter stage;
    private final TaskEventWriter task;
    private final ExecutorEventWriter executor;

    public EventJsonWriter(JsonOptions options) {
        AccumulableWriter accumulables = new AccumulableWriter(options);
        StageInfoWriter stageInfo = new StageInfoWriter(accumulables);
        application = new ApplicationEventWriter();
        job = new JobEventWriter(stageInfo);
        stage = new StageEventWriter(stageInfo);
        task = new TaskEventWriter(accumulables);
        executor = new ExecutorEventWriter(accumulables);
    }

    /// Writes one object, without an end of line.
    public void write(Event event, OutputStream out) throws IOException {
        if (event instanceof RawEvent raw) {
            out.write(raw.json().getBytes(StandardCharsets.UTF_8));
            return;
        }
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            switch (event) {
                case ApplicationEvent e -> application.write(e, json);
                case JobEvent e -> job.write(e, json);
                case StageEvent e -> stage.write(e, json);
                case TaskEvent e -> task.write(e, json);
                case ExecutorEvent e -> executor.write(e, json);
                case ExclusionEvent e -> ExclusionEventWriter.write(e, json);
                case StorageEvent e -> StorageEventWriter.write(e, json);
                case SqlEvent e -> SqlEventWriter.write(e, json);
                case RawEvent e -> throw new IllegalStateException("raw event " + e.name() + " is written above");
            }
            json.writeEndObject();
        }
    }

    /// One object as text.
    public String toJson(Event event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try {
            write(event, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
