package io.firesteel.vector;

import java.math.BigDecimal;
import java.util.Arrays;

import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;

/// Longs, timestamps and day-time intervals (microseconds), and unscaled decimals of up to 18 digits.
public sealed class LongVector extends Vector permits DecimalVector {
    private long[] values;

    public LongVector(DataType type, int capacity) {
        super(type, capacity);
        values = new long[capacity];
    }

    /// The values by row; replaced when the vector grows.
    public long[] values() {
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
        System.arraycopy(((LongVector) source).values, from, values, at, n);
        nullRange(source, from, n, at);
    }

    @Override
    void gather(Vector source, int[] rows, int from, int n, int at) {
        long[] in = ((LongVector) source).values;
        long[] out = values;
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
        long[] in = ((LongVector) source).values;
        for (int i = 0; i < n; i++) {
            values[rows[i]] = in[rows[i]];
        }
    }

    @Override
    Object value(int row) {
        if (type() instanceof DecimalType d) {
            return BigDecimal.valueOf(values[row], d.scale());
        }
        return values[row];
    }

    @Override
    void put(int row, Object value) {
        values[row] = value instanceof BigDecimal d ? unscaled(d) : ((Number) value).longValue();
    }

    private long unscaled(BigDecimal d) {
        return d.setScale(((DecimalType) type()).scale(), java.math.RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }

    @Override
    public long bytes() {
        return 8L * values.length + nullBytes();
    }
}
