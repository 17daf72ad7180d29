package io.firesteel.scheduler.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import io.firesteel.events.ExecutorEvent;
import io.firesteel.events.ExecutorMetrics;
import io.firesteel.scheduler.Heartbeat;
import io.firesteel.scheduler.LossReason;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.Wakeup;
import io.firesteel.task.TaskOutcome;

/// Compares what executors say they know with what was launched, so that no lost message leaves a job hanging: a launch
/// that was never confirmed is given up, a kill that was not obeyed is sent again, a task that nobody asked for is
/// stopped, and an executor that falls silent is lost.
final class Liveness {
    private final TaskBook book;
    private final Outcomes outcomes;
    private final BiConsumer<String, LossReason> lose;

    Liveness(TaskBook book, Outcomes outcomes, BiConsumer<String, LossReason> lose) {
        this.book = book;
        this.outcomes = outcomes;
        this.lose = lose;
    }

    void heartbeat(String executorId, Heartbeat heartbeat) {
        ExecutorState executor = book.executors.get(executorId);
        if (executor == null) {
            book.out.act(new SchedulerAction.RemoveExecutor(executorId, "it sends heartbeats but counts as lost"));
            return;
        }
        long now = book.now();
        executor.lastHeartbeat = now;
        book.wake(Wakeup.LIVENESS, Math.max(100, book.settings.liveness().executorTimeout() / 4));
        Set<Long> known = new HashSet<>();
        for (long taskId : heartbeat.tasks()) {
            known.add(taskId);
            RunningTask task = executor.running.get(taskId);
            if (task == null) {
                book.out.act(new SchedulerAction.Kill(executorId, taskId, true, "the driver does not know the task"));
            } else {
                task.confirmed = true;
                if (task.killReason != null) {
                    book.kill(task, task.interruptOnKill, task.killReason);
                }
            }
        }
        for (RunningTask task : new ArrayList<>(executor.running.values())) {
            if (!task.confirmed && !known.contains(task.attempt.taskId())
                    && now - task.launched >= book.settings.liveness().launchTimeout()) {
                outcomes.over(task, new TaskOutcome.ExecutorLost(executorId, false, "The launch message was lost"));
            }
        }
        if (!heartbeat.running().isEmpty() || !heartbeat.memory().isEmpty()) {
            report(executorId, heartbeat);
        }
    }

    private void report(String executorId, Heartbeat heartbeat) {
        List<ExecutorEvent.TaskUpdate> tasks = new ArrayList<>();
        Map<List<Integer>, ExecutorEvent.StagePeaks> peaks = new HashMap<>();
        for (Heartbeat.Progress p : heartbeat.running()) {
            tasks.add(p.event());
            if (!heartbeat.memory().isEmpty()) {
                peaks.put(List.of(p.stageId(), p.stageAttempt()),
                        new ExecutorEvent.StagePeaks(p.stageId(), p.stageAttempt(), memory(heartbeat)));
            }
        }
        book.out.emit(new ExecutorEvent.ExecutorMetricsUpdate(executorId, tasks, List.copyOf(peaks.values())));
    }

    private static ExecutorMetrics memory(Heartbeat heartbeat) {
        return ExecutorMetrics.of(
                ExecutorMetrics.NAMES.stream().mapToLong(n -> heartbeat.memory().getOrDefault(n, 0L)).toArray());
    }

    /// Executors that have been silent for too long are lost. Those that never sent a heartbeat are watched by their
    /// backend.
    void look() {
        long now = book.now();
        long timeout = book.settings.liveness().executorTimeout();
        boolean watching = false;
        for (ExecutorState executor : List.copyOf(book.executors.all())) {
            if (executor.lastHeartbeat >= 0 && now - executor.lastHeartbeat > timeout) {
                lose.accept(executor.id(), LossReason.crashed(
                        "Executor heartbeat timed out after " + (now - executor.lastHeartbeat) + " ms"));
            } else {
                watching |= executor.lastHeartbeat >= 0;
            }
        }
        if (watching) {
            book.wake(Wakeup.LIVENESS, Math.max(100, timeout / 4));
        }
    }
}
