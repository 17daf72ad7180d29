package io.firesteel.vector;

import java.util.Arrays;

import io.firesteel.types.DataType;

/// Booleans, one byte each: 0 or 1.
public final class BooleanVector extends Vector {
    private byte[] values;

    public BooleanVector(DataType type, int capacity) {
        super(type, capacity);
        values = new byte[capacity];
    }

    /// The values by row; replaced when the vector grows.
    public byte[] values() {
        return values;
    }

    @Override
    public int capacity() {
        return values.length;
    }

    @Override
    void grow(int rows) {
        values = Arrays.copyOf(values, rows);
    }

    @Override
    void copyRange(Vector source, int from, int n, int at) {
        System.arraycopy(((BooleanVector) source).values, from, values, at, n);
        nullRange(source, from, n, at);
    }

    @Override
    void gather(Vector source, int[] rows, int from, int n, int at) {
        byte[] in = ((BooleanVector) source).values;
        byte[] out = values;
        int signs = 0;
        for (int i = 0; i < n; i++) {
            int row = rows[from + i];
            signs |= row;
            out[at + i] = in[Math.max(row, 0)];
        }
        if (signs < 0 || source.hasNulls() || hasNulls()) {
            nullGather(source, rows, from, n, at);
        }
    }

    @Override
    void scatter(Vector source, int[] rows, int n) {
        byte[] in = ((BooleanVector) source).values;
        for (int i = 0; i < n; i++) {
            values[rows[i]] = in[rows[i]];
        }
    }

    @Override
    Object value(int row) {
        return values[row] != 0;
    }

    @Override
    void put(int row, Object value) {
        values[row] = (byte) ((Boolean) value ? 1 : 0);
    }

    @Override
    public long bytes() {
        return 1L * values.length + nullBytes();
    }
}
