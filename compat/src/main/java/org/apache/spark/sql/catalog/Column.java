package org.apache.spark.sql.catalog;

import io.firesteel.frames.FrameCatalog.ColumnEntry;

/// Spark's name for a column's entry.
public record Column(ColumnEntry entry) {

    public String name() {
        return entry.name();
    }

    public String description() {
        return entry.comment();
    }

    public String dataType() {
        return entry.type();
    }

    public boolean nullable() {
        return entry.nullable();
    }

    public boolean isPartition() {
        return entry.partition();
    }

    public boolean isBucket() {
        return false;
    }

    public boolean isCluster() {
        return false;
    }
}
