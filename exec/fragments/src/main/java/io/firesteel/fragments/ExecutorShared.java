package io.firesteel.fragments;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.firesteel.operators.join.BuildRegistry;
import io.firesteel.operators.join.RuntimeFilters;
import io.firesteel.operators.scan.FileCache;

/// What the tasks of one query share on one executor: open files, held map outputs, and per stage attempt the join tables and the rows that
/// they are built from. A task that fails takes its stage's share away, so that the retry builds anew.
final class ExecutorShared implements AutoCloseable {
    private final FileCache files = new FileCache();
    private final HeldOutputs outputs = new HeldOutputs();
    private final RuntimeFilters filters = new RuntimeFilters();
    private final Map<Long, StageShare> stages = new HashMap<>();

    /// The share of one stage attempt.
    ///
    /// @param builds  join tables
    /// @param filters what they tell scans
    /// @param turns   by exchange: the next map output that some task takes
    record StageShare(BuildRegistry builds, RuntimeFilters filters, Map<Integer, AtomicInteger> turns) {

        synchronized AtomicInteger turn(int exchange) {
            return turns.computeIfAbsent(exchange, e -> new AtomicInteger());
        }
    }

    /// Filters made of the rows of exchanges, once for all stages.
    RuntimeFilters filters() {
        return filters;
    }

    HeldOutputs outputs() {
        return outputs;
    }

    FileCache files() {
        return files;
    }

    synchronized StageShare stage(int stage, int attempt) {
        return stages.computeIfAbsent((long) stage << 32 | attempt,
                k -> new StageShare(new BuildRegistry(), new RuntimeFilters(),
                        new HashMap<>()));
    }

    synchronized void forget(int stage, int attempt, StageShare share) {
        stages.remove((long) stage << 32 | attempt, share);
    }

    @Override
    public void close() {
        outputs.close();
    }
}
