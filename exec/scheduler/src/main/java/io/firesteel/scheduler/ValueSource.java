package io.firesteel.scheduler;

import java.util.List;

import io.firesteel.task.TaskValue;

/// Where executors (through their backend) find what value stages gave; a snapshot kept by the scheduler loop, safe from
/// any thread.
@FunctionalInterface
public interface ValueSource {

    /// The values by partition of the stage that made them, or null while that stage has not completed or when its job
    /// is over. A task asks once at its start for a required value, and again whenever it likes for an optional one.
    List<TaskValue> values(int value);
}
