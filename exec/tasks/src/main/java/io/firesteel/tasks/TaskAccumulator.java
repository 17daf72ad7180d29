package io.firesteel.tasks;

/// The part of an accumulator that one task attempt fills. Made where a stage binary that holds an accumulator is decoded
/// inside a task; read once by the task runner when the attempt ends.
public interface TaskAccumulator {

    /// Unique in the application.
    long id();

    /// Empty when it has none and is not shown.
    String name();

    /// Whether nothing was added, so that nothing has to travel.
    boolean isZero();

    /// Whether it also counts when the attempt fails (engine metrics do, user accumulators do not).
    boolean countsFailures();

    /// What was added; serialisable, not changed any more.
    Object partial();
}
