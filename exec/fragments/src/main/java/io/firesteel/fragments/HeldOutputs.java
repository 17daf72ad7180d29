package io.firesteel.fragments;

import java.util.HashMap;
import java.util.Map;

/// The held map outputs of one query on one executor, by exchange and task. A task that failed takes its own away; the
/// others are given back when the query ends.
final class HeldOutputs implements AutoCloseable {
    private final Map<Key, HeldOutput> outputs = new HashMap<>();
    private boolean closed;

    private record Key(int exchange, long task) {
    }

    /// Makes an output visible.
    synchronized void add(int exchange, long task, HeldOutput output) {
        if (closed) {
            output.release();
            return;
        }
        outputs.put(new Key(exchange, task), output);
    }

    /// The output of a task; null when it holds none.
    synchronized HeldOutput find(int exchange, long task) {
        return outputs.get(new Key(exchange, task));
    }

    @Override
    public synchronized void close() {
        closed = true;
        outputs.values().forEach(HeldOutput::release);
        outputs.clear();
    }
}
