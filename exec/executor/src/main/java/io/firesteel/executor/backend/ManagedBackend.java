package io.firesteel.executor.backend;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

import io.firesteel.scheduler.ExecutorBackend;
import io.firesteel.threads.ThreadStack;

/// A backend as its session holds it: what the schedulers call, and what the session itself tells the executors.
public interface ManagedBackend extends ExecutorBackend, StoreCommands {

    /// The cores of all executors that are there now; 0 where nobody counts them.
    default int cores() {
        return 0;
    }

    /// What an executor's threads do, once it has answered; failed where it is not there.
    default CompletableFuture<List<ThreadStack>> threads(String executorId) {
        return CompletableFuture.failedFuture(new NoSuchElementException("it is not there"));
    }
}
