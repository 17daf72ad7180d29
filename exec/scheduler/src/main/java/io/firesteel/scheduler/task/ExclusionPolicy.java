package io.firesteel.scheduler.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.events.ExclusionEvent;
import io.firesteel.events.StageEvent;
import io.firesteel.scheduler.machine.ExclusionSettings;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.Wakeup;
import io.firesteel.task.TaskOutcome;

/// Executors and hosts that get no task of any stage for a time, because tasks failed there in stages that succeeded in the
/// end (Spark's `HealthTracker`); and what happens to a task set that may run nowhere.
final class ExclusionPolicy {
    private static final Logger LOG = LoggerFactory.getLogger("HealthTracker");
    private final TaskBook book;
    private final ExclusionSettings settings;
    /// Ends of failures that still count, oldest first.
    private final Map<String, Deque<Long>> failures = new HashMap<>();
    private final Map<String, Long> executorsUntil = new LinkedHashMap<>();
    private final Map<String, String> hostOf = new HashMap<>();
    private final Map<String, Long> hostsUntil = new LinkedHashMap<>();

    ExclusionPolicy(TaskBook book) {
        this.book = book;
        this.settings = book.settings.exclusion();
    }

    void prepare(TaskSet set) {
        if (settings.perTaskSet() || settings.perApplication()) {
            set.exclusion = new TaskSetExclusion(book);
        }
    }

    boolean excludes(ExecutorState executor) {
        return executorsUntil.containsKey(executor.id()) || hostsUntil.containsKey(executor.host());
    }

    void taskFailed(TaskSet set, ExecutorState executor, int index, TaskOutcome outcome) {
        if (set.exclusion != null && (outcome instanceof TaskOutcome.Threw
                || outcome instanceof TaskOutcome.ExecutorLost)) {
            set.exclusion.failed(set, executor, index, switch (outcome) {
                case TaskOutcome.Threw t -> t.className() + ": " + t.description();
                case TaskOutcome.ExecutorLost lost -> "the loss of the executor: " + lost.reason();
                default -> "";
            });
            if (settings.givesWay()) {
                // At once, so that a task that fails everywhere ends its job before the other tasks have run.
                giveWay(set, index);
            }
        }
    }

    void taskSucceeded(TaskSet set, ExecutorState executor) {
        if (set.exclusion != null) {
            set.exclusion.succeeded(executor.id());
        }
    }

    /// Failures in a set that succeeded are the executors' fault, not the tasks'.
    void setSucceeded(TaskSet set) {
        if (set.exclusion == null || !settings.perApplication()) {
            return;
        }
        long until = book.now() + settings.timeout();
        set.exclusion.failuresByExecutor().forEach((id, count) -> {
            if (!set.exclusion.atFault(id)) {
                return;
            }
            Deque<Long> ends = failures.computeIfAbsent(id, e -> new ArrayDeque<>());
            for (int i = 0; i < count; i++) {
                ends.add(until);
            }
            while (!ends.isEmpty() && ends.peek() <= book.now()) {
                ends.poll();
            }
            hostOf.put(id, set.exclusion.host(id));
            if (ends.size() >= settings.appPerExecutor()) {
                exclude(id, set.exclusion.host(id), ends.size(), until);
            }
        });
    }

    /// Whether at least half of the executors would be left if these were excluded, where that matters.
    static boolean leavesHalf(TaskBook book, Predicate<ExecutorState> excluded) {
        return !book.settings.exclusion().givesWay()
                || 2 * book.executors.all().stream().filter(excluded).count() <= book.executors.all().size();
    }

    private void exclude(String id, String host, int count, long until) {
        if (!executorsUntil.containsKey(id) && !leavesHalf(book, e -> excludes(e) || e.id().equals(id))) {
            return;
        }
        if (executorsUntil.put(id, until) != null) {
            return;
        }
        LOG.warn("Excluding executor id: {} because it has {} task failures in successful task sets"
                + " (spark.excludeOnFailure.application.maxFailedTasksPerExecutor={}), for {} s", id, count,
                settings.appPerExecutor(), settings.timeout() / 1000);
        book.out.emit(new ExclusionEvent.ExecutorExcluded(book.clock.millis(), id, count));
        kill(id);
        int onHost = (int) executorsUntil.keySet().stream().filter(e -> host.equals(hostOf.get(e))).count();
        if (onHost >= settings.appPerNode() && leavesHalf(book, e -> excludes(e) || e.host().equals(host))
                && hostsUntil.put(host, until) == null) {
            LOG.warn("Excluding node {} because it has {} executors excluded"
                    + " (spark.excludeOnFailure.application.maxFailedExecutorsPerNode={}), for {} s", host, onHost,
                    settings.appPerNode(), settings.timeout() / 1000);
            book.out.emit(new ExclusionEvent.NodeExcluded(book.clock.millis(), host, onHost));
            List.copyOf(book.executors.onHost(host)).forEach(this::kill);
        }
        book.wake(Wakeup.UNSCHEDULABLE, Math.max(1, settings.timeout()));
    }

