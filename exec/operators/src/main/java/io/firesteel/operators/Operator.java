package io.firesteel.operators;

import io.firesteel.vector.Batch;

/// One running operator of one worker: gives batches until there are no more. Opened by [OperatorBuilder]; pulled and
/// closed by the operator above it or the task.
public interface Operator extends AutoCloseable {

    /// The next batch, never without a row, or null at the end; valid until the next call.
    Batch next();

    /// Whether the batches stay valid and unchanged for good, so that who keeps rows need not copy them.
    default boolean lasting() {
        return false;
    }

    /// What it has needed so far, without the operators below it.
    default Usage usage() {
        return Usage.NONE;
    }

    /// Releases memory and files of this operator and its inputs; may be called early and twice.
    @Override
    void close();
}
