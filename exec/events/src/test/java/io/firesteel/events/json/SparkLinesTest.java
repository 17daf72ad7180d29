package io.firesteel.events.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.firesteel.events.Event;
import io.firesteel.events.RawEvent;
import io.firesteel.events.json.read.EventJsonReader;

import static org.assertj.core.api.Assertions.assertThat;

/// What Spark wrote is read into records and written again, byte for byte.
class SparkLinesTest {
    private final EventJsonReader reader = new EventJsonReader();
    private final EventJsonWriter writer = new EventJsonWriter(JsonOptions.ALL);

    @Test
    void everyLineComesBackAsItWas() throws Exception {
        List<String> lines = SparkSamples.all();
        assertThat(lines).hasSizeGreaterThan(80);
        for (String line : lines) {
            assertThat(writer.toJson(reader.read(line))).isEqualTo(line);
        }
    }

    @Test
    void onlyDeprecatedEventsHaveNoRecord() throws Exception {
        for (String line : SparkSamples.all()) {
            if (reader.read(line) instanceof RawEvent raw) {
                assertThat(raw.name()).contains("Blacklisted");
            }
        }
    }

    @Test
    void everyKindOfRecordIsAmongTheLines() throws Exception {
        Set<Class<?>> seen = new java.util.HashSet<>();
        for (String line : SparkSamples.all()) {
            seen.add(reader.read(line).getClass());
        }
        assertThat(kinds(Event.class).filter(kind -> !seen.contains(kind)).collect(Collectors.toSet())).isEmpty();
    }

    private static java.util.stream.Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? java.util.Arrays.stream(type.getPermittedSubclasses()).flatMap(SparkLinesTest::kinds)
                : Event.class.isAssignableFrom(type) ? java.util.stream.Stream.of(type) : java.util.stream.Stream.of();
    }
}
