package io.firesteel.fragments.counts;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

import io.firesteel.plan.physical.CountedExec;
import io.firesteel.task.OperatorCount;
import io.firesteel.tasks.TaskAccumulator;
import io.firesteel.tasks.TaskRuntime;

/// The rows that one task attempt has counted at one place of its plan.
public record RowCount(long id, String name, LongAdder rows) implements TaskAccumulator, LongConsumer {

    /// The count of a task at some place.
    public static RowCount of(TaskRuntime task, CountedExec place) {
        return task.accumulators()
                .get(place.accumulator(), RowCount.class,
                        () -> new RowCount(place.accumulator(), place.metric(), new LongAdder()));
    }

    @Override
    public void accept(long more) {
        rows.add(more);
    }

    @Override
    public boolean isZero() {
        return rows.sum() == 0;
    }

    @Override
    public boolean countsFailures() {
        return false;
    }

    @Override
    public Object partial() {
        return new OperatorCount(rows.sum());
    }
}
