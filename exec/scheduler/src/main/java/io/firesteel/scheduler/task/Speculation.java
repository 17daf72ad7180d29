package io.firesteel.scheduler.task;

import java.util.BitSet;

import io.firesteel.events.TaskInfo.Locality;

/// The slow tasks of one task set that wait for a twin, and how long finished ones took.
final class Speculation {
    final Durations durations = new Durations();
    private final BitSet wanted = new BitSet();
    private final PendingTasks pending;
    private final TaskSet set;
    private final ExecutorTable executors;

    Speculation(TaskSet set, ExecutorTable executors) {
        this.set = set;
        this.executors = executors;
        this.pending = new PendingTasks(executors, 4);
    }

    /// Whether it was not marked before.
    boolean mark(int index) {
        if (wanted.get(index)) {
            return false;
        }
        wanted.set(index);
        pending.add(index, set.preferred(index));
        return true;
    }

    private boolean waits(int index) {
        return wanted.get(index) && set.busy(index) && !set.done.get(index);
    }

    boolean anyWaiting() {
        return !wanted.isEmpty() && pending.any(this::waits);
    }

    /// A twin for a slot, never on a host where an attempt at the same partition runs. Where all executors share one host, as
    /// in a cluster on one machine, another executor has to do.
    PendingTasks.Pick pick(TaskSet of, ExecutorState executor, Locality max) {
        if (of.zombie || wanted.isEmpty()) {
            return null;
        }
        PendingTasks.Pick pick = pending.pick(executor, max, this::waits,
                index -> of.allows(index, executor) && !runsBeside(index, executor));
        if (pick != null) {
            wanted.clear(pick.index());
        }
        return pick;
    }

    private boolean runsBeside(int index, ExecutorState executor) {
        for (RunningTask other : set.running.values()) {
            if (other.index == index && other.executor.host().equals(executor.host())
                    && (other.executor == executor || isAnotherHost(executor.host()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnotherHost(String host) {
        for (ExecutorState e : executors.all()) {
            if (!e.host().equals(host)) {
                return true;
            }
        }
        return false;
    }
}
