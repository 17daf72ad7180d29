package io.firesteel.fragments;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.firesteel.files.FileStores;
import io.firesteel.formats.parquet.page.Decompressed;
import io.firesteel.operators.join.BuildRegistry;
import io.firesteel.operators.join.RuntimeFilters;
import io.firesteel.operators.scan.FileCache;
import io.firesteel.storage.TaskStorage;

/// What the tasks of one query share on one executor: open files, held map outputs, and per stage attempt the join tables and the rows that
/// they are built from. A task that fails takes its stage's share away, so that the retry builds anew.
final class ExecutorShared implements AutoCloseable {
    private final FileCache files;
    private final HeldOutputs outputs = new HeldOutputs();
    private SpillFolder spill;
    private final RuntimeFilters filters = new RuntimeFilters();
    private final Map<Long, StageShare> stages = new HashMap<>();

    /// @param stores       where the query's files lie
    /// @param decompressed by all queries of the executor
    ExecutorShared(FileStores stores, Decompressed decompressed) {
        this.files = new FileCache(stores, decompressed);
    }

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

    ///
    /// @param storage of the task that asks; join tables that do not fit in memory go below its folders
    synchronized StageShare stage(int stage, int attempt, TaskStorage storage) {
        return stages.computeIfAbsent((long) stage << 32 | attempt,
                k -> new StageShare(new BuildRegistry(null, () -> spill(storage)), new RuntimeFilters(),
                        new HashMap<>()));
    }

    synchronized void forget(int stage, int attempt, StageShare share) {
        stages.remove((long) stage << 32 | attempt, share);
    }

    private synchronized Path spill(TaskStorage storage) {
        if (spill == null) {
            spill = SpillFolder.below(storage);
        }
        return spill.path();
    }

    @Override
    public synchronized void close() {
        outputs.close();
        if (spill != null) {
            spill.delete();
        }
    }
}
