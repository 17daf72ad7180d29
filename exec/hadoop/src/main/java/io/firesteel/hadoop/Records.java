package io.firesteel.hadoop;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;

import io.firesteel.rdd.Thrown;
import io.firesteel.tasks.TaskRuntime;

/// The records of a reader of either API; closed at the end, or with the task.
final class Records<P> implements Iterator<P> {
    private final Callable<Boolean> advance;
    private final Callable<P> current;
    private final Closing close;
    private final TaskRuntime task;
    private boolean ready;
    private boolean ended;

    Records(Callable<Boolean> advance, Callable<P> current, Closing close, TaskRuntime task) {
        this.advance = advance;
        this.current = current;
        this.close = close;
        this.task = task;
        task.onCompletion(this::end);
    }

    /// Closes a reader.
    @FunctionalInterface
    interface Closing {
        void close() throws Exception;
    }

    @Override
    public boolean hasNext() {
        if (!ready && !ended) {
            try {
                ready = advance.call();
            } catch (Exception e) {
                throw Thrown.pass(e);
            }
            if (!ready) {
                end();
            }
        }
        return ready;
    }

    @Override
    public P next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ready = false;
        task.counters().recordsRead++;
        try {
            return current.call();
        } catch (Exception e) {
            throw Thrown.pass(e);
        }
    }

    private void end() {
        if (!ended) {
            ended = true;
            try {
                close.close();
            } catch (Exception e) {
                throw Thrown.pass(e);
            }
        }
    }
}
