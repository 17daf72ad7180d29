package org.apache.spark.sql.catalog;

import io.firesteel.frames.FrameCatalog.TableEntry;

/// Spark's name for a table's entry.
public record Table(TableEntry entry) {

    public String name() {
        return entry.name();
    }

    public String catalog() {
        return entry.temporary() ? null : "spark_catalog";
    }

    public String[] namespace() {
        return entry.database() == null ? new String[0] : new String[]{entry.database()};
    }

    public String database() {
        return entry.database();
    }

    public String description() {
        return entry.comment();
    }

    public String tableType() {
        return entry.type();
    }

    public boolean isTemporary() {
        return entry.temporary();
    }
}
