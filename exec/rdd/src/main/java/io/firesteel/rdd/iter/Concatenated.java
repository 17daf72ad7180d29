package io.firesteel.rdd.iter;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

import io.firesteel.rdd.Thrown;

/// Several iterators, one after the other, each opened when the one before has ended.
public final class Concatenated<T> implements Iterator<T> {
    private final int count;
    private final Opener<T> opener;
    private Iterator<T> current = Collections.emptyIterator();
    private int opened;

    public Concatenated(int count, Opener<T> opener) {
        this.count = count;
        this.opener = opener;
    }

    /// Opens the nth iterator.
    @FunctionalInterface
    public interface Opener<T> {
        Iterator<T> open(int number) throws Exception;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext()) {
            if (opened == count) {
                return false;
            }
            open();
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        current.forEachRemaining(action);
        while (opened < count) {
            open();
            current.forEachRemaining(action);
        }
    }

    private void open() {
        try {
            current = opener.open(opened++);
        } catch (Exception e) {
            throw Thrown.pass(e);
        }
    }
}
