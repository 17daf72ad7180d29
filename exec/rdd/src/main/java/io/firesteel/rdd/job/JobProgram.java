package io.firesteel.rdd.job;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.firesteel.api.rdd.JobFuture;

/// The future of several jobs that a thread of its own runs one after the other. Cancelling interrupts that thread, which
/// cancels the job that it waits for.
final class JobProgram<V> implements JobFuture<V> {
    private final CompletableFuture<V> result = new CompletableFuture<>();
    private final Thread thread;

    JobProgram(Supplier<V> body) {
        thread = Thread.ofVirtual().name("job-program").start(() -> {
            try {
                result.complete(body.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
    }

    @Override
    public List<Integer> jobIds() {
        return List.of();
    }

    @Override
    public void onComplete(Runnable action) {
        result.whenComplete((value, error) -> action.run());
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = result.cancel(mayInterruptIfRunning);
        if (cancelled) {
            thread.interrupt();
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
