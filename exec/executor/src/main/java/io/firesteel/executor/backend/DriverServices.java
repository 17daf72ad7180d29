package io.firesteel.executor.backend;

import io.firesteel.executor.DriverLink;

import io.firesteel.scheduler.BackendEvents;
import io.firesteel.scheduler.MapOutputSource;
import io.firesteel.scheduler.StageBinarySource;
import io.firesteel.scheduler.ValueSource;

/// What a driver offers to its executors, whatever their backend. Made by the session, given to backends, which make a
/// [DriverLink] of it.
///
/// @param binaries the code of stages
/// @param outputs  map outputs
/// @param values   what value stages returned
public record DriverServices(StageBinarySource binaries, MapOutputSource outputs, ValueSource values) {

    /// The link for an executor inside the driver's process.
    public DriverLink inProcess(String executorId, BackendEvents events) {
        return new InProcessLink(this, executorId, events);
    }
}
