package io.firesteel.rdd.iter;

import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.function.DoubleConsumer;

import io.firesteel.api.function.DoubleFunction;
import io.firesteel.rdd.Thrown;

/// An unboxed number of each element.
public final class DoubleMapIterator<T> implements PrimitiveIterator.OfDouble {
    private final Iterator<T> in;
    private final DoubleFunction<T> function;

    public DoubleMapIterator(Iterator<T> in, DoubleFunction<T> function) {
        this.in = in;
        this.function = function;
    }

    @Override
    public boolean hasNext() {
        return in.hasNext();
    }

    @Override
    public double nextDouble() {
        try {
            return function.call(in.next());
        } catch (Exception e) {
            throw Thrown.pass(e);
        }
    }

    @Override
    public void forEachRemaining(DoubleConsumer action) {
        in.forEachRemaining(element -> {
            try {
                action.accept(function.call(element));
            } catch (Exception e) {
                throw Thrown.pass(e);
            }
        });
    }
}
