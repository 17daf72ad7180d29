package io.firesteel.api.rdd;

import io.firesteel.api.function.VoidFunction;

/// A first answer, and the final one once the job has ended.
public interface PartialResult<R> {

    R initialValue();

    boolean isInitialValueFinal();

    /// Waits for the job; a failed job is thrown here.
    R getFinalValue();

    PartialResult<R> onComplete(VoidFunction<R> handler);

    PartialResult<R> onFail(VoidFunction<Exception> handler);
}
