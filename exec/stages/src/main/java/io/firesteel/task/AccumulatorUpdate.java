package io.firesteel.task;

/// What one task attempt adds to one accumulator; merged on the driver once per (stage, partition).
///
/// @param id     the accumulator's id, unique in the application
/// @param name   empty when it has none and is not shown
/// @param update the partial value; immutable once it is here, serialisable by the stage's codec
public record AccumulatorUpdate(long id, String name, Object update) {
}
