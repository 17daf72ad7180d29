package io.firesteel.rdd.iter;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

import io.firesteel.api.function.FlatMapFunction;
import io.firesteel.rdd.Thrown;

/// Any number of results of each element.
public final class FlatMapIterator<T, U> implements Iterator<U> {
    private final Iterator<T> in;
    private final FlatMapFunction<T, U> function;
    private Iterator<U> current = Collections.emptyIterator();

    public FlatMapIterator(Iterator<T> in, FlatMapFunction<T, U> function) {
        this.in = in;
        this.function = function;
    }

    @Override
    public boolean hasNext() {
        try {
            while (!current.hasNext()) {
                if (!in.hasNext()) {
                    return false;
                }
                current = function.call(in.next());
            }
            return true;
        } catch (Exception e) {
            throw Thrown.pass(e);
        }
    }

    @Override
    public U next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    @Override
    public void forEachRemaining(Consumer<? super U> action) {
        current.forEachRemaining(action);
        in.forEachRemaining(element -> {
            try {
                function.call(element).forEachRemaining(action);
            } catch (Exception e) {
                throw Thrown.pass(e);
            }
        });
    }
}
