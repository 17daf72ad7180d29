package io.firesteel.scheduler.task;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.scheduler.machine.Placement;
import io.firesteel.scheduler.machine.StageAttempt;
import io.firesteel.scheduler.machine.TaskNeeds;
import io.firesteel.scheduler.machine.TaskSetCommand;
import io.firesteel.scheduler.pool.Schedulable;
import io.firesteel.stages.Location;
import io.firesteel.stages.Stage;
import io.firesteel.task.TaskMetrics;

/// The tasks of one stage attempt. Per task it keeps a few bits and one queue entry; only retried, failed and running
/// tasks have objects.
final class TaskSet implements Schedulable {
    final StageAttempt id;
    final int jobId;
    final Stage stage;
    final Map<String, String> properties;
    final TaskNeeds needs;
    final int count;
    final PendingTasks pending;
    final LocalityClock clock;
    final BitSet done;
    final Map<Long, RunningTask> running = new LinkedHashMap<>();
    final IntPredicate waiting = this::waits;
    private final int[] partitions;
    private final Placement placement;
    private final BitSet busy;
    private final BitSet launched;
    /// Indices that have had two attempts at once.
    private final BitSet twins = new BitSet();
    private final Map<Integer, Integer> relaunches = new HashMap<>();
    private final Map<Integer, Integer> failures = new HashMap<>();
    long outputEpoch;
    int doneCount;
    long resultBytes;
    /// How many tasks have told how long they took.
    int measured;
    /// What the last ones took in their executors.
    double meanMillis;
    /// Launches nothing more; what runs is awaited.
    boolean zombie;
    /// Offers were declined since waiting for locality began.
    boolean heldBack;
    /// Twins of slow tasks; null when the set may have none.
    Speculation speculation;
    /// Where tasks of this set failed; null when that excludes nothing.
    TaskSetExclusion exclusion;
    /// Steady milliseconds after which an unschedulable set is given up; -1 while it is schedulable.
    long unschedulableUntil = -1;

    TaskSet(TaskSetCommand.Submit submit, TaskNeeds needs, ExecutorTable executors, LocalityClock clock) {
        this.id = submit.id();
        this.jobId = submit.jobId();
        this.stage = submit.stage();
        this.properties = submit.properties();
        this.outputEpoch = submit.outputEpoch();
        this.partitions = submit.partitions();
        this.placement = submit.placement();
        this.needs = needs;
        this.count = partitions == null ? stage.taskCount() : partitions.length;
        this.done = new BitSet(count);
        this.busy = new BitSet(count);
        this.launched = new BitSet(count);
        this.clock = clock;
        this.pending = new PendingTasks(executors, count);
        for (int index = count - 1; index >= 0; index--) {
            pending.add(index, preferred(index));
        }
        clock.setLevels(pending::levelPossible);
    }

    int partition(int index) {
        return partitions == null ? index : partitions[index];
    }

    /// The index of a partition in this set, or -1.
    int index(int partition) {
        if (partitions == null) {
            return partition < count ? partition : -1;
        }
        int at = java.util.Arrays.binarySearch(partitions, partition);
        return Math.max(at, -1);
    }

    List<Location> preferred(int index) {
        return placement.preferred(partition(index));
    }

    private boolean waits(int index) {
        return !busy.get(index) && !done.get(index);
    }

    boolean anyWaiting() {
        return pending.any(waiting);
    }

    /// Whether a slot could be of use now.
    boolean wantsSlots() {
        return !zombie && (anyWaiting() || speculation != null && speculation.anyWaiting());
    }

    /// The best task for a slot, or null.
    PendingTasks.Pick pick(ExecutorState executor, Locality max, long now) {
        Locality allowed = max;
        if (max != Locality.NO_PREF) {
            Locality byNow = clock.allowed(now, level -> pending.anyAt(level, waiting));
            allowed = byNow.compareTo(max) < 0 ? byNow : max;
        }
        return pending.pick(executor, allowed, waiting, index -> allows(index, executor));
    }

    /// A task that `executor` is the best place for, or null.
    PendingTasks.Pick pickNearest(ExecutorState executor) {
        return pending.pickNearest(executor, waiting, index -> allows(index, executor));
    }

    /// A task took so long in its executor.
    void took(TaskMetrics metrics) {
        if (metrics == null) {
            return;
        }
        long millis = metrics.deserializeTime() + metrics.runTime() + metrics.resultSerializeTime();
        meanMillis += (millis - meanMillis) / Math.min(++measured, 8);
    }

    boolean allows(int index, ExecutorState executor) {
        return exclusion == null || !exclusion.excludes(index, executor.id(), executor.host());
    }

    boolean allows(ExecutorState executor) {
        return executor.info.serves(stage.traits().resourceProfile())
                && (exclusion == null || !exclusion.excludes(executor.id(), executor.host()));
    }

    boolean failedOn(ExecutorState executor) {
        return exclusion != null && exclusion.failedOn(executor.id());
    }

    /// The number of the attempt that is launched now.
    int nextAttempt(int index) {
        if (!launched.get(index)) {
            launched.set(index);
            return 0;
        }
        return relaunches.merge(index, 1, Integer::sum);
    }

    /// The attempt that was launched last has not been run at all.
    void unlaunch(int index) {
        if (relaunches.computeIfPresent(index, (i, times) -> times == 1 ? null : times - 1) == null) {
            launched.clear(index);
        }
    }

    void started(RunningTask task) {
        running.put(task.attempt.taskId(), task);
        if (busy.get(task.index)) {
            twins.set(task.index);
        }
        busy.set(task.index);
    }

    /// Takes an attempt out; its index waits again only when [#requeue] says so.
    void ended(RunningTask task) {
        running.remove(task.attempt.taskId());
        if (!twins.get(task.index) || !twinRuns(task.index)) {
            busy.clear(task.index);
        }
    }

    /// Whether an attempt at it runs.
    boolean busy(int index) {
        return busy.get(index);
    }

    private boolean twinRuns(int index) {
        return copies(index) > 0;
    }

    /// How many attempts at it run, where there were several at once; 1 where there never were.
    int copies(int index) {
        if (!twins.get(index)) {
            return 1;
        }
        int copies = 0;
        for (RunningTask other : running.values()) {
            copies += other.index == index ? 1 : 0;
        }
        return copies;
    }

    /// The index is queued again, unless it is done or a twin runs.
    void requeue(int index) {
        if (waits(index)) {
            pending.add(index, exclusion == null ? preferred(index) : exclusion.open(index, preferred(index)));
            clock.setLevels(pending::levelPossible);
        }
    }

    /// Counts a failure of a task.
    int failed(int index) {
        return failures.merge(index, 1, Integer::sum);
    }

    /// Whether it was not done before.
    boolean markDone(int index) {
        if (done.get(index)) {
            return false;
        }
        done.set(index);
        doneCount++;
        if (doneCount == count) {
            zombie = true;
        }
        return true;
    }

    /// Whether it was done.
    boolean reopen(int index) {
        if (zombie && doneCount < count || !done.get(index)) {
            return false;
        }
        done.clear(index);
        doneCount--;
        zombie = false;
        requeue(index);
        return true;
    }

    boolean over() {
        return zombie && running.isEmpty();
    }

    @Override
    public String name() {
        return "TaskSet_" + id;
    }

    @Override
    public int runningTasks() {
        return running.size();
    }

    @Override
    public int priority() {
        return jobId;
    }

    @Override
    public int stageId() {
        return id.stageId();
    }
}
