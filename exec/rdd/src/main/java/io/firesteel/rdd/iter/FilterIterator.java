package io.firesteel.rdd.iter;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

import io.firesteel.api.function.Function;
import io.firesteel.rdd.Thrown;

/// The elements that a function is true of.
public final class FilterIterator<T> implements Iterator<T> {
    private final Iterator<T> in;
    private final Function<T, Boolean> function;
    private T next;
    private boolean ready;

    public FilterIterator(Iterator<T> in, Function<T, Boolean> function) {
        this.in = in;
        this.function = function;
    }

    @Override
    public boolean hasNext() {
        try {
            while (!ready && in.hasNext()) {
                next = in.next();
                ready = function.call(next);
            }
            return ready;
        } catch (Exception e) {
            throw Thrown.pass(e);
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ready = false;
        T given = next;
        next = null;
        return given;
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        if (ready) {
            action.accept(next());
        }
        in.forEachRemaining(element -> {
            try {
                if (function.call(element)) {
                    action.accept(element);
                }
            } catch (Exception e) {
                throw Thrown.pass(e);
            }
        });
    }
}
