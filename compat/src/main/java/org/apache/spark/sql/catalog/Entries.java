package org.apache.spark.sql.catalog;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// A list of the catalogue, in the shape of the dataset that Spark gives.
public final class Entries<T> {
    private final List<T> entries;

    Entries(List<T> entries) {
        this.entries = entries;
    }

    public Iterator<T> toLocalIterator() {
        return new ArrayList<>(entries).iterator();
    }

    public List<T> collectAsList() {
        return new ArrayList<>(entries);
    }

    public long count() {
        return entries.size();
    }
}
