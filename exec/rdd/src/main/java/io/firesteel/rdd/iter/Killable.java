package io.firesteel.rdd.iter;

import java.util.Iterator;
import java.util.function.Consumer;

import io.firesteel.tasks.TaskRuntime;

/// The elements of a source; asks now and then whether the task was told to stop.
public final class Killable<T> implements Iterator<T> {
    private static final int CHECK = 0x7ff;

    private final Iterator<T> in;
    private final TaskRuntime task;
    private int count;

    private Killable(Iterator<T> in, TaskRuntime task) {
        this.in = in;
        this.task = task;
    }

    public static <T> Iterator<T> iterator(Iterator<T> in, TaskRuntime task) {
        return new Killable<>(in, task);
    }

    @Override
    public boolean hasNext() {
        return in.hasNext();
    }

    @Override
    public T next() {
        check();
        return in.next();
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        in.forEachRemaining(element -> {
            check();
            action.accept(element);
        });
    }

    private void check() {
        if ((++count & CHECK) == 0) {
            task.checkKilled();
        }
    }
}
