package io.firesteel.operators.aggregate;

import java.util.Arrays;

import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// Sums and averages of doubles, and averages of integers.
final class FloatingSumAccumulator implements Accumulator {
    private final boolean average;
    private double[] sums = new double[0];
    private long[] counts = new long[0];

    FloatingSumAccumulator(boolean average) {
        this.average = average;
    }

    @Override
    public void reserve(int groups) {
        if (sums.length < groups) {
            int size = Math.max(groups, sums.length * 2);
            sums = Arrays.copyOf(sums, size);
            counts = Arrays.copyOf(counts, size);
        }
    }

    @Override
    public void update(int[] groups, Vector[] arguments, int[] selection, int count) {
        Vector v = arguments[0];
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (!v.isNull(row)) {
                int g = groups[i];
                sums[g] += switch (v) {
                    case DoubleVector x -> x.values()[row];
                    case FloatVector x -> x.values()[row];
                    case IntVector x -> x.values()[row];
                    default -> ((LongVector) v).values()[row];
                };
                counts[g]++;
            }
        }
    }

    @Override
    public void merge(int[] groups, Vector[] states, int[] selection, int count) {
        double[] s = ((DoubleVector) states[0]).values();
        long[] n = ((LongVector) states[1]).values();
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            sums[groups[i]] += s[row];
            counts[groups[i]] += n[row];
        }
    }

    @Override
    public void states(int from, int n, Vector[] out) {
        out[0].reserve(n);
        out[1].reserve(n);
        System.arraycopy(sums, from, ((DoubleVector) out[0]).values(), 0, n);
        System.arraycopy(counts, from, ((LongVector) out[1]).values(), 0, n);
    }

    @Override
    public void results(int from, int n, Vector out) {
        out.reserve(n);
        for (int i = 0; i < n; i++) {
            if (counts[from + i] == 0) {
                out.setNull(i);
            } else {
                ((DoubleVector) out).values()[i] = average ? sums[from + i] / counts[from + i] : sums[from + i];
            }
        }
    }

    @Override
    public void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
    }

    @Override
    public long bytes() {
        return 16L * sums.length;
    }
}
