package io.firesteel.plan.logical;

import java.util.List;
import java.util.Map;

import io.firesteel.files.FileStore;
import io.firesteel.types.StructType;

/// A table of files as the analyzer sees it: made by the session's source resolver, which has listed or will list them.
///
/// @param name             what plans show: a table's name or the first path
/// @param format           `parquet`, `csv`, `json`, `text` …
/// @param options          reader options, keys in lower case
/// @param dataSchema       columns of the files
/// @param partitionSchema  columns whose values come from folder names, behind the others
/// @param files            lists the files when the plan is made
public record FileRelation(String name, String format, Map<String, String> options, StructType dataSchema,
        StructType partitionSchema, FileIndex files) {

    /// Lists a table's files; called on the query's own thread.
    public interface FileIndex {
        /// All files, with the values of the partition columns.
        List<FileEntry> list();

        /// What is known of the contents without reading rows.
        RelationStatistics statistics();
    }

    /// One file.
    ///
    /// @param modified        milliseconds since the epoch
    /// @param partitionValues as `Vector.get` gives them, in the order of the partition schema
    /// @param extents         where its blocks lie; empty where it does not matter
    public record FileEntry(String path, long length, long modified, List<Object> partitionValues,
            List<FileStore.Extent> extents) {
    }

    /// Size and row count, and per column what Parquet footers or ANALYZE tell.
    ///
    /// @param rows    -1 if unknown
    /// @param bytes   total file size
    /// @param columns by name; missing where nothing is known
    public record RelationStatistics(long rows, long bytes, Map<String, ColumnStatistics> columns) {
        public static final RelationStatistics UNKNOWN = new RelationStatistics(-1, -1, Map.of());
    }

    /// What is known of a column.
    ///
    /// @param distinct estimated number of distinct values, -1 if unknown
    /// @param nulls    -1 if unknown
    /// @param min      as `Vector.get` gives it; null if unknown
    public record ColumnStatistics(long distinct, long nulls, Object min, Object max) {
    }
}
