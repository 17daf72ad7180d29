package io.firesteel.events.json.read;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import io.firesteel.events.Event;
import io.firesteel.events.RawEvent;

/// Reads events that Spark or Firesteel wrote. Names are looked up in a fixed table; an event that is not in it becomes a
/// [RawEvent]. Made by the history server and by tests; may be shared by threads.
public final class EventJsonReader {
    /// Lines beyond this are refused before they are parsed.
    public static final int DEFAULT_MAX_LINE = 64 << 20;

    private static final Map<String, Parser> PARSERS = parsers();

    private final int maxLine;
    private final JsonTree tree;

    public EventJsonReader() {
        this(DEFAULT_MAX_LINE);
    }

    /// @param maxLine the longest line in bytes
    public EventJsonReader(int maxLine) {
        this.maxLine = maxLine;
        this.tree = new JsonTree(maxLine);
    }

    public Event read(String line) throws EventFormatException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return read(bytes, 0, bytes.length);
    }

    /// The event in `length` bytes from `from`, without an end of line.
    public Event read(byte[] line, int from, int length) throws EventFormatException {
        if (length > maxLine) {
            throw new EventFormatException("an event of " + length + " bytes is over the limit of " + maxLine);
        }
        Fields fields = new Fields("event", tree.parse(line, from, length));
        String name = fields.text("Event");
        Parser parser = PARSERS.get(name);
        if (parser == null) {
            return new RawEvent(name, new String(line, from, length, StandardCharsets.UTF_8));
        }
        try {
            return parser.parse(fields);
        } catch (EventFormatException e) {
            throw new EventFormatException(name + ": " + e.getMessage(), e);
        }
    }

    /// One kind of event from its fields.
    interface Parser {
        Event parse(Fields fields) throws EventFormatException;
    }

    private static Map<String, Parser> parsers() {
        Map<String, Parser> table = new HashMap<>();
        ApplicationEventParsers.register(table);
        JobEventParsers.register(table);
        TaskEventParsers.register(table);
        ExecutorEventParsers.register(table);
        StorageEventParsers.register(table);
        SqlEventParsers.register(table);
        return Map.copyOf(table);
    }
}
