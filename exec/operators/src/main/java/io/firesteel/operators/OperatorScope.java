package io.firesteel.operators;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import io.firesteel.files.FileStores;
import io.firesteel.memory.TaskMemory;
import io.firesteel.operators.exchange.BatchSource;
import io.firesteel.operators.function.FunctionBodies;
import io.firesteel.operators.join.BuildRegistry;
import io.firesteel.operators.join.RuntimeFilters;
import io.firesteel.operators.scan.FileCache;
import io.firesteel.operators.scan.SplitSource;

/// Everything that the operators of one task get from outside. Made by the task body.
///
/// @param memory      the task's share of the executor's account
/// @param spill       makes the folder where spill files go when it is first asked; its owner deletes it with the task
/// @param functions   function bodies of the SQL floor
/// @param parameters  values of subqueries by id
/// @param splits      pieces of files by scan id
/// @param exchanges   what exchanges deliver to this partition, by exchange id
/// @param filters     runtime filters of the query
/// @param builds      hash tables that the executor's tasks share
/// @param files       open files of the executor
/// @param formats     readers of other formats than Parquet, by name
/// @param interrupted asked between batches; true ends the task with an `InterruptedException` error
public record OperatorScope(TaskMemory memory, Supplier<Path> spill, FunctionBodies functions,
        IntFunction<Object> parameters,
        IntFunction<SplitSource> splits, IntFunction<BatchSource> exchanges, RuntimeFilters filters,
        BuildRegistry builds,
        FileCache files, Map<String, io.firesteel.operators.scan.FileFormat> formats, Supplier<Boolean> interrupted) {

    /// A scope for plans over values alone.
    public static OperatorScope of(TaskMemory memory, Path spillFolder, FunctionBodies functions) {
        return new OperatorScope(memory, () -> spillFolder, functions, id -> {
            throw OperatorErrors.internal("parameter " + id + " has no value");
        }, id -> SplitSource.of(List.of()), id -> () -> null, new RuntimeFilters(), new BuildRegistry(),
                new FileCache(FileStores.plain()),
                Map.of(), () -> false);
    }

    /// The same with splits for scans.
    public OperatorScope withSplits(IntFunction<SplitSource> source) {
        return new OperatorScope(memory, spill, functions, parameters, source, exchanges, filters, builds, files,
                formats, interrupted);
    }

    /// The same with inputs for exchange reads.
    public OperatorScope withExchanges(IntFunction<BatchSource> source) {
        return new OperatorScope(memory, spill, functions, parameters, splits, source, filters, builds, files,
                formats,
                interrupted);
    }

    /// The same with objects that tasks of an executor share.
    public OperatorScope sharing(RuntimeFilters sharedFilters, BuildRegistry sharedBuilds, FileCache sharedFiles) {
        return new OperatorScope(memory, spill, functions, parameters, splits, exchanges, sharedFilters,
                sharedBuilds,
                sharedFiles, formats, interrupted);
    }

    /// Where spill files go.
    public Path spillFolder() {
        return spill.get();
    }

    /// Ends the task here when it is no longer wanted.
    public void checkInterrupt() {
        if (interrupted.get()) {
            throw OperatorErrors.interrupted();
        }
    }
}
