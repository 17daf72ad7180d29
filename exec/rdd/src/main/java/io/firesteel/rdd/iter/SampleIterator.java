package io.firesteel.rdd.iter;

import java.util.Iterator;
import java.util.NoSuchElementException;

import io.firesteel.rdd.random.Sampler;

/// Each element as often as a sampler says.
public final class SampleIterator<T> implements Iterator<T> {
    private final Iterator<T> in;
    private final Sampler.Draw draw;
    private T element;
    private int times;

    public SampleIterator(Iterator<T> in, Sampler.Draw draw) {
        this.in = in;
        this.draw = draw;
    }

    @Override
    public boolean hasNext() {
        while (times == 0 && in.hasNext()) {
            element = in.next();
            times = draw.next();
        }
        return times > 0;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        times--;
        return element;
    }
}
