package io.firesteel.sql.source;

import java.util.List;
import java.util.Map;

import io.firesteel.plan.logical.FileRelation.RelationStatistics;
import io.firesteel.types.StructType;

/// What a file format tells about files without reading rows for a query. One per format, found by name.
public interface SchemaReader {

    /// The format's name, e.g. `parquet`.
    String format();

    /// The columns of some files, from a look into as few of them as the options allow.
    StructType infer(List<FileListing.Found> files, Map<String, String> options);

    /// Refuses columns that the format cannot hold.
    default void check(StructType data) {
        // Most formats hold every type.
    }

    /// What is known of the files' contents.
    default RelationStatistics statistics(List<FileListing.Found> files, StructType schema) {
        return new RelationStatistics(-1, files.stream().mapToLong(FileListing.Found::length).sum(), Map.of());
    }
}
