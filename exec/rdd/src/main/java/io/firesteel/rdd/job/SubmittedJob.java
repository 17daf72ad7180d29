package io.firesteel.rdd.job;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import io.firesteel.scheduler.JobHandle;

/// The future of one job. A null job is one without tasks.
final class SubmittedJob<V> extends ResultFuture<V> {
    private final JobHandle job;

    SubmittedJob(JobHandle job, Supplier<V> finish) {
        super(job == null
                ? CompletableFuture.completedFuture(finish.get())
                : job.done().thenApply(nothing -> finish.get()));
        this.job = job;
    }

    @Override
    public List<Integer> jobIds() {
        return job == null ? List.of() : List.of(job.jobId());
    }

    @Override
    void stop() {
        if (job != null) {
            job.cancel("its future was cancelled");
        }
    }
}
