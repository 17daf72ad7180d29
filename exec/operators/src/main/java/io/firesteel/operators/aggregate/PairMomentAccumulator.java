package io.firesteel.operators.aggregate;

import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.Vector;

/// Covariances, correlation and linear regression over the pairs where neither is null, updated and merged as Spark's
/// `Covariance` and `PearsonCorrelation` do: count, both means, co-moment, both second moments. Of `regr_*(y, x)` the first
/// is the dependent one.
final class PairMomentAccumulator extends DoubleStates {
    private final String function;

    PairMomentAccumulator(String function) {
        super(6);
        this.function = function;
    }

    @Override
    public void update(int[] groups, Vector[] arguments, int[] selection, int count) {
        Vector a = arguments[0];
        Vector b = arguments[1];
        double[] first = ((DoubleVector) a).values();
        double[] second = ((DoubleVector) b).values();
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (!a.isNull(row) && !b.isNull(row)) {
                add(groups[i], first[row], second[row]);
            }
        }
    }

    private void add(int g, double x, double y) {
        double n = ++s[0][g];
        double dx = x - s[1][g];
        double dy = y - s[2][g];
        s[1][g] += dx / n;
        s[2][g] += dy / n;
        s[3][g] += dx * (y - s[2][g]);
        s[4][g] += dx * (x - s[1][g]);
        s[5][g] += dy * (y - s[2][g]);
    }

    @Override
    void merge(int g, double[] o) {
        double a = s[0][g];
        double b = o[0];
        double n = a + b;
        double dx = o[1] - s[1][g];
        double dy = o[2] - s[2][g];
        double dxn = dx / n;
        double dyn = dy / n;
        s[3][g] += o[3] + dx * dyn * a * b;
        s[4][g] += o[4] + dx * dxn * a * b;
        s[5][g] += o[5] + dy * dyn * a * b;
        s[1][g] += dxn * b;
        s[2][g] += dyn * b;
        s[0][g] = n;
    }

    @Override
    Double result(int g) {
        double n = s[0][g];
        if (n == 0) {
            return null;
        }
        double together = s[3][g];
        double first = s[4][g];
        double second = s[5][g];
        return switch (function) {
            case "covar_pop" -> together / n;
            case "covar_samp" -> n == 1 ? null : (Double) (together / (n - 1));
            case "corr" -> n == 1 ? null : (Double) (together / Math.sqrt(first * second));
            case "regr_avgy" -> s[1][g];
            case "regr_avgx" -> s[2][g];
            case "regr_syy" -> first;
            case "regr_sxx" -> second;
            case "regr_sxy" -> together;
            case "regr_slope" -> second == 0 ? null : (Double) (together / second);
            case "regr_intercept" -> second == 0 ? null : (Double) (s[1][g] - together / second * s[2][g]);
            default -> second == 0 ? null : (Double) (first == 0 ? 1 : squared(together / Math.sqrt(first * second)));
        };
    }

    private static double squared(double x) {
        return x * x;
    }
}
