package io.firesteel.rdd.ops;

import java.util.HashMap;
import java.util.Map;

import io.firesteel.api.function.VoidFunction;
import io.firesteel.rdd.job.Jobs;

/// Hands on results in the order of partitions although they come in the order of completion, so that merging them gives
/// the same value every time. Holds only those that came early.
final class InOrder<R> implements Jobs.Taker<R> {
    private final VoidFunction<R> action;
    private final Runnable restart;
    private final Map<Integer, R> early = new HashMap<>();
    private int next;

    /// @param restart makes the merged value what it was before the first result
    InOrder(VoidFunction<R> action, Runnable restart) {
        this.action = action;
        this.restart = restart;
    }

    @Override
    public boolean take(int position, R result) throws Exception {
        early.put(position, result);
        while (early.containsKey(next)) {
            action.call(early.remove(next++));
        }
        return false;
    }

    @Override
    public boolean forgets() {
        return true;
    }

    @Override
    public void forget() {
        early.clear();
        next = 0;
        restart.run();
    }
}
