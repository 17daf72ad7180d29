package io.firesteel.fragments.counts;

import java.util.concurrent.atomic.LongAdder;

import io.firesteel.plan.physical.CountedExec;
import io.firesteel.plan.physical.CountedExec.Kind;
import io.firesteel.task.OperatorCount;
import io.firesteel.tasks.TaskAccumulator;
import io.firesteel.tasks.TaskRuntime;

/// What one task attempt has measured of one metric.
///
/// @param value in nanoseconds for times of either kind
record MetricTotal(CountedExec.Metric metric, LongAdder value) implements TaskAccumulator {
    private static final long NANOS_PER_MILLI = 1_000_000;

    /// The total of a task at some place.
    static MetricTotal of(TaskRuntime task, CountedExec.Metric metric) {
        return task.accumulators()
                .get(metric.accumulator(), MetricTotal.class, () -> new MetricTotal(metric, new LongAdder()));
    }

    void add(long more) {
        value.add(more);
    }

    @Override
    public long id() {
        return metric.accumulator();
    }

    @Override
    public String name() {
        return metric.name();
    }

    /// A time or a size of nothing is one, as in Spark; a count of nothing is not told.
    @Override
    public boolean isZero() {
        return metric.kind() == Kind.SUM && value.sum() == 0;
    }

    @Override
    public boolean countsFailures() {
        return false;
    }

    @Override
    public Object partial() {
        long sum = value.sum();
        return new OperatorCount(metric.kind() == Kind.TIMING ? sum / NANOS_PER_MILLI : sum);
    }
}
