package io.firesteel.session;

import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.scheduler.JobHandle;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.scheduler.JobSubmitter;

/// The schedulers as a context's programs use them: says in the log which action starts.
final class AnnouncedJobs implements JobSubmitter {
    private static final Logger LOG = LoggerFactory.getLogger("SparkContext");

    private final Application application;

    AnnouncedJobs(Application application) {
        this.application = application;
    }

    private JobSubmitter jobs() {
        return application.jobs();
    }

    @Override
    public JobHandle submit(JobRequest request) {
        LOG.info("Starting job: {}", request.callSite());
        return jobs().submit(request);
    }

    @Override
    public void cancelJob(int jobId, String reason) {
        jobs().cancelJob(jobId, reason);
    }

    @Override
    public void cancelGroup(String group, String reason, boolean future) {
        jobs().cancelGroup(group, reason, future);
    }

    @Override
    public void cancelTag(String tag, String reason) {
        jobs().cancelTag(tag, reason);
    }

    @Override
    public void cancelAll(String reason) {
        jobs().cancelAll(reason);
    }

    @Override
    public void cancelStage(int stageId, String reason) {
        jobs().cancelStage(stageId, reason);
    }

    @Override
    public CompletableFuture<Boolean> killTask(long taskId, boolean interruptThread, String reason) {
        return jobs().killTask(taskId, interruptThread, reason);
    }

    @Override
    public void removeExchange(int exchange) {
        application.removeExchange(exchange);
    }
}
