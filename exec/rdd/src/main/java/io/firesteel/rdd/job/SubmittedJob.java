package io.firesteel.rdd.job;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.firesteel.api.rdd.JobFuture;
import io.firesteel.scheduler.JobHandle;

/// The future of one job. A null job is one without tasks.
final class SubmittedJob<V> implements JobFuture<V> {
    private final JobHandle job;
    private final CompletableFuture<V> result;

    SubmittedJob(JobHandle job, Supplier<V> finish) {
        this.job = job;
        this.result = job == null
                ? CompletableFuture.completedFuture(finish.get())
                : job.done().thenApply(nothing -> finish.get());
    }

    @Override
    public List<Integer> jobIds() {
        return job == null ? List.of() : List.of(job.jobId());
    }

    @Override
    public void onComplete(Runnable action) {
        result.whenComplete((value, error) -> action.run());
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = result.cancel(mayInterruptIfRunning);
        if (cancelled && job != null) {
            job.cancel("its future was cancelled");
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
