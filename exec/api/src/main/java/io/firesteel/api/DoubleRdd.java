package io.firesteel.api;

import io.firesteel.api.rdd.BoundedDouble;
import io.firesteel.api.rdd.PartialResult;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.api.rdd.StatCounter;

/// A dataset of numbers, with statistics. Made by `mapToDouble` and the context.
public interface DoubleRdd extends RddLike<Double, DoubleRdd> {

    double sum();

    StatCounter stats();

    default double mean() {
        return stats().mean();
    }

    default double variance() {
        return stats().variance();
    }

    default double stdev() {
        return stats().stdev();
    }

    default double sampleVariance() {
        return stats().sampleVariance();
    }

    default double sampleStdev() {
        return stats().sampleStdev();
    }

    default double popVariance() {
        return stats().popVariance();
    }

    default double popStdev() {
        return stats().popStdev();
    }

    double min();

    double max();

    /// `buckets` of equal width between minimum and maximum: their `buckets + 1` ends, and how many fall in each; the last
    /// one is closed, the others are open at the upper end.
    Pair<double[], long[]> histogram(int buckets);

    /// How many fall between each two of the sorted `ends`.
    ///
    /// @param evenBuckets the ends are evenly spaced, which finds a bucket in constant time
    long[] histogram(double[] ends, boolean evenBuckets);

    default long[] histogram(double[] ends) {
        return histogram(ends, false);
    }

    /// The sum as far as it is known after `timeout` milliseconds.
    PartialResult<BoundedDouble> sumApprox(long timeout, double confidence);

    default PartialResult<BoundedDouble> sumApprox(long timeout) {
        return sumApprox(timeout, 0.95);
    }

    PartialResult<BoundedDouble> meanApprox(long timeout, double confidence);

    default PartialResult<BoundedDouble> meanApprox(long timeout) {
        return meanApprox(timeout, 0.95);
    }
}
