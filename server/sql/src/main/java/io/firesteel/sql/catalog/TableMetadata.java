package io.firesteel.sql.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.files.FileLocation;
import io.firesteel.types.StructType;

/// What the catalogue keeps of a table or view. Made by CREATE, read by every query that names it.
///
/// @param database   lower case
/// @param name       lower case
/// @param provider   `parquet`, `csv`, `json`, `text` …; `view` for a view
/// @param schema     all columns, the partition columns last
/// @param partitions names of the partition columns
/// @param location   folder of the files by its full name; empty for a view
/// @param managed    the folder goes when the table goes
/// @param options    reader and writer options, Hive's row format among them
/// @param viewText   the query of a view; empty for a table
/// @param viewDatabase the database that was current when the view was made
/// @param created    milliseconds since the epoch
public record TableMetadata(String database, String name, String provider, StructType schema, List<String> partitions,
        String location, boolean managed, Map<String, String> options, Map<String, String> properties,
        Optional<String> comment, String viewText, String viewDatabase, String owner, long created) {

    /// How the properties begin that ANALYZE TABLE writes, as in Spark.
    public static final String STATISTICS = "spark.sql.statistics.";
    /// The property in which the bytes of the files are kept that ANALYZE TABLE found, under Spark's name.
    public static final String STATISTICS_BYTES = STATISTICS + "totalSize";
    /// The same of the rows.
    public static final String STATISTICS_ROWS = STATISTICS + "numRows";

    public TableMetadata {
        partitions = List.copyOf(partitions);
        options = Map.copyOf(options);
        properties = Map.copyOf(properties);
    }

    public boolean view() {
        return !viewText.isEmpty();
    }

    /// The folder of the files.
    public FileLocation folder() {
        return new FileLocation(location);
    }

    /// The columns that are in the files.
    public StructType dataSchema() {
        return new StructType(schema.fields().stream().filter(f -> !partitions.contains(f.name())).toList());
    }

    /// The columns that are in folder names.
    public StructType partitionSchema() {
        return new StructType(partitions.stream().map(p -> schema.field(schema.indexOf(p))).toList());
    }

    /// The same table with another schema, properties or place.
    public TableMetadata with(StructType nextSchema, Map<String, String> nextProperties, String nextLocation) {
        return new TableMetadata(database, name, provider, nextSchema, partitions, nextLocation, managed, options,
                nextProperties, comment, viewText, viewDatabase, owner, created);
    }

    /// The same table under another name.
    public TableMetadata named(String nextDatabase, String nextName, String nextLocation) {
        return new TableMetadata(nextDatabase, nextName, provider, schema, partitions, nextLocation, managed, options,
                properties, comment, viewText, viewDatabase, owner, created);
    }

    /// The same table with a comment, or without.
    public TableMetadata commented(Optional<String> nextComment) {
        return new TableMetadata(database, name, provider, schema, partitions, location, managed, options, properties,
                nextComment, viewText, viewDatabase, owner, created);
    }
}
