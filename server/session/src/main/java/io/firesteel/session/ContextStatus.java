package io.firesteel.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.firesteel.api.status.StatusTracker;
import io.firesteel.session.shared.LocalProperties;
import io.firesteel.ui.status.AppStatusStore;
import io.firesteel.ui.status.ExecutorView;
import io.firesteel.ui.status.JobView;
import io.firesteel.ui.status.StageView;

/// Coarse progress, from what the application's status store has heard.
final class ContextStatus implements StatusTracker {
    private final AppStatusStore store;

    ContextStatus(AppStatusStore store) {
        this.store = store;
    }

    @Override
    public List<Integer> getJobIdsForGroup(String group) {
        return store.jobs()
                .stream()
                .filter(j -> j.jobGroup().equals(Optional.ofNullable(group)))
                .map(JobView::jobId)
                .toList();
    }

    @Override
    public List<Integer> getJobIdsForTag(String tag) {
        LocalProperties.checkTag(tag);
        return store.jobs().stream().filter(j -> j.jobTags().contains(tag)).map(JobView::jobId).toList();
    }

    @Override
    public List<Integer> getActiveJobIds() {
        return store.jobs().stream().filter(j -> j.status() == JobView.Status.RUNNING).map(JobView::jobId).toList();
    }

    @Override
    public List<Integer> getActiveStageIds() {
        return store.stages()
                .stream()
                .filter(s -> s.status() == StageView.Status.ACTIVE)
                .map(s -> s.info().stageId())
                .distinct()
                .toList();
    }

    @Override
    public Optional<JobInfo> getJobInfo(int jobId) {
        return store.job(jobId)
                .map(j -> new JobInfo(j.jobId(), j.stageIds(), JobStatus.valueOf(j.status().name())));
    }

    @Override
    public Optional<StageInfo> getStageInfo(int stageId) {
        return store.stage(stageId)
                .stream()
                .max(Comparator.comparingInt(s -> s.info().attempt()))
                .map(s -> new StageInfo(stageId, s.info().attempt(), Math.max(0, s.info().submissionTime()), s.info()
                        .name(), s.info().taskCount(), s.activeTasks(), s.completedTasks(), s.failedTasks()));
    }

    @Override
    public List<ExecutorInfo> getExecutorInfos() {
        return store.executors(false).stream().map(ContextStatus::info).toList();
    }

    private static ExecutorInfo info(ExecutorView e) {
        int colon = e.hostPort().lastIndexOf(':');
        String host = colon < 0 ? e.hostPort() : e.hostPort().substring(0, colon);
        int port = colon < 0 ? 0 : Integer.parseInt(e.hostPort().substring(colon + 1));
        return new ExecutorInfo(host, port, e.memoryUsed(), e.activeTasks(), e.onHeapUsed(), e.offHeapUsed(),
                e.onHeapTotal(), e.offHeapTotal());
    }
}
