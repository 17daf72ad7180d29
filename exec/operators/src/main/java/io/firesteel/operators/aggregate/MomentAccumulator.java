package io.firesteel.operators.aggregate;

import java.util.Arrays;

import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.Vector;

/// Variance and standard deviation by Welford's update and Chan's merge: count, mean and sum of squared distances.
final class MomentAccumulator implements Accumulator {
    private final boolean sample;
    private final boolean root;
    private double[] n = new double[0];
    private double[] mean = new double[0];
    private double[] m2 = new double[0];

    /// @param sample divide by n - 1, which gives null for one value
    /// @param root   the square root of it
    MomentAccumulator(boolean sample, boolean root) {
        this.sample = sample;
        this.root = root;
    }

    @Override
    public void reserve(int groups) {
        if (n.length < groups) {
            int size = Math.max(groups, n.length * 2);
            n = Arrays.copyOf(n, size);
            mean = Arrays.copyOf(mean, size);
            m2 = Arrays.copyOf(m2, size);
        }
    }

    @Override
    public void update(int[] groups, Vector[] arguments, int[] selection, int count) {
        Vector v = arguments[0];
        double[] in = ((DoubleVector) v).values();
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (!v.isNull(row)) {
                int g = groups[i];
                n[g]++;
                double delta = in[row] - mean[g];
                double step = delta / n[g];
                mean[g] += step;
                m2[g] += delta * (delta - step);
            }
        }
    }

    @Override
    public void merge(int[] groups, Vector[] states, int[] selection, int count) {
        double[] otherN = ((DoubleVector) states[0]).values();
        double[] otherMean = ((DoubleVector) states[1]).values();
        double[] otherM2 = ((DoubleVector) states[2]).values();
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            int g = groups[i];
            double both = n[g] + otherN[row];
            if (otherN[row] == 0) {
                continue;
            }
            double delta = otherMean[row] - mean[g];
            double part = both == 0 ? 0 : delta / both;
            m2[g] += otherM2[row] + delta * part * n[g] * otherN[row];
            mean[g] += part * otherN[row];
            n[g] = both;
        }
    }

    @Override
    public void states(int from, int rows, Vector[] out) {
        double[][] parts = {n, mean, m2};
        for (int c = 0; c < 3; c++) {
            out[c].reserve(rows);
            System.arraycopy(parts[c], from, ((DoubleVector) out[c]).values(), 0, rows);
        }
    }

    @Override
    public void results(int from, int rows, Vector out) {
        out.reserve(rows);
        double[] to = ((DoubleVector) out).values();
        for (int i = 0; i < rows; i++) {
            double count = n[from + i];
            if (count == 0 || sample && count == 1) {
                out.setNull(i);
            } else {
                double v = m2[from + i] / (sample ? count - 1 : count);
                to[i] = root ? Math.sqrt(v) : v;
            }
        }
    }

    @Override
    public void clear() {
        Arrays.fill(n, 0);
        Arrays.fill(mean, 0);
        Arrays.fill(m2, 0);
    }

    @Override
    public long bytes() {
        return 24L * n.length;
    }
}
