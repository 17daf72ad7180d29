package io.firesteel.operators.aggregate;

import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.Vector;

/// Skewness and kurtosis from the central moments to the fourth, updated and merged one by one as Spark's
/// `CentralMomentAgg` does: count, mean, m2, m3, m4.
final class HighMomentAccumulator extends DoubleStates {
    private final boolean skewness;

    HighMomentAccumulator(boolean skewness) {
        super(5);
        this.skewness = skewness;
    }

    @Override
    public void update(int[] groups, Vector[] arguments, int[] selection, int count) {
        Vector v = arguments[0];
        double[] in = ((DoubleVector) v).values();
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (!v.isNull(row)) {
                add(groups[i], in[row]);
            }
        }
    }

    private void add(int g, double x) {
        double n = ++s[0][g];
        double delta = x - s[1][g];
        double step = delta / n;
        double delta2 = delta * delta;
        double step2 = step * step;
        s[1][g] += step;
        double m2 = s[2][g] + delta * (delta - step);
        double m3 = s[3][g] - 3 * step * m2 + delta * (delta2 - step2);
        s[4][g] = s[4][g] - 4 * step * m3 - 6 * step2 * m2 + delta * (delta * delta2 - step * step2);
        s[3][g] = m3;
        s[2][g] = m2;
    }

    @Override
    void merge(int g, double[] o) {
        double a = s[0][g];
        double b = o[0];
        double n = a + b;
        double delta = o[1] - s[1][g];
        double step = delta / n;
        double m4 = s[4][g] + o[4] + step * step * step * delta * a * b * (a * a - a * b + b * b)
                + step * step * 6 * (a * a * o[2] + b * b * s[2][g]) + 4 * step * (a * o[3] - b * s[3][g]);
        double m3 = s[3][g] + o[3] + step * step * delta * a * b * (a - b) + 3 * step * (a * o[2] - b * s[2][g]);
        s[4][g] = m4;
        s[3][g] = m3;
        s[2][g] += o[2] + delta * step * a * b;
        s[1][g] += step * b;
        s[0][g] = n;
    }

    @Override
    Double result(int g) {
        double n = s[0][g];
        double m2 = s[2][g];
        if (n == 0 || m2 == 0) {
            return null;
        }
        return skewness ? Math.sqrt(n) * s[3][g] / Math.sqrt(m2 * m2 * m2) : n * s[4][g] / (m2 * m2) - 3;
    }
}
