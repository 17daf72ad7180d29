package org.apache.spark.sql.catalog;

import io.firesteel.frames.FrameCatalog.DatabaseEntry;

/// Spark's name for a database's entry.
public record Database(DatabaseEntry entry) {

    public String name() {
        return entry.name();
    }

    public String catalog() {
        return "spark_catalog";
    }

    public String description() {
        return entry.comment();
    }

    public String locationUri() {
        return entry.location();
    }
}
