package io.firesteel.remote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.firesteel.task.TaskValue;

/// The values of value stages that an executor has asked for: a known one is kept, and one that is not known yet is asked
/// for again only after a while, however often tasks look for it. Owned by the [GrpcDriverLink].
final class KnownValues {
    private static final int KEPT = 64;
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(50);

    private final LinkedHashMap<Integer, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);

    private record Answer(List<TaskValue> values, long at) {
    }

    /// The values, or null while there are none.
    synchronized List<TaskValue> get(int value, Supplier<List<TaskValue>> ask) {
        Answer known = answers.get(value);
        if (known != null && (known.values != null || System.nanoTime() - known.at < PATIENCE)) {
            return known.values;
        }
        Answer fresh = new Answer(ask.get(), System.nanoTime());
        answers.put(value, fresh);
        if (answers.size() > KEPT) {
            Map.Entry<Integer, Answer> eldest = answers.firstEntry();
            answers.remove(eldest.getKey());
        }
        return fresh.values;
    }
}
