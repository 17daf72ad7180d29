package io.firesteel.ui.status;

import java.util.Map;
import java.util.Optional;

import io.firesteel.events.ApplicationEvent.ApplicationEnd;
import io.firesteel.events.ApplicationEvent.ApplicationStart;
import io.firesteel.events.ApplicationEvent.EnvironmentUpdate;
import io.firesteel.events.ApplicationEvent.LogStart;
import io.firesteel.events.ApplicationEvent.ResourceProfileAdded;
import io.firesteel.events.Event;
import io.firesteel.events.JobEvent.JobEnd;
import io.firesteel.events.JobEvent.JobStart;
import io.firesteel.events.JobResult;
import io.firesteel.events.RddInfo;
import io.firesteel.events.StageEvent.StageCompleted;
import io.firesteel.events.StageEvent.StageSubmitted;
import io.firesteel.events.StageInfo;

/// What events of the application, of jobs and of stages change.
final class JobEvents {
    private final StatusState state;

    JobEvents(StatusState state) {
        this.state = state;
    }

    void on(Event event) {
        switch (event) {
            case LogStart e -> state.sparkVersion = e.sparkVersion();
            case ApplicationStart e -> {
                state.appName = e.appName();
                state.appId = e.appId().orElse("");
                state.attemptId = e.appAttemptId();
                state.startTime = e.time();
                state.user = e.user();
                e.driverLogs().ifPresent(logs -> state.executor("driver", e.time()).logs = logs);
                e.driverAttributes().ifPresent(a -> state.executor("driver", e.time()).attributes = a);
            }
            case ApplicationEnd e -> {
                state.endTime = e.time();
                state.exitCode = e.exitCode();
            }
            case EnvironmentUpdate e -> state.environment = e;
            case ResourceProfileAdded e -> state.profiles.put(e.profile().id(), e.profile());
            case JobStart e -> started(e);
            case JobEnd e -> ended(e);
            case StageSubmitted e -> submitted(e);
            case StageCompleted e -> completed(e.stage());
            default -> {
            }
        }
    }

    private void started(JobStart e) {
        LiveJob job = new LiveJob(e);
        state.jobs.put(job.jobId, job);
        for (StageInfo info : e.stages()) {
            stage(info).jobs.add(job);
        }
    }

    private LiveStage stage(StageInfo info) {
        LiveStage stage = state.stages.computeIfAbsent(StatusState.key(info.stageId(), info.attempt()),
                _ -> new LiveStage(info));
        stage.info = info;
        return stage;
    }

    private void ended(JobEnd e) {
        LiveJob job = state.jobs.get(e.jobId());
        if (job == null || !job.running()) {
            return;
        }
        for (int id : job.stageIds) {
            for (LiveStage stage : state.attempts(id)) {
                if (stage.status == StageView.Status.PENDING) {
                    stage.status = StageView.Status.SKIPPED;
                    job.skippedStages++;
                    job.skippedTasks += stage.info.taskCount();
                }
            }
        }
        job.status = e.result() instanceof JobResult.Failed ? JobView.Status.FAILED : JobView.Status.SUCCEEDED;
        job.completionTime = e.time();
        state.jobEnded();
        state.stagesEnded();
    }

    private void submitted(StageSubmitted e) {
        LiveStage announced = state.stages.get(StatusState.key(e.stageId(), e.stage().attempt()));
        int more = announced == null ? 0 : e.stage().taskCount() - announced.info.taskCount();
        LiveStage stage = stage(e.stage());
        Map<String, String> properties = e.properties();
        stage.status = StageView.Status.ACTIVE;
        stage.pool = properties.getOrDefault("spark.scheduler.pool", "default");
        stage.description = Optional.ofNullable(properties.get("spark.job.description"));
        stage.jobs.clear();
        for (LiveJob job : state.jobs.values()) {
            if (job.running() && job.stageIds.contains(e.stageId())) {
                stage.jobs.add(job);
                job.announcedOtherwise(more);
                job.completedStages.remove(e.stageId());
                job.activeStages++;
            }
        }
        for (RddInfo rdd : e.stage().rdds()) {
            state.storage.known(rdd);
        }
    }

    private void completed(StageInfo info) {
        LiveStage stage = stage(info);
        boolean failed = info.failureReason().isPresent();
        stage.status = failed
                ? StageView.Status.FAILED
                : info.submissionTime() == Event.NONE ? StageView.Status.SKIPPED : StageView.Status.COMPLETE;
        for (LiveJob job : stage.jobs) {
            job.activeStages--;
            if (failed) {
                job.failedStages++;
            } else if (stage.status == StageView.Status.COMPLETE) {
                job.completedStages.add(info.stageId());
            } else {
                job.skippedStages++;
                job.skippedTasks += info.taskCount();
            }
        }
        for (LiveExecutor executor : state.executors.values()) {
            executor.excludedInStages.remove(info.stageId());
        }
        state.stagesEnded();
    }
}
