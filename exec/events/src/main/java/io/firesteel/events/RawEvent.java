package io.firesteel.events;

/// An event of a log that Firesteel has no record for, kept as it was read and written as it is.
///
/// @param name what its `Event` field says
/// @param json the whole line, one JSON object
public record RawEvent(String name, String json) implements Event {
}
