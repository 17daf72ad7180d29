package io.firesteel.scheduler;

import java.util.concurrent.CompletableFuture;

/// Takes jobs from front ends, and requests to stop them; safe from any thread. Implemented by the scheduler loop.
public interface JobSubmitter {

    /// Runs a job; returns at once. The plan's graph is asked for on the job's own thread.
    JobHandle submit(JobRequest request);

    /// Cancels one job; nothing happens if it is over.
    void cancelJob(int jobId, String reason);

    /// Cancels the jobs of a group (`spark.jobGroup.id`).
    ///
    /// @param future also refuse jobs that are submitted with this group from now on
    void cancelGroup(String group, String reason, boolean future);

    /// Cancels the jobs that carry a tag (`spark.job.tags`).
    void cancelTag(String tag, String reason);

    /// Cancels all jobs.
    void cancelAll(String reason);

    /// Cancels every job that needs a stage.
    void cancelStage(int stageId, String reason);

    /// Kills one task attempt, which is then retried as after a failure.
    ///
    /// @return whether such an attempt was running
    CompletableFuture<Boolean> killTask(long taskId, boolean interruptThread, String reason);

    /// Forgets the outputs of an exchange that no dataset refers to any more.
    void removeExchange(int exchange);
}
