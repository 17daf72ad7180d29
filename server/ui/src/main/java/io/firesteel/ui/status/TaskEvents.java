package io.firesteel.ui.status;

import java.util.BitSet;

import io.firesteel.events.Event;
import io.firesteel.events.TaskEndReason;
import io.firesteel.events.TaskEvent.TaskEnd;
import io.firesteel.events.TaskEvent.TaskGettingResult;
import io.firesteel.events.TaskEvent.TaskStart;
import io.firesteel.task.TaskMetrics;

/// What events of tasks change.
final class TaskEvents {
    private final StatusState state;

    TaskEvents(StatusState state) {
        this.state = state;
    }

    void on(Event event) {
        switch (event) {
            case TaskStart e -> {
                state.stage(e.stageId(), e.stageAttempt()).ifPresent(stage -> started(stage, e));
                executorBeganTask(e);
            }
            case TaskGettingResult e -> {
                for (LiveStage stage : state.stages.values()) {
                    LiveTask task = stage.tasks.get(e.task().taskId());
                    if (task != null) {
                        task.info = e.task();
                    }
                }
            }
            case TaskEnd e -> {
                state.stage(e.stageId(), e.stageAttempt()).ifPresent(stage -> ended(stage, e));
                executorHadTask(e);
            }
            default -> {
            }
        }
    }

    private void executorBeganTask(TaskStart e) {
        LiveExecutor executor = state.executors.get(e.task().executorId());
        if (executor != null) {
            executor.activeTasks++;
            executor.totalTasks++;
        }
    }

    private void started(LiveStage stage, TaskStart e) {
        stage.tasks.put(e.task().taskId(), new LiveTask(e.task()));
        stage.activeTasks++;
        stage.firstLaunch = stage.firstLaunch == Event.NONE
                ? e.task().launchTime()
                : Math.min(stage.firstLaunch, e.task().launchTime());
        stage.jobs.forEach(job -> job.activeTasks++);
        state.taskBegan(stage);
    }

    private void ended(LiveStage stage, TaskEnd e) {
        boolean known = record(stage, e);
        boolean succeeded = e.reason() == TaskEndReason.Plain.SUCCESS;
        boolean killed = killed(e.reason());
        LiveStage.OnExecutor executor = stage.on(e.task().executorId());
        if (known && e.metrics() != null) {
            Figure.add(e.metrics(), stage.sums);
            Figure.add(e.metrics(), executor.sums);
        }
        stage.activeTasks--;
        executor.taskTime += Math.max(0, e.task().finishTime() - e.task().launchTime());
        stage.peaks = LiveStage.higher(stage.peaks, e.peaks());
        executor.peaks = LiveStage.higher(executor.peaks, e.peaks());
        stage.jobs.forEach(job -> job.activeTasks--);
        if (succeeded) {
            stage.completedTasks++;
            executor.succeeded++;
            stage.completedIndices.set(e.task().index());
            for (LiveJob job : stage.jobs) {
                job.completedTasks++;
                job.completedIndices.computeIfAbsent(e.stageId(), _ -> new BitSet()).set(e.task().index());
            }
        } else if (killed) {
            stage.killedTasks++;
            executor.killed++;
            String why = TaskErrors.text(e.reason());
            stage.killedSummary.merge(why, 1, Integer::sum);
            for (LiveJob job : stage.jobs) {
                job.killedTasks++;
                job.killedSummary.merge(why, 1, Integer::sum);
            }
        } else {
            stage.failedTasks++;
            executor.failed++;
            stage.jobs.forEach(job -> job.failedTasks++);
        }
        if (stage.ended()) {
            state.stagesEnded();
        }
    }

    /// Whether the task's start was heard.
    private static boolean record(LiveStage stage, TaskEnd e) {
        LiveTask task = stage.tasks.get(e.task().taskId());
        if (task == null) {
            return false;
        }
        task.info = e.task();
        task.metrics = e.metrics();
        task.error = TaskErrors.text(e.reason());
        return true;
    }

    private static boolean killed(TaskEndReason reason) {
        return reason instanceof TaskEndReason.TaskKilled || reason instanceof TaskEndReason.CommitDenied;
    }

    private void executorHadTask(TaskEnd e) {
        LiveExecutor executor = state.executors.get(e.task().executorId());
        if (executor == null) {
            return;
        }
        executor.activeTasks--;
        executor.totalDuration += Math.max(0, e.task().finishTime() - e.task().launchTime());
        executor.peaks = LiveStage.higher(executor.peaks, e.peaks());
        if (e.reason() == TaskEndReason.Plain.SUCCESS) {
            executor.completedTasks++;
        } else if (!killed(e.reason())) {
            executor.failedTasks++;
        }
        TaskMetrics m = e.metrics();
        if (m != null && e.reason() != TaskEndReason.Plain.RESUBMITTED) {
            executor.totalGcTime += m.gcTime();
            executor.inputBytes += m.bytesRead();
            executor.shuffleRead += m.shuffleRead().remoteBytes() + m.shuffleRead().localBytes();
            executor.shuffleWrite += m.shuffleWrite().bytes();
        }
    }
}
