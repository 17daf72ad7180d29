package io.firesteel.vector;

import java.util.Arrays;

import io.firesteel.types.DataType;

/// Double-precision numbers.
public final class DoubleVector extends Vector {
    private double[] values;

    public DoubleVector(DataType type, int capacity) {
        super(type, capacity);
        values = new double[capacity];
    }

    /// The values by row; replaced when the vector grows.
    public double[] values() {
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
        System.arraycopy(((DoubleVector) source).values, from, values, at, n);
        nullRange(source, from, n, at);
    }

    @Override
    void gather(Vector source, int[] rows, int from, int n, int at) {
        double[] in = ((DoubleVector) source).values;
        double[] out = values;
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
        double[] in = ((DoubleVector) source).values;
        for (int i = 0; i < n; i++) {
            values[rows[i]] = in[rows[i]];
        }
    }

    @Override
    Object value(int row) {
        return values[row];
    }

    @Override
    void put(int row, Object value) {
        values[row] = ((Number) value).doubleValue();
    }

    @Override
    public long bytes() {
        return 8L * values.length + nullBytes();
    }
}
