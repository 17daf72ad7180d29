package io.firesteel.events.json.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.firesteel.events.Event;
import io.firesteel.events.RawEvent;
import io.firesteel.events.json.EventJsonWriter;
import io.firesteel.events.json.JsonOptions;
import io.firesteel.events.json.SparkSamples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Whatever a log holds, a line becomes an event that can be written again, or an [EventFormatException].
class MutatedLinesTest {
    private static final byte[] ALPHABET = "{}[]\":,0123456789.eE-+tfn\\u\0\u007f é".getBytes(StandardCharsets.UTF_8);

    private final EventJsonReader reader = new EventJsonReader(1 << 20);
    private final EventJsonWriter writer = new EventJsonWriter(JsonOptions.ALL);

    @Test
    void mutatedBytesNeverEscape() {
        List<String> lines = SparkSamples.all();
        Random random = new Random(20260101);
        int refused = 0;
        for (int round = 0; round < 30_000; round++) {
            byte[] line = lines.get(random.nextInt(lines.size())).getBytes(StandardCharsets.UTF_8);
            refused += readsOrRefuses(mutated(line, random)) ? 0 : 1;
        }
        assertThat(refused).isBetween(1_000, 29_999);
    }

    @Test
    void swappedValuesNeverEscape() {
        List<String> lines = SparkSamples.all();
        String[] values = {"null", "\"x\"", "-1", "9223372036854775808", "1e400", "{}", "[]", "[[1]]", "true", "0.5",
            "4294967296"};
        Random random = new Random(7);
        for (int round = 0; round < 30_000; round++) {
            String line = lines.get(random.nextInt(lines.size()));
            int colon = line.indexOf("\":", random.nextInt(line.length()));
            int end = colon < 0 ? -1 : line.indexOf(',', colon);
            if (end > 0) {
                String other = line.substring(0, colon + 2) + values[random.nextInt(values.length)]
                        + line.substring(end);
                readsOrRefuses(other.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void depthIsLimited() {
        String deep = "{\"Event\":\"SparkListenerLogStart\",\"Spark Version\":" + "[".repeat(100_000) + "}";
        assertThatThrownBy(() -> reader.read(deep)).isInstanceOf(EventFormatException.class)
                .hasMessageContaining("depth");
    }

    @Test
    void sizeIsLimited() {
        assertThatThrownBy(() -> reader.read(" ".repeat((1 << 20) + 1))).isInstanceOf(EventFormatException.class)
                .hasMessageContaining("1048577 bytes is over the limit of 1048576");
    }

    @Test
    void namesOfClassesLoadNothing() throws Exception {
        String line = "{\"Event\":\"javax.script.ScriptEngineManager\",\"@class\":\"java.net.URLClassLoader\"}";
        assertThat(reader.read(line)).isEqualTo(new RawEvent("javax.script.ScriptEngineManager", line));
    }

    @Test
    void errorsNameTheField() {
        assertThatThrownBy(() -> reader.read("{\"Event\":\"SparkListenerUnpersistRDD\",\"RDD ID\":\"seven\"}"))
                .isInstanceOf(EventFormatException.class)
                .hasMessage("SparkListenerUnpersistRDD: field event.RDD ID must be a whole number, not seven");
        assertThatThrownBy(() -> reader.read("{\"Event\":\"SparkListenerUnpersistRDD\"}"))
                .isInstanceOf(EventFormatException.class)
                .hasMessageContaining("RDD ID is missing");
        assertThatThrownBy(() -> reader.read("[1]")).isInstanceOf(EventFormatException.class);
        assertThatThrownBy(() -> reader.read("{} {}")).isInstanceOf(EventFormatException.class);
        assertThatThrownBy(() -> reader.read("")).isInstanceOf(EventFormatException.class);
    }

    private boolean readsOrRefuses(byte[] line) {
        Event event;
        try {
            event = reader.read(line, 0, line.length);
        } catch (EventFormatException e) {
            assertThat(e.getMessage()).isNotEmpty();
            return false;
        }
        assertThat(writer.toJson(event)).startsWith("{");
        return true;
    }

    private static byte[] mutated(byte[] line, Random random) {
        int edits = 1 + random.nextInt(4);
        byte[] result = line;
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(result.length);
            switch (random.nextInt(4)) {
                case 0 -> result[at] = ALPHABET[random.nextInt(ALPHABET.length)];
                case 1 -> result[at] = (byte) random.nextInt(256);
                case 2 -> result = java.util.Arrays.copyOf(result, Math.max(1, at));
                default -> {
                    int length = Math.min(random.nextInt(40), result.length - at);
                    byte[] longer = new byte[result.length + length];
                    System.arraycopy(result, 0, longer, 0, at + length);
                    System.arraycopy(result, at, longer, at + length, result.length - at);
                    result = longer;
                }
            }
        }
        return result;
    }
}
