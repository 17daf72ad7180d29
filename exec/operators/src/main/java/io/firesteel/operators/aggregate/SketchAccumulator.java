package io.firesteel.operators.aggregate;

import java.util.Arrays;

import io.firesteel.vector.BytesVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// `approx_count_distinct`: HyperLogLog over 64-bit hashes, with the registers and the linear counting of Spark's
/// `HyperLogLogPlusPlusHelper`; above its threshold the estimate is Ertl's, which needs no table of biases. The argument is
/// the hash of the value.
final class SketchAccumulator implements Accumulator {
    /// Up to here the empty registers tell more, by precision from 4.
    private static final double[] THRESHOLDS = {10, 20, 40, 80, 220, 400, 900, 1800, 3100, 6500, 11500, 20000, 50000,
        120000, 350000};
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
                int register = (int) (hash >>> (64 - precision));
                long rest = hash << precision | 1L << (precision - 1);
                byte rank = (byte) (Long.numberOfLeadingZeros(rest) + 1);
                byte[] own = registers[groups[i]];
                own[register] = (byte) Math.max(own[register], rank);
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
            ((LongVector) out).values()[i] = Math.round(estimate(registers[from + i]));
        }
    }

    private double estimate(byte[] own) {
        int m = own.length;
        int[] counts = new int[66];
        for (byte r : own) {
            counts[r]++;
        }
        if (counts[0] > 0) {
            double linear = m * Math.log((double) m / counts[0]);
            if (linear <= THRESHOLDS[precision - 4]) {
                return linear;
            }
        }
        int most = 64 - precision + 1;
        double z = m * tau((double) (m - counts[most]) / m);
        for (int k = most - 1; k >= 1; k--) {
            z = 0.5 * (z + counts[k]);
        }
        z += m * sigma((double) counts[0] / m);
        return m * (m / (2 * Math.log(2))) / z;
    }

    private static double tau(double x) {
        if (x == 0 || x == 1) {
            return 0;
        }
        double y = 1;
        double z = 1 - x;
        double root = x;
        double before;
        do {
            before = z;
            root = Math.sqrt(root);
            y *= 0.5;
            z -= (1 - root) * (1 - root) * y;
        } while (z != before);
        return z / 3;
    }

    private static double sigma(double x) {
        if (x == 1) {
            return Double.POSITIVE_INFINITY;
        }
        double y = 1;
        double z = x;
        double power = x;
        double before;
        do {
            before = z;
            power *= power;
            z += power * y;
            y += y;
        } while (z != before);
        return z;
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
