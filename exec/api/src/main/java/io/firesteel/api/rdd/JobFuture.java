package io.firesteel.api.rdd;

import java.util.List;
import java.util.concurrent.Future;

/// The future result of an asynchronous action; cancelling it stops its jobs' tasks.
public interface JobFuture<T> extends Future<T> {

    /// Jobs that it has started so far.
    List<Integer> jobIds();

    /// Calls `action` when it is done, also when it failed or was cancelled.
    void onComplete(Runnable action);
}
