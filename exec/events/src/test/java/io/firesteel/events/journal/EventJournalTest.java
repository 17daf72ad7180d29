package io.firesteel.events.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.events.AccumulableInfo;
import io.firesteel.events.Event;
import io.firesteel.events.RawEvent;
import io.firesteel.events.TaskEvent.TaskGettingResult;
import io.firesteel.events.TaskInfo;
import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.events.json.SparkSamples;
import io.firesteel.events.json.read.EventJsonReader;
import io.firesteel.task.TaskAttempt;

import static org.assertj.core.api.Assertions.assertThat;

class EventJournalTest {
    @TempDir
    private Path folder;

    @Test
    void everyEventOfTheSamplesComesBackEqual() throws Exception {
        EventJsonReader reader = new EventJsonReader();
        List<Event> events = new ArrayList<>();
        for (String line : SparkSamples.all()) {
            events.add(reader.read(line));
        }
        try (EventJournal journal = EventJournal.open(folder)) {
            for (Event event : events) {
                journal.append(event);
            }
            assertThat(readAll(journal, events.size())).isEqualTo(events);
        }
    }

    @Test
    void valuesOfAccumulatorsKeepTheirKind() throws Exception {
        List<Object> values = new ArrayList<>(List.of(1L, 2, 2.5, true, "text", new StringBuilder("printed")));
        values.add(null);
        List<AccumulableInfo> accumulables = values.stream()
                .map(v -> new AccumulableInfo(1, null, v, Long.MIN_VALUE, false, true, null))
                .toList();
        TaskInfo task = TaskInfo.launched(new TaskAttempt(0, 0, 0, 4, 3, 1), 2, 5, "e", "h", Locality.ANY, false);
        try (EventJournal journal = EventJournal.open(folder)) {
            journal.append(new TaskGettingResult(task.ended(6, true, false, accumulables)));
            TaskGettingResult back = (TaskGettingResult) readAll(journal, 1).getFirst();
            assertThat(back.task().accumulables()).extracting(AccumulableInfo::update)
                    .containsExactly(1L, 2, 2.5, true,
                            "text", "printed", null);
            assertThat(back.task().accumulables()).extracting(AccumulableInfo::value).containsOnly(Long.MIN_VALUE);
        }
    }

    @Test
    void appendingAndReadingMayAlternateInAnyWay() throws Exception {
        Random random = new Random(1);
        try (EventJournal journal = EventJournal.open(folder)) {
            int written = 0;
            int read = 0;
            for (int round = 0; round < 400; round++) {
                for (int i = random.nextInt(60); i > 0; i--) {
                    journal.append(event(written++, random.nextInt(40) == 0 ? 400_000 : random.nextInt(3_000)));
                }
                for (int reads = random.nextInt(4); reads > 0 && read < written; reads--) {
                    for (Event event : journal.read(journal.readable())) {
                        assertThat(((RawEvent) event).name()).isEqualTo("n" + read++);
                    }
                }
                if (read == written) {
                    journal.clear();
                }
            }
            while (read < written) {
                for (Event event : journal.read(journal.readable())) {
                    assertThat(((RawEvent) event).name()).isEqualTo("n" + read++);
                }
            }
            assertThat(written).isGreaterThan(5_000);
        }
    }

    @Test
    void theFileHasNoNameAndIsGone() throws Exception {
        try (EventJournal journal = EventJournal.open(folder)) {
            journal.append(event(0, 1_000_000));
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).isEmpty();
            }
        }
    }

    private static RawEvent event(int number, int size) {
        return new RawEvent("n" + number, "é".repeat(size));
    }

    private static List<Event> readAll(EventJournal journal, int count) throws Exception {
        List<Event> events = new ArrayList<>();
        while (events.size() < count) {
            events.addAll(journal.read(journal.readable()));
        }
        return events;
    }
}
