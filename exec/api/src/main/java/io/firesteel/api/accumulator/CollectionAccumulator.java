package io.firesteel.api.accumulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Collects elements into a list; their order is that in which partitions finish.
public final class CollectionAccumulator<T> extends Accumulator<T, List<T>> {
    private static final long serialVersionUID = 1L;

    private final ArrayList<T> elements = new ArrayList<>();

    @Override
    public synchronized boolean isZero() {
        return elements.isEmpty();
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
    public synchronized void add(T value) {
        elements.add(value);
    }

    @Override
    public synchronized void merge(Accumulator<T, List<T>> other) {
        elements.addAll(other.value());
    }

    @Override
    public synchronized List<T> value() {
        return Collections.unmodifiableList(new ArrayList<>(elements));
    }
}
