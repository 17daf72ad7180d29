package io.firesteel.ui.status;

import java.util.Optional;

import io.firesteel.conf.Conf;
import io.firesteel.events.Event;
import io.firesteel.events.ExclusionEvent.ExecutorExcluded;
import io.firesteel.events.ExclusionEvent.ExecutorExcludedForStage;
import io.firesteel.events.ExclusionEvent.ExecutorUnexcluded;
import io.firesteel.events.ExclusionEvent.NodeExcluded;
import io.firesteel.events.ExclusionEvent.NodeExcludedForStage;
import io.firesteel.events.ExclusionEvent.NodeUnexcluded;
import io.firesteel.events.ExecutorEvent.ExecutorAdded;
import io.firesteel.events.ExecutorEvent.ExecutorMetricsUpdate;
import io.firesteel.events.ExecutorEvent.ExecutorRemoved;
import io.firesteel.events.ExecutorEvent.StagePeaks;
import io.firesteel.events.ExecutorMetrics;
import io.firesteel.events.ResourceProfile;
import io.firesteel.events.StageEvent.StageExecutorMetrics;
import io.firesteel.events.StorageEvent.BlockManagerAdded;
import io.firesteel.events.StorageEvent.BlockUpdated;
import io.firesteel.events.StorageEvent.UnpersistRdd;

/// What events of executors and blocks change.
final class ExecutorEvents {
    private final StatusState state;
    private final int taskCpus;

    ExecutorEvents(StatusState state, Conf conf) {
        this.state = state;
        this.taskCpus = Math.max(1, Integer.parseInt(conf.text("spark.task.cpus", "1")));
    }

    void on(Event event) {
        switch (event) {
            case ExecutorAdded e -> added(e);
            case ExecutorRemoved e -> removed(e);
            case BlockManagerAdded e -> blockManager(e);
            case BlockUpdated e -> state.storage.updated(e, state.executors.get(e.address().executorId()));
            case UnpersistRdd e -> state.storage.unpersist(e.rddId(), state.executors);
            case ExecutorMetricsUpdate e -> e.peaks().forEach(each -> peaks(e.executorId(), each));
            case StageExecutorMetrics e -> peaks(e.executorId(),
                    new StagePeaks(e.stageId(), e.stageAttempt(), e.peaks()));
            case ExecutorExcluded e -> excluded(e.executorId(), true);
            case ExecutorUnexcluded e -> excluded(e.executorId(), false);
            case NodeExcluded e -> onHost(e.host(), x -> x.excluded = true);
            case NodeUnexcluded e -> onHost(e.host(), x -> x.excluded = false);
            case ExecutorExcludedForStage e -> excludedForStage(state.executors.get(e.executorId()), e.stageId(),
                    e.stageAttempt());
            case NodeExcludedForStage e -> onHost(e.host(),
                    x -> excludedForStage(x, e.stageId(), e.stageAttempt()));
            default -> {
            }
        }
    }

    private void added(ExecutorAdded e) {
        LiveExecutor executor = state.executor(e.executorId(), e.time());
        executor.host = e.info().host();
        executor.active = true;
        executor.cores = e.info().cores();
        executor.logs = e.info().logUrls();
        executor.attributes = e.info().attributes();
        executor.resources = e.info().resources();
        executor.resourceProfileId = e.info().resourceProfileId();
        executor.maxTasks = executor.cores / cpusPerTask(executor.resourceProfileId);
    }

    private int cpusPerTask(int profile) {
        ResourceProfile known = state.profiles.get(profile);
        if (known != null) {
            for (ResourceProfile.TaskRequest request : known.tasks()) {
                if (request.resource().equals("cpus") && request.amount() >= 1) {
                    return (int) request.amount();
                }
            }
        }
        return taskCpus;
    }

    private void removed(ExecutorRemoved e) {
        LiveExecutor executor = state.executors.get(e.executorId());
        if (executor == null) {
            return;
        }
        executor.active = false;
        executor.removeTime = e.time();
        executor.removeReason = Optional.of(e.reason());
        executor.activeTasks = 0;
        state.storage.executorCleared(executor);
        state.executorEnded();
    }

    private void blockManager(BlockManagerAdded e) {
        LiveExecutor executor = state.executor(e.address().executorId(), e.time());
        executor.hostPort = e.address().host() + ":" + e.address().port();
        executor.host = e.address().host();
        executor.active = true;
        executor.maxMemory = e.maxMemory();
        executor.onHeapTotal = Math.max(0, e.maxOnHeap());
        executor.offHeapTotal = Math.max(0, e.maxOffHeap());
        // A block manager that registers again tells its blocks again.
        state.storage.executorCleared(executor);
    }

    private void peaks(String id, StagePeaks peaks) {
        LiveExecutor executor = state.executors.get(id);
        if (executor != null) {
            executor.peaks = LiveStage.higher(executor.peaks, peaks.peaks());
        }
        if (peaks.stageId() < 0) {
            state.stages.values()
                    .stream()
                    .filter(s -> s.status == StageView.Status.ACTIVE)
                    .forEach(s -> peaks(s, id, peaks.peaks()));
        } else {
            state.stage(peaks.stageId(), peaks.stageAttempt()).ifPresent(s -> peaks(s, id, peaks.peaks()));
        }
    }

    private static void peaks(LiveStage stage, String executor, ExecutorMetrics peaks) {
        stage.peaks = LiveStage.higher(stage.peaks, peaks);
        LiveStage.OnExecutor on = stage.on(executor);
        on.peaks = LiveStage.higher(on.peaks, peaks);
    }

    private void excluded(String id, boolean excluded) {
        LiveExecutor executor = state.executors.get(id);
        if (executor != null) {
            executor.excluded = excluded;
        }
    }

    private void onHost(String host, java.util.function.Consumer<LiveExecutor> change) {
        state.executors.values().stream().filter(e -> e.host.equals(host) && !e.driver()).forEach(change);
    }

    private void excludedForStage(LiveExecutor executor, int stage, int attempt) {
        if (executor != null) {
            executor.excludedInStages.add(stage);
            state.stage(stage, attempt).ifPresent(s -> s.on(executor.id).excluded = true);
        }
    }
}
