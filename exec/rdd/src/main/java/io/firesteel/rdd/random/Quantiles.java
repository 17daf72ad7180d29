package io.firesteel.rdd.random;

/// Quantiles of the normal and of Student's t distribution, for confidence intervals.
public final class Quantiles {
    private static final double[] A = {-3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
        1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00};
    private static final double[] B = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
        6.680131188771972e+01, -1.328068155288572e+01};
    private static final double[] C = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
        -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00};
    private static final double[] D = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
        3.754408661907416e+00};
    private static final double TAIL = 0.02425;

    private Quantiles() {
    }

    /// By Acklam's rational approximation; relative error below 1.2e-9.
    public static double normal(double p) {
        if (p < TAIL) {
            double q = Math.sqrt(-2 * Math.log(p));
            return poly(C, q) / (poly(D, q) * q + 1);
        }
        if (p > 1 - TAIL) {
            return -normal(1 - p);
        }
        double q = p - 0.5;
        double r = q * q;
        return poly(A, r) * q / (poly(B, r) * r + 1);
    }

    /// By the Cornish-Fisher expansion around the normal quantile.
    public static double student(double p, double degrees) {
        double z = normal(p);
        double z2 = z * z;
        double g1 = (z2 + 1) * z / 4;
        double g2 = ((5 * z2 + 16) * z2 + 3) * z / 96;
        double g3 = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * z / 384;
        return z + g1 / degrees + g2 / (degrees * degrees) + g3 / (degrees * degrees * degrees);
    }

    private static double poly(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