    private void kill(String id) {
        if (settings.killExcluded() && book.executors.alive(id)) {
            LOG.info("Killing excluded executor id {} since spark.excludeOnFailure.killExcludedExecutors is set.", id);
            book.executors.get(id).draining = true;
            book.out.act(new SchedulerAction.RemoveExecutor(id, "excluded after task failures"));
        }
    }

    void fetchFailed(TaskOutcome.FetchFailed fetch) {
        if (settings.perApplication() && settings.fetchFailures() && fetch.location() != null) {
            hostOf.put(fetch.location().executorId(), fetch.location().host());
            exclude(fetch.location().executorId(), fetch.location().host(), 1, book.now() + settings.timeout());
        }
    }

    void executorGone(String id) {
        failures.remove(id);
    }

    /// A set has waiting tasks and got no slot: is there any executor left that may run one of them?
    ///
    /// @return whether more executors may now than before
    boolean checkSchedulable(TaskSet set) {
        boolean nothingExcluded = set.exclusion == null
                || set.exclusion.isEmpty() && executorsUntil.isEmpty() && hostsUntil.isEmpty();
        if (nothingExcluded || set.unschedulableUntil >= 0) {
            return false;
        }
        if (settings.givesWay()) {
            return giveWay(set, set.pending.some(set.waiting));
        }
        if (!set.running.isEmpty() || !nowhere(set, set.pending.some(set.waiting))) {
            return false;
        }
        set.unschedulableUntil = book.now() + settings.unschedulableTimeout();
        TaskLog.SCHEDULER.info("Waiting for {} ms for completely excluded task to be schedulable again before aborting"
                + " stage {}.", settings.unschedulableTimeout(), set.id);
        book.out.emit(new StageEvent.UnschedulableTaskSetAdded(set.id.stageId(), set.id.attempt()));
        book.wake(Wakeup.UNSCHEDULABLE, settings.unschedulableTimeout());
        return false;
    }

    private boolean giveWay(TaskSet set, int index) {
        if (!nowhere(set, index)) {
            return false;
        }
        boolean opened = set.exclusion.giveWay(index, () -> nowhere(set, index));
        if (nowhere(set, index) && (!executorsUntil.isEmpty() || !hostsUntil.isEmpty())) {
            opened = true;
            include(List.copyOf(executorsUntil.keySet()), List.copyOf(hostsUntil.keySet()));
        }
        if (opened) {
            TaskLog.SCHEDULER.info("Task {} of stage {} could run nowhere else, so it may run where it failed: set"
                    + " spark.excludeOnFailure.enabled to true to have it wait instead.", index, set.id);
        }
        return opened;
    }

    private void include(List<String> ids, List<String> hosts) {
        for (String id : ids) {
            executorsUntil.remove(id);
            hostOf.remove(id);
            book.out.emit(new ExclusionEvent.ExecutorUnexcluded(book.clock.millis(), id));
        }
        for (String host : hosts) {
            hostsUntil.remove(host);
            book.out.emit(new ExclusionEvent.NodeUnexcluded(book.clock.millis(), host));
        }
        book.offerAll |= !ids.isEmpty() || !hosts.isEmpty();
    }

    private static List<String> over(Map<String, Long> until, long now) {
        return until.entrySet().stream().filter(e -> e.getValue() <= now).map(Map.Entry::getKey).toList();
    }

    private boolean nowhere(TaskSet set, int index) {
        boolean any = false;
        for (ExecutorState e : book.executors.all()) {
            if (e.info.serves(set.stage.traits().resourceProfile())) {
                any = true;
                if (!e.draining && !excludes(e) && set.allows(e) && set.allows(index, e)) {
                    return false;
                }
            }
        }
        return any;
    }

    /// Exclusions end; sets that still may run nowhere are given up.
    void look() {
        long now = book.now();
        long next = Long.MAX_VALUE;
        include(over(executorsUntil, now), over(hostsUntil, now));
        for (long until : executorsUntil.values()) {
            next = Math.min(next, until - now);
        }
        for (TaskSet set : List.copyOf(book.pools.ordered())) {
            if (set.unschedulableUntil >= 0 && !set.zombie) {
                if (!nowhere(set, set.pending.some(set.waiting))) {
                    set.unschedulableUntil = -1;
                    book.out.emit(new StageEvent.UnschedulableTaskSetRemoved(set.id.stageId(), set.id.attempt()));
                } else if (set.unschedulableUntil <= now) {
                    giveUp(set);
                } else {
                    next = Math.min(next, set.unschedulableUntil - now);
                }
            }
        }
        if (next != Long.MAX_VALUE) {
            book.wake(Wakeup.UNSCHEDULABLE, Math.max(1, next));
        }
    }

    private void giveUp(TaskSet set) {
        int index = set.pending.some(set.waiting);
        book.abort(set, "Aborting TaskSet " + set.id + " because task " + index + " (partition " + set.partition(index)
                + ") cannot run anywhere due to node and executor excludeOnFailure. Most recent failure: "
                + set.exclusion.lastFailure()
                + " ExcludeOnFailure behavior can be configured via spark.excludeOnFailure.*.", null);
    }
}
