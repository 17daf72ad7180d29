package org.apache.spark.util;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Collects elements into a list.
public class CollectionAccumulator<T> extends AccumulatorV2<T, List<T>> {
    private static final long serialVersionUID = 1L;

    private final ArrayList<T> elements = new ArrayList<>();

    @Override
    public synchronized boolean isZero() {
        return elements.isEmpty();
    }

    @Override
    public CollectionAccumulator<T> copyAndReset() {
        return new CollectionAccumulator<>();
    }

    @Override
    public synchronized CollectionAccumulator<T> copy() {
        CollectionAccumulator<T> copy = new CollectionAccumulator<>();
        copy.elements.addAll(elements);
        return copy;
    }

    @Override
    public synchronized void reset() {
        elements.clear();
    }

    @Override
    public synchronized void add(T v) {
        elements.add(v);
    }

    @Override
    public synchronized void merge(AccumulatorV2<T, List<T>> other) {
        elements.addAll(other.value());
    }

    @Override
    public synchronized List<T> value() {
        return Collections.unmodifiableList(new ArrayList<>(elements));
    }
}
