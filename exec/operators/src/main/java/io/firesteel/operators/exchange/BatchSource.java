package io.firesteel.operators.exchange;

import io.firesteel.vector.Batch;

/// Batches that come from elsewhere: a shuffle reader, a queue, a list.
public interface BatchSource {

    /// The next batch, or null at the end; valid until the next call.
    Batch next();

    /// Whether the batches stay valid and unchanged for good.
    default boolean lasting() {
        return false;
    }
}
