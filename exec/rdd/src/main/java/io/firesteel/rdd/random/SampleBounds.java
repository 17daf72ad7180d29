package io.firesteel.rdd.random;

/// Fractions that give at least so many elements with a probability of 99.99 %, by Chernoff bounds as in Spark's
/// `SamplingUtils`.
public final class SampleBounds {
    private static final double MIN_RATE = 1e-10;
    private static final double DELTA = 1e-4;

    private SampleBounds() {
    }

    /// A fraction that gives `wanted` of `total` elements at least.
    public static double fraction(int wanted, long total, boolean withReplacement) {
        if (withReplacement) {
            return poissonUpper(wanted) / total;
        }
        return binomialUpper(DELTA, total, (double) wanted / total);
    }

    static double poissonUpper(double s) {
        double deviations = s < 6 ? 12 : s < 16 ? 9 : 6;
        return Math.max(s + deviations * Math.sqrt(s), MIN_RATE);
    }

    /// A rate that gives at least `fraction` of `n` with probability `1 - delta`.
    public static double binomialUpper(double delta, long n, double fraction) {
        double gamma = -Math.log(delta) / n;
        return Math.min(1, Math.max(MIN_RATE, fraction + gamma + Math.sqrt(gamma * gamma + 2 * gamma * fraction)));
    }

    /// A rate that gives at most `fraction` of `n` with probability `1 - delta`.
    public static double binomialLower(double delta, long n, double fraction) {
        double gamma = -Math.log(delta) / n * (2.0 / 3.0);
        return fraction + gamma - Math.sqrt(gamma * gamma + 3 * gamma * fraction);
    }
}
