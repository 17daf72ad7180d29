package io.firesteel.rdd.iter;

import java.util.Iterator;
import java.util.function.Consumer;

import io.firesteel.api.function.Function;
import io.firesteel.rdd.Thrown;

/// A function of each element.
public final class MapIterator<T, U> implements Iterator<U> {
    private final Iterator<T> in;
    private final Function<T, U> function;

    public MapIterator(Iterator<T> in, Function<T, U> function) {
        this.in = in;
        this.function = function;
    }

    @Override
    public boolean hasNext() {
        return in.hasNext();
    }

    @Override
    public U next() {
        try {
            return function.call(in.next());
        } catch (Exception e) {
            throw Thrown.pass(e);
        }
    }

    @Override
    public void forEachRemaining(Consumer<? super U> action) {
        in.forEachRemaining(element -> {
            try {
                action.accept(function.call(element));
            } catch (Exception e) {
                throw Thrown.pass(e);
            }
        });
    }
}
