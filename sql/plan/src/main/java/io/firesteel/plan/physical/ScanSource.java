package io.firesteel.plan.physical;

import java.io.Serializable;
import java.util.Map;

import io.firesteel.types.StructType;

/// What a scan reads, apart from the files themselves, which come as [ScanSplit]s with the task.
///
/// @param format           `parquet`, `csv`, `json`, `text` …
/// @param options          reader options, keys in lower case
/// @param dataSchema       the columns of the files as the table declares them
/// @param partitionColumns columns whose values come from the split
public record ScanSource(String format, Map<String, String> options, StructType dataSchema,
        StructType partitionColumns) implements Serializable {

    public ScanSource {
        options = Map.copyOf(options);
    }
}
