package io.firesteel.scheduler;

import io.firesteel.task.MapStatus;

/// The map outputs of one exchange at one moment; immutable.
///
/// @param exchange which exchange
/// @param epoch    grows with every change; compared with [io.firesteel.task.TaskLaunch#outputEpoch()]
/// @param statuses by map partition, null where the output is missing; never changed once it is here
public record MapOutputs(int exchange, long epoch, MapStatus[] statuses) {

    /// How many map partitions the exchange has.
    public int maps() {
        return statuses.length;
    }

    /// The output of map partition `map`, or null.
    public MapStatus status(int map) {
        return statuses[map];
    }
}
