package io.firesteel.scheduler.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import io.firesteel.events.TaskEvent;
import io.firesteel.events.TaskInfo;
import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.Wakeup;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskLaunch;

/// Gives free slots to waiting tasks: task sets in pool order, each from its nearest locality level to its farthest, one
/// task per executor and pass so that work spreads (Spark's `resourceOffers`). Launches leave in one message per executor.
final class OfferRound {
    private final TaskBook book;
    private final RandomGenerator random;
    private final ExclusionPolicy exclusion;
    private final BarrierLaunch barrier;
    private final LaunchAhead ahead;
    private Map<String, List<TaskLaunch>> launches = new LinkedHashMap<>();

    OfferRound(TaskBook book, RandomGenerator random, ExclusionPolicy exclusion, LaunchAhead ahead) {
        this.book = book;
        this.ahead = ahead;
        this.random = random;
        this.exclusion = exclusion;
        this.barrier = new BarrierLaunch(book, this);
    }

    /// Offers what was freed since the last round, or all free slots when new work has come.
    void run() {
        if (!book.offerAll && book.freed.isEmpty()) {
            return;
        }
        boolean all = book.offerAll;
        List<ExecutorState> stirred = List.copyOf(all ? book.executors.all() : book.freed);
        List<ExecutorState> offers = usable(stirred);
        book.freed.clear();
        book.offerAll = false;
        shuffle(offers);
        long now = book.now();
        List<ExecutorState> everything = null;
        TaskSet last = null;
        int wanting = 0;
        for (TaskSet set : book.pools.ordered()) {
            if (!set.wantsSlots()) {
                continue;
            }
            if (set.stage.traits().barrier()) {
                // It starts as a whole or not at all, so it would wait for as long as an executor is left out.
                everything = everything == null
                        ? usable(book.executors.all(), book.settings.exclusion().givesWay())
                        : everything;
                barrier.tryLaunch(set, everything, now);
            } else {
                offerTo(set, offers, all, now);
            }
            last = set;
            wanting++;
        }
        if (wanting == 1 && !last.zombie) {
            ahead.fill(last, stirred.stream().filter(e -> !exclusion.excludes(e)).toList(), this);
        }
        if (!launches.isEmpty()) {
            launches.forEach((executor, tasks) -> book.out.act(new SchedulerAction.Launch(executor, tasks)));
            launches = new LinkedHashMap<>();
        }
    }

    private List<ExecutorState> usable(Collection<ExecutorState> executors) {
        return usable(executors, false);
    }

    private List<ExecutorState> usable(Collection<ExecutorState> executors, boolean excludedToo) {
        List<ExecutorState> usable = new ArrayList<>(executors.size());
        for (ExecutorState e : executors) {
            if (e.freeCores > 0 && !e.draining && book.executors.get(e.id()) == e
                    && (excludedToo || !exclusion.excludes(e))) {
                usable.add(e);
            }
        }
        return usable;
    }

    private void shuffle(List<ExecutorState> offers) {
        for (int i = offers.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            ExecutorState swapped = offers.get(i);
            offers.set(i, offers.get(j));
            offers.set(j, swapped);
        }
    }

    private void offerTo(TaskSet set, List<ExecutorState> offers, boolean all, long now) {
        Locality nearest = null;
        boolean heldBack = false;
        for (Locality level : set.clock.levels()) {
            boolean launched = !offers.isEmpty();
            while (launched) {
                launched = false;
                for (ExecutorState executor : offers) {
                    if (executor.fits(set.needs) == 0 || !set.allows(executor)) {
                        continue;
                    }
                    PendingTasks.Pick pick = pick(set, executor, level, now);
                    if (pick != null) {
                        launch(set, executor, pick, List.of());
                        nearest = nearest == null || pick.locality().compareTo(nearest) < 0
                                ? pick.locality()
                                : nearest;
                        launched = true;
                    } else if (level == Locality.ANY) {
                        heldBack |= set.anyWaiting();
                    }
                }
                launched &= set.wantsSlots();
            }
        }
        if (nearest == null && set.anyWaiting() && exclusion.checkSchedulable(set)) {
            offerTo(set, usable(book.executors.all()), true, now);
            return;
        }
        after(set, nearest, heldBack, all, now);
    }

    private PendingTasks.Pick pick(TaskSet set, ExecutorState executor, Locality level, long now) {
        PendingTasks.Pick pick = set.pick(executor, level, now);
        return pick == null && set.speculation != null ? set.speculation.pick(set, executor, level) : pick;
    }

    /// Waiting for locality starts anew only when every slot was put to use (SPARK-18886).
    private void after(TaskSet set, Locality nearest, boolean heldBack, boolean all, long now) {
        if (heldBack) {
            set.heldBack = true;
        } else if (nearest != null && (all || !set.heldBack)) {
            set.clock.launched(now, nearest);
            set.heldBack = false;
        }
        if (nearest != null) {
            set.unschedulableUntil = -1;
        }
        if (heldBack && set.clock.untilNext(now) >= 0) {
            book.wake(Wakeup.REVIVE, Math.min(book.settings.reviveInterval(), set.clock.untilNext(now) + 1));
        }
    }

    /// Starts one attempt. The slot is taken and the listeners are told; the message leaves at the end of the round.
    void launch(TaskSet set, ExecutorState executor, PendingTasks.Pick pick, List<BlockManagerAddress> peers) {
        RunningTask task = send(set, executor, pick, peers, executor.occupy(set.needs));
        book.log.starting(task, task.descriptorBytes);
        book.out.emit(new TaskEvent.TaskStart(set.id.stageId(), set.id.attempt(), task.info));
    }

    /// Sends an attempt that has to wait for its slot.
    void launchAhead(TaskSet set, ExecutorState executor, PendingTasks.Pick pick) {
        RunningTask task = send(set, executor, pick, List.of(), Map.of());
        task.ahead = true;
        executor.ahead.add(task);
    }

    private RunningTask send(TaskSet set, ExecutorState executor, PendingTasks.Pick pick,
            List<BlockManagerAddress> peers, Map<String, List<String>> addresses) {
        int index = pick.index();
        boolean speculative = set.busy(index);
        TaskAttempt attempt = new TaskAttempt(set.jobId, set.id.stageId(), set.id.attempt(), set.partition(index),
                set.nextAttempt(index), book.nextTaskId());
        TaskInfo info = TaskInfo.launched(attempt, index, book.clock.millis(), executor.id(), executor.host(),
                pick.locality(), speculative);
        RunningTask task = new RunningTask(set, index, attempt, executor, addresses, book.now(), info);
        task.outputEpoch = set.outputEpoch;
        book.running.put(attempt.taskId(), task);
        executor.running.put(attempt.taskId(), task);
        set.started(task);
        byte[] descriptor = set.stage.partitions().descriptor(attempt.partition());
        launches.computeIfAbsent(executor.id(), e -> new ArrayList<>(4))
                .add(new TaskLaunch(attempt, descriptor, set.properties, set.outputEpoch, set.needs.cpus(),
                        task.addresses, speculative, set.stage.taskCount(), peers));
        task.descriptorBytes = descriptor.length;
        return task;
    }
}
