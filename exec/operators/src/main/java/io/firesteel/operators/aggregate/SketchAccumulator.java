package io.firesteel.operators.aggregate;

import java.util.Arrays;

import io.firesteel.sketch.HyperLogLog;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// `approx_count_distinct`: HyperLogLog over 64-bit hashes, read as Spark reads it. The argument is the hash of the value.
final class SketchAccumulator implements Accumulator {
    private final int precision;
    private byte[][] registers = new byte[0][];

    /// @param deviation the relative standard deviation that is asked for
    SketchAccumulator(double deviation) {
        this.precision = Math.max(4, Math.min(18, (int) Math.ceil(2 * Math.log(1.106 / deviation) / Math.log(2))));
    }

    @Override
    public void reserve(int groups) {
        int before = registers.length;
        if (before < groups) {
            registers = Arrays.copyOf(registers, Math.max(groups, before * 2));
            for (int i = before; i < registers.length; i++) {
                registers[i] = new byte[1 << precision];
            }
        }
    }

    @Override
    public void update(int[] groups, Vector[] arguments, int[] selection, int count) {
        Vector v = arguments[0];
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (!v.isNull(row)) {
                long hash = ((LongVector) v).values()[row];
                byte[] own = registers[groups[i]];
                int register = HyperLogLog.register(hash, precision);
                own[register] = (byte) Math.max(own[register], HyperLogLog.rank(hash, precision));
            }
        }
    }

    @Override
    public void merge(int[] groups, Vector[] states, int[] selection, int count) {
        BytesVector b = (BytesVector) states[0];
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            byte[] other = b.bytesOf(row);
            byte[] own = registers[groups[i]];
            for (int r = 0; r < own.length; r++) {
                own[r] = (byte) Math.max(own[r], other[r]);
            }
        }
    }

    @Override
    public void states(int from, int n, Vector[] out) {
        out[0].reserve(n);
        for (int i = 0; i < n; i++) {
            ((BytesVector) out[0]).setBytes(i, registers[from + i], 0, registers[from + i].length);
        }
    }

    @Override
    public void results(int from, int n, Vector out) {
        out.reserve(n);
        for (int i = 0; i < n; i++) {
            ((LongVector) out).values()[i] = HyperLogLog.ofColumn(registers[from + i]);
        }
    }

    @Override
    public void clear() {
        for (byte[] own : registers) {
            Arrays.fill(own, (byte) 0);
        }
    }

    @Override
    public long bytes() {
        return registers.length * (16L + (1L << precision));
    }
}
