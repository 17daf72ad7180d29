package io.firesteel.plan;

/// Where in a SQL text a node comes from; read by error messages, never by rules.
///
/// @param line   counts from 1; 0 when there is no text, as for plans built by API calls
/// @param column counts from 0, as in Spark's `position`
/// @param start  index of the first character in the text, -1 if unknown
/// @param stop   index of the last character, inclusive
public record Origin(int line, int column, int start, int stop) {
    public static final Origin NONE = new Origin(0, 0, -1, -1);
}
