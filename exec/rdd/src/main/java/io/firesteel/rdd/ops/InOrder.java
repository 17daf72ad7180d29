package io.firesteel.rdd.ops;

import java.util.HashMap;
import java.util.Map;

import io.firesteel.api.function.VoidFunction;

/// Hands on results in the order of partitions although they come in the order of completion, so that merging them gives
/// the same value every time. Holds only those that came early.
final class InOrder<R> {
    private final Map<Integer, R> early = new HashMap<>();
    private int next;

    void put(int position, R result, VoidFunction<R> action) throws Exception {
        early.put(position, result);
        while (early.containsKey(next)) {
            action.call(early.remove(next++));
        }
    }
}
