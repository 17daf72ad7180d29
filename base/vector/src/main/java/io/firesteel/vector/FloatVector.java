package io.firesteel.vector;

import java.util.Arrays;

import io.firesteel.types.DataType;

/// Single-precision numbers.
public final class FloatVector extends Vector {
    private float[] values;

    public FloatVector(DataType type, int capacity) {
        super(type, capacity);
        values = new float[capacity];
    }

    /// The values by row; replaced when the vector grows.
    public float[] values() {
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
        System.arraycopy(((FloatVector) source).values, from, values, at, n);
        nullRange(source, from, n, at);
    }

    @Override
    void gather(Vector source, int[] rows, int from, int n, int at) {
        float[] in = ((FloatVector) source).values;
        float[] out = values;
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
        float[] in = ((FloatVector) source).values;
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
        values[row] = ((Number) value).floatValue();
    }

    @Override
    public long bytes() {
        return 4L * values.length + nullBytes();
    }
}
