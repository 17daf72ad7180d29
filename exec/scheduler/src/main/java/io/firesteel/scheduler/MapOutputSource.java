package io.firesteel.scheduler;

/// Where executors (through their backend) find the map outputs of an exchange; a snapshot kept by the scheduler loop,
/// safe from any thread. A task is launched only when all outputs that it reads exist, so nobody ever waits here.
@FunctionalInterface
public interface MapOutputSource {

    /// The newest published outputs, or null for an exchange that is unknown or was removed. A reader that finds an output
    /// missing fails its task with [io.firesteel.task.TaskOutcome.FetchFailed] and map index -1.
    MapOutputs outputs(int exchange);
}
