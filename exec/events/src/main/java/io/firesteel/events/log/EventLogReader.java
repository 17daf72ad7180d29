package io.firesteel.events.log;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import io.firesteel.events.Event;
import io.firesteel.events.json.read.EventFormatException;
import io.firesteel.events.json.read.EventJsonReader;

/// Reads an application's event log from local files, of Spark or of Firesteel, finished or not. A line that is no event
/// is counted and passed over; what a crash cut off is left out.
public final class EventLogReader {
    private final EventJsonReader json;
    private final int maxLine;

    public EventLogReader() {
        this(EventJsonReader.DEFAULT_MAX_LINE);
    }

    /// @param maxLine the longest line in bytes; longer ones are passed over
    public EventLogReader(int maxLine) {
        this.maxLine = maxLine;
        this.json = new EventJsonReader(maxLine);
    }

    /// Hands every event to `consumer` in order.
    ///
    /// @param log a file, or the folder of a rolling log
    public Summary read(Path log, Consumer consumer) throws IOException {
        Tally tally = new Tally();
        for (Path file : files(log)) {
            try (InputStream raw = Files.newInputStream(file);
                    InputStream in = LogCompression.ofFile(file.getFileName().toString()).decompress(raw)) {
                read(new Lines(in, maxLine), consumer, tally);
            } catch (IOException e) {
                if (!tally.beganAnyLine && !truncated(e)) {
                    throw e;
                }
                tally.truncated = true;
            }
        }
        return new Summary(tally.events, tally.bad, tally.firstError, tally.truncated);
    }

    private static boolean truncated(IOException e) {
        return e instanceof EOFException || String.valueOf(e.getMessage()).contains("Truncated");
    }

    private void read(Lines lines, Consumer consumer, Tally tally) throws IOException {
        while (lines.next()) {
            tally.beganAnyLine = true;
            if (lines.length() == 0) {
                continue;
            }
            Event event;
            try {
                event = json.read(lines.bytes(), lines.start(), lines.length());
            } catch (EventFormatException e) {
                // The last line of a log that was not finished is cut anywhere.
                if (lines.unfinished()) {
                    tally.truncated = true;
                } else {
                    tally.bad(e.getMessage());
                }
                continue;
            }
            tally.events++;
            consumer.accept(event);
        }
        tally.tooLong(lines.skipped());
    }

    /// The files of a log in order; of a rolling log that was compacted, only those from the last compaction on.
    static List<Path> files(Path log) throws IOException {
        if (!Files.isDirectory(log)) {
            return List.of(log);
        }
        List<Path> numbered;
        try (Stream<Path> all = Files.list(log)) {
            numbered = all.filter(file -> number(file).isPresent())
                    .sorted(Comparator.comparingLong((Path file) -> number(file).getAsLong())
                            .thenComparing(file -> compact(file) ? 1 : 0))
                    .toList();
        }
        int from = 0;
        for (int i = 0; i < numbered.size(); i++) {
            from = compact(numbered.get(i)) ? i : from;
        }
        return numbered.subList(from, numbered.size());
    }

    private static OptionalLong number(Path file) {
        return EventLogNames.number(file.getFileName().toString());
    }

    private static boolean compact(Path file) {
        return file.getFileName().toString().endsWith(EventLogNames.COMPACT);
    }

    /// Takes events.
    @FunctionalInterface
    public interface Consumer {
        void accept(Event event) throws IOException;
    }

    /// How a reading went.
    ///
    /// @param events     handed over
    /// @param badLines   passed over
    /// @param firstError why the first of them was; empty if there is none
    /// @param truncated  the log ends in the middle of a line or of compressed data
    public record Summary(long events, long badLines, String firstError, boolean truncated) {
    }

    /// Counts while reading.
    private static final class Tally {
        private long events;
        private long bad;
        private String firstError = "";
        private boolean truncated;
        private boolean beganAnyLine;

        void bad(String why) {
            bad++;
            firstError = firstError.isEmpty() ? why : firstError;
        }

        void tooLong(long lines) {
            for (long i = 0; i < lines; i++) {
                bad("a line is longer than the limit");
            }
        }
    }
}
