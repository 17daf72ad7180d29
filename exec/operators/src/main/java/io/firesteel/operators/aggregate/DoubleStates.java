package io.firesteel.operators.aggregate;

import java.util.Arrays;

import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.Vector;

/// Sums of several doubles per group that travel as they are: what the moment functions share.
abstract class DoubleStates implements Accumulator {
    /// By state, then by group.
    final double[][] s;

    DoubleStates(int states) {
        s = new double[states][0];
    }

    @Override
    public final void reserve(int groups) {
        if (s[0].length < groups) {
            int size = Math.max(groups, s[0].length * 2);
            for (int c = 0; c < s.length; c++) {
                s[c] = Arrays.copyOf(s[c], size);
            }
        }
    }

    @Override
    public final void merge(int[] groups, Vector[] states, int[] selection, int count) {
        double[] other = new double[s.length];
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            for (int c = 0; c < s.length; c++) {
                other[c] = ((DoubleVector) states[c]).values()[row];
            }
            if (other[0] != 0) {
                merge(groups[i], other);
            }
        }
    }

    /// Adds another group's states; there is at least one value in them.
    abstract void merge(int group, double[] other);

    @Override
    public final void states(int from, int n, Vector[] out) {
        for (int c = 0; c < s.length; c++) {
            out[c].reserve(n);
            System.arraycopy(s[c], from, ((DoubleVector) out[c]).values(), 0, n);
        }
    }

    @Override
    public final void results(int from, int n, Vector out) {
        out.reserve(n);
        double[] to = ((DoubleVector) out).values();
        for (int i = 0; i < n; i++) {
            Double value = result(from + i);
            if (value == null) {
                out.setNull(i);
            } else {
                to[i] = value;
            }
        }
    }

    /// The result of a group, or null.
    abstract Double result(int group);

    @Override
    public final void clear() {
        for (double[] part : s) {
            Arrays.fill(part, 0);
        }
    }

    @Override
    public final long bytes() {
        return 8L * s.length * s[0].length;
    }
}
