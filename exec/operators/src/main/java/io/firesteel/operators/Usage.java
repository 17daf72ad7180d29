package io.firesteel.operators;

/// What an operator has needed so far, without the operators below it.
///
/// @param peakMemory the most bytes it held at a time
/// @param spilled    bytes that it wrote to disk for want of memory
/// @param buildNanos time for the hash table of a join
public record Usage(long peakMemory, long spilled, long buildNanos) {
    /// Of operators that hold nothing.
    public static final Usage NONE = new Usage(0, 0, 0);

    /// Both together.
    public Usage plus(Usage other) {
        return new Usage(peakMemory + other.peakMemory, spilled + other.spilled, buildNanos + other.buildNanos);
    }
}
