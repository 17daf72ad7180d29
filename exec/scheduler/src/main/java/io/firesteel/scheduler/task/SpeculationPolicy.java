package io.firesteel.scheduler.task;

import io.firesteel.events.TaskEvent;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.scheduler.machine.Wakeup;

/// Finds tasks that take much longer than their siblings and asks for a twin. On by default only where the engine commits
/// the outputs, because a twin of a task with side effects of its own may do harm.
final class SpeculationPolicy {
    private final TaskBook book;
    private final SchedulerSettings.Speculation settings;

    SpeculationPolicy(TaskBook book) {
        this.book = book;
        this.settings = book.settings.speculation();
    }

    /// A set is new: may its tasks have twins? Barrier tasks cannot.
    void prepare(TaskSet set) {
        boolean on = settings.enabled().orElse(set.stage.traits().engineCommits());
        if (on && !set.stage.traits().barrier() && (set.count > 1 || settings.threshold() > 0)) {
            set.speculation = new Speculation(set, book.executors);
            book.wake(Wakeup.SPECULATE, settings.interval());
        }
    }

    void finished(TaskSet set, long millis) {
        if (set.speculation != null) {
            set.speculation.durations.add(millis);
        }
    }

    /// Looks at all running tasks of sets that are nearly done.
    void look() {
        long now = book.now();
        boolean again = false;
        for (TaskSet set : book.pools.ordered()) {
            if (set.speculation != null && !set.zombie) {
                again = true;
                look(set, now);
            }
        }
        if (again) {
            book.wake(Wakeup.SPECULATE, settings.interval());
        }
    }

    private void look(TaskSet set, long now) {
        int needed = Math.max(1, (int) Math.floor(settings.quantile() * set.count));
        double limit;
        if (set.doneCount >= needed && !set.speculation.durations.isEmpty()) {
            limit = Math.max(settings.multiplier() * set.speculation.durations.median(), settings.minRuntime());
        } else if (settings.threshold() > 0 && fitsOneExecutor(set)) {
            limit = settings.threshold();
        } else {
            return;
        }
        for (RunningTask task : set.running.values()) {
            long ran = now - task.launched;
            if (ran > limit && !task.ahead && task.killReason == null && !set.done.get(task.index)
                    && set.copies(task.index) == 1 && set.speculation.mark(task.index)) {
                TaskLog.TASK_SET.info("Marking task {} in stage {} (on {}) as speculatable because it ran more than {}"
                        + " ms ({} of {} tasks are done)", task.index, set.id, task.executor.host(), (long) limit,
                        set.doneCount, set.count);
                book.out.emit(new TaskEvent.SpeculativeTaskSubmitted(set.id.stageId(), set.id.attempt(), task.index,
                        set.partition(task.index)));
                book.offerAll = true;
            }
        }
    }

    private boolean fitsOneExecutor(TaskSet set) {
        for (ExecutorState e : book.executors.all()) {
            if (e.info.cores() / set.needs.cpus() >= set.count) {
                return true;
            }
        }
        return false;
    }
}
