package io.firesteel.rdd.random;

import io.firesteel.api.rdd.BoundedDouble;
import io.firesteel.api.rdd.StatCounter;

/// What a part of the partitions says of all of them, with bounds.
public final class Estimates {
    private static final int NORMAL_FROM = 100;

    private Estimates() {
    }

    /// A count, when a share `p` of the partitions has counted `sum`.
    public static BoundedDouble count(double confidence, long sum, double p) {
        if (p >= 1) {
            return new BoundedDouble(sum, 1, sum, sum);
        }
        if (p <= 0 || sum == 0) {
            return new BoundedDouble(0, 0, 0, Double.POSITIVE_INFINITY);
        }
        double mean = sum / p;
        double deviation = Math.sqrt(sum * (1 - p)) / p;
        double z = Quantiles.normal(1 - (1 - confidence) / 2);
        return new BoundedDouble(mean, confidence, Math.max(sum, Math.floor(mean - z * deviation)),
                Math.ceil(mean + z * deviation));
    }

    /// A mean.
    public static BoundedDouble mean(double confidence, StatCounter seen, double p) {
        if (p >= 1) {
            return new BoundedDouble(seen.mean(), 1, seen.mean(), seen.mean());
        }
        if (seen.count() == 0) {
            return new BoundedDouble(0, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        if (seen.count() == 1) {
            return new BoundedDouble(seen.mean(), confidence, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double width = factor(confidence, seen.count()) * Math.sqrt(seen.sampleVariance() / seen.count());
        return new BoundedDouble(seen.mean(), confidence, seen.mean() - width, seen.mean() + width);
    }

    /// A sum.
    public static BoundedDouble sum(double confidence, StatCounter seen, double p) {
        if (p >= 1) {
            return new BoundedDouble(seen.sum(), 1, seen.sum(), seen.sum());
        }
        if (seen.count() == 0) {
            return new BoundedDouble(0, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double count = (seen.count() + 1 - p) / p;
        double sum = seen.mean() * count;
        if (seen.count() == 1) {
            return new BoundedDouble(sum, confidence, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double meanVariance = seen.sampleVariance() / seen.count();
        double countVariance = seen.count() * (1 - p) / (p * p);
        double variance = seen.mean() * seen.mean() * countVariance + count * count * meanVariance
                + meanVariance * countVariance;
        double width = factor(confidence, seen.count()) * Math.sqrt(variance);
        return new BoundedDouble(sum, confidence, sum - width, sum + width);
    }

    private static double factor(double confidence, long count) {
        double p = 1 - (1 - confidence) / 2;
        return count > NORMAL_FROM ? Quantiles.normal(p) : Quantiles.student(p, count - 1);
    }
}
