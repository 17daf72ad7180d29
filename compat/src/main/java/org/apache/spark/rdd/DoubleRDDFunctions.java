package org.apache.spark.rdd;

import java.io.Serializable;

import org.apache.spark.Thrown;
import org.apache.spark.partial.BoundedDouble;
import org.apache.spark.partial.PartialResult;
import org.apache.spark.util.StatCounter;
import scala.Tuple2;

import io.firesteel.api.Pair;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.ops.Approximate;
import io.firesteel.rdd.ops.Numbers;

/// Statistics of numbers in Scala programs; made by an implicit conversion.
public class DoubleRDDFunctions implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LineageRdd<Double> numbers;

    @SuppressWarnings("unchecked")
    public DoubleRDDFunctions(RDD<Object> self) {
        this.numbers = (LineageRdd<Double>) (LineageRdd<?>) self.lineage();
    }

    public double sum() {
        return Thrown.translated(() -> Numbers.sum(numbers));
    }

    public StatCounter stats() {
        return Thrown.translated(() -> new StatCounter(Numbers.stats(numbers)));
    }

    public double mean() {
        return stats().mean();
    }

    public double variance() {
        return stats().variance();
    }

    public double stdev() {
        return stats().stdev();
    }

    public double sampleStdev() {
        return stats().sampleStdev();
    }

    public double sampleVariance() {
        return stats().sampleVariance();
    }

    public double popStdev() {
        return stats().popStdev();
    }

    public double popVariance() {
        return stats().popVariance();
    }

    public PartialResult<BoundedDouble> meanApprox(long timeout, double confidence) {
        return Thrown.translated(() -> PartialResult.bounded(Approximate.mean(numbers, timeout, confidence)));
    }

    public PartialResult<BoundedDouble> sumApprox(long timeout, double confidence) {
        return Thrown.translated(() -> PartialResult.bounded(Approximate.sum(numbers, timeout, confidence)));
    }

    public Tuple2<double[], long[]> histogram(int bucketCount) {
        return Thrown.translated(() -> {
            Pair<double[], long[]> made = Numbers.histogram(numbers, bucketCount);
            return new Tuple2<>(made.first(), made.second());
        });
    }

    public long[] histogram(double[] buckets, boolean evenBuckets) {
        return Thrown.translated(() -> Numbers.histogram(numbers, buckets, evenBuckets));
    }

    public boolean histogram$default$2() {
        return false;
    }
}
