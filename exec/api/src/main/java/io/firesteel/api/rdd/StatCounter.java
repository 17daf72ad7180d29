package io.firesteel.api.rdd;

import java.io.Serializable;

/// Count, mean, variance, minimum and maximum of numbers, mergeable in a numerically robust way.
public final class StatCounter implements Serializable {
    private static final long serialVersionUID = 1L;

    private long n;
    private double mu;
    private double m2;
    private double max = Double.NEGATIVE_INFINITY;
    private double min = Double.POSITIVE_INFINITY;

    public StatCounter merge(double value) {
        double delta = value - mu;
        n++;
        mu += delta / n;
        m2 += delta * (value - mu);
        max = Math.max(max, value);
        min = Math.min(min, value);
        return this;
    }

    public StatCounter merge(StatCounter other) {
        if (other == this) {
            return merge(other.copy());
        }
        if (n == 0) {
            n = other.n;
            mu = other.mu;
            m2 = other.m2;
            max = other.max;
            min = other.min;
        } else if (other.n != 0) {
            double delta = other.mu - mu;
            // Three forms so that a small side does not lose its digits in the product.
            if (other.n * 10 < n) {
                mu += delta * other.n / (n + other.n);
            } else if (n * 10 < other.n) {
                mu = other.mu - delta * n / (n + other.n);
            } else {
                mu = (mu * n + other.mu * other.n) / (n + other.n);
            }
            m2 += other.m2 + delta * delta * n * other.n / (n + other.n);
            n += other.n;
            max = Math.max(max, other.max);
            min = Math.min(min, other.min);
        }
        return this;
    }

    public StatCounter copy() {
        StatCounter copy = new StatCounter();
        copy.n = n;
        copy.mu = mu;
        copy.m2 = m2;
        copy.max = max;
        copy.min = min;
        return copy;
    }

    public long count() {
        return n;
    }

    public double mean() {
        return mu;
    }

    public double sum() {
        return n * mu;
    }

    public double max() {
        return max;
    }

    public double min() {
        return min;
    }

    /// Of the population; NaN when there is nothing.
    public double variance() {
        return popVariance();
    }

    public double popVariance() {
        return n == 0 ? Double.NaN : m2 / n;
    }

    public double sampleVariance() {
        return n <= 1 ? Double.NaN : m2 / (n - 1);
    }

    public double stdev() {
        return popStdev();
    }

    public double popStdev() {
        return Math.sqrt(popVariance());
    }

    public double sampleStdev() {
        return Math.sqrt(sampleVariance());
    }

    @Override
    public String toString() {
        return String.format("(count: %d, mean: %f, stdev: %f, max: %f, min: %f)", n, mu, stdev(), max, min);
    }
}
