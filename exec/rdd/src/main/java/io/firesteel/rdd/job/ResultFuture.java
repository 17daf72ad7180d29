package io.firesteel.rdd.job;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.firesteel.api.rdd.JobFuture;

/// A future of jobs over the future of their result; cancelling also stops what works on it.
abstract class ResultFuture<V> implements JobFuture<V> {
    private final CompletableFuture<V> result;

    ResultFuture(CompletableFuture<V> result) {
        this.result = result;
    }

    /// Called once, after a cancellation that came before the result.
    abstract void stop();

    @Override
    public void onComplete(Runnable action) {
        result.whenComplete((value, error) -> action.run());
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = result.cancel(mayInterruptIfRunning);
        if (cancelled) {
            stop();
        }
        return cancelled;
    }

    @Override
    public boolean isCancelled() {
        return result.isCancelled();
    }

    @Override
    public boolean isDone() {
        return result.isDone();
    }

    @Override
    public V get() throws InterruptedException, ExecutionException {
        return result.get();
    }

    @Override
    public V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        return result.get(timeout, unit);
    }
}
