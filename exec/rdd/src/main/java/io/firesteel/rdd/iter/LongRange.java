package io.firesteel.rdd.iter;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import io.firesteel.tasks.TaskRuntime;

/// `count` numbers from `start` on, `step` apart.
public final class LongRange implements PrimitiveIterator.OfLong {
    private static final int CHECK = 0x3fff;

    private final long step;
    private final TaskRuntime task;
    private long next;
    private long left;

    public LongRange(long start, long step, long count, TaskRuntime task) {
        this.next = start;
        this.step = step;
        this.left = count;
        this.task = task;
    }

    /// How many are left.
    public long left() {
        return left;
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public long nextLong() {
        if (left <= 0) {
            throw new NoSuchElementException();
        }
        if ((left-- & CHECK) == 0) {
            task.checkKilled();
        }
        long value = next;
        next += step;
        return value;
    }

    @Override
    public void forEachRemaining(LongConsumer action) {
        while (left > 0) {
            action.accept(nextLong());
        }
    }

    @Override
    public void forEachRemaining(Consumer<? super Long> action) {
        while (left > 0) {
            action.accept(nextLong());
        }
    }
}
