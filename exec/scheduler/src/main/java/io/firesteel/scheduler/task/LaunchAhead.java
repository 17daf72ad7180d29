package io.firesteel.scheduler.task;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import io.firesteel.events.TaskEvent;
import io.firesteel.events.TaskInfo;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.Wakeup;

/// Sends executors a few more short tasks than they have slots, so that a slot goes from one task to the next without a
/// message to and fro, and many launches and ends share a message. Nothing may notice it: only one task set may want slots,
/// its tasks have to be short by what they took so far and as near to their data as they can be, and what an executor does
/// not come to is taken back. A task that was sent ahead has no slot, and for listeners it has not begun, until the driver
/// hears of the end of the one before it.
final class LaunchAhead {
    private static final int MOST_OF_EXECUTOR = 256;
    /// Milliseconds that a task may take on average.
    private static final double SHORT = 5;
    /// Milliseconds of work that may wait for a slot.
    private static final double BUDGET = 10;
    /// Milliseconds that a task takes beside its body.
    private static final double OVERHEAD = 0.3;
    /// So many tasks of a set have to have told how long they take.
    private static final int SAMPLE = 16;
    /// Milliseconds without the end of a task after which another executor may as well have what waits there.
    private static final long PATIENCE = 20;
    private static final long PATIENCE_WHILE_ALL_ARE_BUSY = 200;

    private final TaskBook book;
    private int ahead;

    LaunchAhead(TaskBook book) {
        this.book = book;
    }

    /// How many tasks may wait for each slot. Towards the end of a set they are fewer, so that all slots end together.
    private int depth(TaskSet set) {
        if (set.measured < SAMPLE || set.meanMillis > SHORT || set.stage.traits().barrier() || set.heldBack
                || set.needs.cpus() != 1 || !set.needs.resources().isEmpty()) {
            return 0;
        }
        int waiting = set.count - set.doneCount - set.running.size();
        int share = waiting / (2 * Math.max(1, book.executors.cores()));
        return Math.min(Math.min(book.settings.launchAhead(), share), (int) (BUDGET / (set.meanMillis + OVERHEAD)));
    }

    /// Tops up executors whose slots are all taken and that make progress, those that have less than half of what they may.
    void fill(TaskSet set, Collection<ExecutorState> executors, OfferRound round) {
        for (ExecutorState executor : executors) {
            int allowed = Math.min(MOST_OF_EXECUTOR, depth(set) * executor.info.cores());
            if (allowed > 0 && executor.ahead.size() <= allowed / 2 && executor.everySlotRuns() && !executor.draining
                    && book.now() - executor.idleSince < PATIENCE
                    && book.executors.get(executor.id()) == executor && set.allows(executor)
                    && !set.failedOn(executor)) {
                fill(set, executor, allowed, round);
            }
        }
    }

    private void fill(TaskSet set, ExecutorState executor, int allowed, OfferRound round) {
        while (executor.ahead.size() < allowed) {
            PendingTasks.Pick pick = set.pickNearest(executor);
            if (pick == null) {
                return;
            }
            round.launchAhead(set, executor, pick);
            ahead++;
        }
        watch();
    }

    private void watch() {
        if (ahead > 0) {
            book.wake(Wakeup.TAKE_BACK, PATIENCE);
        }
    }

    /// The task has a slot now.
    void begin(RunningTask task) {
        take(task);
        task.executor.occupy(task.set.needs);
        task.launched = book.now();
        task.info = TaskInfo.launched(task.attempt, task.index, book.clock.millis(), task.executor.id(),
                task.executor.host(), task.info.locality(), false);
        book.log.starting(task, task.descriptorBytes);
        book.out.emit(new TaskEvent.TaskStart(task.set.id.stageId(), task.set.id.attempt(), task.info));
    }

    /// Slots have become free: the tasks that wait for them have begun, in the order in which they were sent. Of those that
    /// were asked back the executor says itself which have.
    void advance(ExecutorState executor) {
        RunningTask next = firstNotAskedBack(executor);
        while (executor.freeCores > 0 && next != null) {
            begin(next);
            next = firstNotAskedBack(executor);
        }
    }

    private static RunningTask firstNotAskedBack(ExecutorState executor) {
        for (RunningTask task : executor.ahead) {
            if (!task.askedBack) {
                return task;
            }
        }
        return null;
    }

    /// These were asked back, and they run.
    void kept(String executorId, List<Long> taskIds) {
        ExecutorState executor = book.executors.get(executorId);
        if (executor == null) {
            return;
        }
        for (long taskId : taskIds) {
            RunningTask task = executor.running.get(taskId);
            if (task != null && task.ahead) {
                begin(task);
            }
        }
    }

    /// The task waits no longer.
    void take(RunningTask task) {
        task.executor.ahead.remove(task);
        task.ahead = false;
        ahead--;
    }

    /// What waits there is to run elsewhere or not at all. The executor ends each task that it had not begun and says which
    /// others run.
    void takeBack(ExecutorState executor, Predicate<RunningTask> which) {
        List<RunningTask> tasks = executor.ahead.stream().filter(which).toList();
        if (!tasks.isEmpty()) {
            executor.askedBack = book.now();
            tasks.forEach(task -> task.askedBack = true);
            book.out.act(new SchedulerAction.TakeBack(executor.id(),
                    tasks.stream().map(task -> task.attempt.taskId()).toList()));
        }
    }

    /// A task of the set failed there, so the next ones may do so too.
    void failed(TaskSet set, ExecutorState executor) {
        if (set.exclusion != null && book.executors.alive(executor.id())) {
            takeBack(executor, task -> task.set == set);
        }
    }

    /// The set launches nothing more.
    void takeBack(TaskSet set) {
        if (ahead > 0) {
            book.executors.all().forEach(executor -> takeBack(executor, task -> task.set == set));
        }
    }

    /// Takes back from executors that make no progress. What the request does not find has begun.
    void look() {
        boolean idle = book.executors.all().stream().anyMatch(e -> e.freeCores > 0 && !e.draining);
        long now = book.now();
        for (ExecutorState executor : book.executors.all()) {
            if (now - executor.idleSince >= (idle ? PATIENCE : PATIENCE_WHILE_ALL_ARE_BUSY)
                    && now - executor.askedBack >= PATIENCE_WHILE_ALL_ARE_BUSY) {
                takeBack(executor, task -> true);
            }
        }
        watch();
    }
}
