package io.firesteel.scheduler.pool;

import java.util.Comparator;

/// The two orders of Spark's `SchedulingAlgorithm`.
final class SchedulingOrder {
    /// By job, then by stage.
    static final Comparator<Schedulable> FIFO = SchedulingOrder::fifo;

    /// Those below their minimum share first, by how far below; then by running tasks per weight.
    static final Comparator<Schedulable> FAIR = SchedulingOrder::fair;

    private SchedulingOrder() {
    }

    private static int fifo(Schedulable a, Schedulable b) {
        int order = Integer.compare(a.priority(), b.priority());
        return order != 0 ? order : Integer.compare(a.stageId(), b.stageId());
    }

    private static int fair(Schedulable a, Schedulable b) {
        boolean needyA = a.runningTasks() < a.minShare();
        boolean needyB = b.runningTasks() < b.minShare();
        if (needyA != needyB) {
            return needyA ? -1 : 1;
        }
        int order = needyA
                ? Double.compare(a.runningTasks() / Math.max(a.minShare(), 1.0),
                        b.runningTasks() / Math.max(b.minShare(), 1.0))
                : Double.compare(a.runningTasks() / (double) a.weight(), b.runningTasks() / (double) b.weight());
        return order != 0 ? order : a.name().compareTo(b.name());
    }

    static Comparator<Schedulable> of(PoolSpec.Mode mode) {
        return mode == PoolSpec.Mode.FIFO ? FIFO : FAIR;
    }
}
