package io.firesteel.executor.backend;

import io.firesteel.scheduler.ExecutorBackend;

/// A backend as its session holds it: what the schedulers call, and what the session itself tells the executors.
public interface ManagedBackend extends ExecutorBackend, StoreCommands {

    /// The cores of all executors that are there now; 0 where nobody counts them.
    default int cores() {
        return 0;
    }
}
