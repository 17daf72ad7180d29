package io.firesteel.vector;

import io.firesteel.types.DataType;

/// A column of nothing but nulls.
public final class NullVector extends Vector {
    private int capacity;

    public NullVector(DataType type, int capacity) {
        super(type, capacity);
        this.capacity = capacity;
    }

    @Override
    public boolean isNull(int row) {
        return true;
    }

    @Override
    public int capacity() {
        return capacity;
    }

    @Override
    void grow(int rows) {
        capacity = rows;
    }

    @Override
    void copyRange(Vector source, int from, int n, int at) {
        for (int i = at; i < at + n; i++) {
            setNull(i);
        }
    }

    @Override
    void gather(Vector source, int[] rows, int from, int n, int at) {
        copyRange(source, from, n, at);
    }

    @Override
    void scatter(Vector source, int[] rows, int n) {
    }

    @Override
    Object value(int row) {
        return null;
    }

    @Override
    void put(int row, Object value) {
        throw new IllegalStateException("a value of type void: " + value);
    }

    @Override
    public long bytes() {
        return nullBytes();
    }
}
