package io.firesteel.plan.physical;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.types.StructType;

/// Reads the wanted columns of files and drops rows that fail a filter; filters prune files, row groups and pages first.
///
/// @param id             names the scan among those of a query: a task asks its splits by it
/// @param schema         the wanted columns, by name; those of the partition columns come from the split
/// @param filters        conjuncts over `schema`, all of them applied exactly
/// @param runtimeFilters filters that joins of the same query may deliver; never awaited
public record ScanExec(int id, Source source, StructType schema, List<BoundExpression> filters,
        List<RuntimeFilterUse> runtimeFilters) implements PhysicalPlan {

    public ScanExec {
        filters = List.copyOf(filters);
        runtimeFilters = List.copyOf(runtimeFilters);
    }

    @Override
    public List<PhysicalPlan> children() {
        return List.of();
    }

    /// What a scan reads, apart from the files themselves, which come as [ScanSplit]s with the task.
    ///
    /// @param format           `parquet`, `csv`, `json`, `text` …
    /// @param options          reader options, keys in lower case
    /// @param dataSchema       the columns of the files as the table declares them
    /// @param partitionColumns columns whose values come from the split
    public record Source(String format, Map<String, String> options, StructType dataSchema,
            StructType partitionColumns) implements Serializable {

        public Source {
            options = Map.copyOf(options);
        }
    }
}
