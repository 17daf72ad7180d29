package io.firesteel.python.rdd;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.api.accumulator.Accumulator;

/// The pickled updates of all Python accumulators of a task. On the driver, subclasses pass them on to Python as they are
/// merged: in order, and before the job's result.
public class PythonUpdates extends Accumulator<byte[], List<byte[]>> {
    private static final long serialVersionUID = 1L;

    private final List<byte[]> updates = new ArrayList<>();

    @Override
    public boolean isZero() {
        return updates.isEmpty();
    }

    @Override
    public Accumulator<byte[], List<byte[]>> copy() {
        PythonUpdates copy = new PythonUpdates();
        copy.updates.addAll(updates);
        return copy;
    }

    @Override
    public void reset() {
        updates.clear();
    }

    @Override
    public void add(byte[] value) {
        updates.add(value);
    }

    @Override
    public void merge(Accumulator<byte[], List<byte[]>> other) {
        updates.addAll(other.value());
    }

    @Override
    public List<byte[]> value() {
        return updates;
    }
}
