package io.firesteel.ui.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.events.Event;
import io.firesteel.events.ExecutorMetrics;

/// Writes answers as Spark does: indented, times as `2026-01-01T00:00:00.000GMT`, absent values left out.
final class JsonText {
    private static final JsonFactory JSON = new JsonFactory();
    /// Times in GMT, to write and to read.
    static final DateTimeFormatter TIME = DateTimeFormatter
            .ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private JsonText() {
    }

    /// Writes one value.
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /// Writes one item of a list.
    interface Item<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }

    static byte[] of(Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String time(long millis) {
        return TIME.format(Instant.ofEpochMilli(millis));
    }

    /// Left out when it is [Event#NONE].
    static void time(JsonGenerator json, String name, long millis) throws IOException {
        if (millis != Event.NONE) {
            json.writeStringField(name, time(millis));
        }
    }

    static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    static void texts(JsonGenerator json, String name, Iterable<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String each : values) {
            json.writeString(each);
        }
        json.writeEndArray();
    }

    static void ints(JsonGenerator json, String name, Iterable<Integer> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (int each : values) {
            json.writeNumber(each);
        }
        json.writeEndArray();
    }

    static void map(JsonGenerator json, String name, Map<String, String> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> each : new TreeMap<>(values).entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }

    static void counts(JsonGenerator json, String name, Map<String, Integer> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> each : new TreeMap<>(values).entrySet()) {
            json.writeNumberField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }

    /// Left out when nothing was measured.
    static void peaks(JsonGenerator json, String name, Optional<ExecutorMetrics> peaks) throws IOException {
        if (peaks.isPresent()) {
            json.writeObjectFieldStart(name);
            for (int i = 0; i < ExecutorMetrics.NAMES.size(); i++) {
                json.writeNumberField(ExecutorMetrics.NAMES.get(i), peaks.get().get(i));
            }
            json.writeEndObject();
        }
    }
}
