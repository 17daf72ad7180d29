package io.firesteel.scheduler;

import java.util.concurrent.CompletableFuture;

/// A submitted job, in the hands of the thread that submitted it.
public interface JobHandle {

    /// Unique in the application, counted from 0.
    int jobId();

    /// Completes when every result has been accepted, or when enough are in; fails with a
    /// [io.firesteel.error.FiresteelException] when the job fails or is cancelled.
    CompletableFuture<Void> done();

    /// Asks for the end of the job; running tasks are killed.
    void cancel(String reason);
}
