package io.firesteel.fragments.counts;

import java.util.HashMap;
import java.util.Map;

import io.firesteel.operators.Usage;
import io.firesteel.operators.row.OperatorMeter;
import io.firesteel.plan.physical.CountedExec;
import io.firesteel.tasks.TaskCounters;
import io.firesteel.tasks.TaskRuntime;

/// The meters of one task attempt. The time of an operator is what passes while it is asked for batches, without what passes in
/// measured operators below it. Used by the task's thread alone.
public final class TaskMeters {
    private final TaskRuntime task;
    /// Nanoseconds of measured operators below the one that runs.
    private long below;

    public TaskMeters(TaskRuntime task) {
        this.task = task;
    }

    /// The meter of an operator.
    public OperatorMeter of(CountedExec place) {
        return new Meter(totals(place));
    }

    /// Tells what a task has written into an exchange.
    ///
    /// @param place  top of the plan whose rows were written
    /// @param bytes  of all parts
    /// @param before the nanoseconds of writing that the task's counters said before
    public void written(CountedExec place, long bytes, long before) {
        Map<String, MetricTotal> totals = totals(place);
        add(totals, MetricNames.SHUFFLE_BYTES, bytes);
        add(totals, MetricNames.DATA_SIZE, bytes);
        add(totals, MetricNames.SHUFFLE_TIME, task.counters().shuffleWriteNanos - before);
    }

    private Map<String, MetricTotal> totals(CountedExec place) {
        Map<String, MetricTotal> totals = new HashMap<>();
        place.metrics()
                .stream()
                .filter(m -> !MetricNames.ofDriver(m.name()))
                .forEach(
                        m -> totals.put(m.name(), MetricTotal.of(task, m)));
        return totals;
    }

    private static void add(Map<String, MetricTotal> totals, String name, long more) {
        MetricTotal total = totals.get(name);
        if (total != null) {
            total.add(more);
        }
    }

    private final class Meter implements OperatorMeter {
        private final Map<String, MetricTotal> totals;
        private final MetricTotal rows;
        private final MetricTotal time;
        private final boolean reads;
        private long began;
        private long belowOuter;
        private long localBytes;
        private long remoteBytes;
        private long localBlocks;
        private long remoteBlocks;
        private long wait;

        Meter(Map<String, MetricTotal> totals) {
            this.totals = totals;
            this.rows = MetricNames.ROWS.stream().map(totals::get).filter(t -> t != null).findFirst().orElse(null);
            this.time = MetricNames.TIMES.stream().map(totals::get).filter(t -> t != null).findFirst().orElse(null);
            this.reads = totals.containsKey(MetricNames.LOCAL_BYTES);
        }

        @Override
        public void begin() {
            belowOuter = below;
            below = 0;
            if (reads) {
                reading(-1);
            }
            began = System.nanoTime();
        }

        @Override
        public void end(int batch) {
            long passed = System.nanoTime() - began;
            if (time != null) {
                time.add(passed - below);
            }
            below = belowOuter + passed;
            if (rows != null) {
                rows.add(batch);
            }
            if (reads) {
                reading(1);
            }
        }

        /// Nobody else of the task reads blocks meanwhile.
        private void reading(int sign) {
            TaskCounters c = task.counters();
            localBytes += sign * c.localBytes;
            remoteBytes += sign * c.remoteBytes;
            localBlocks += sign * c.localBlocks;
            remoteBlocks += sign * c.remoteBlocks;
            wait += sign * c.fetchWait;
        }

        @Override
        public void used(Usage usage) {
            add(totals, MetricNames.PEAK_MEMORY, usage.peakMemory());
            add(totals, MetricNames.SPILL_SIZE, usage.spilled());
            add(totals, MetricNames.BUILD_TIME, usage.buildNanos());
            add(totals, MetricNames.BUILD_SIZE, usage.peakMemory());
            if (reads) {
                add(totals, MetricNames.LOCAL_BYTES, localBytes);
                add(totals, MetricNames.REMOTE_BYTES, remoteBytes);
                add(totals, MetricNames.LOCAL_BLOCKS, localBlocks);
                add(totals, MetricNames.REMOTE_BLOCKS, remoteBlocks);
                add(totals, MetricNames.FETCH_WAIT, wait * MetricNames.NANOS_PER_MILLI);
            }
        }
    }
}
