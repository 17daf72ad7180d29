package io.firesteel.rdd.face;

import io.firesteel.api.DoubleRdd;
import io.firesteel.api.Pair;
import io.firesteel.api.rdd.BoundedDouble;
import io.firesteel.api.rdd.PartialResult;
import io.firesteel.api.rdd.StatCounter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.ops.Approximate;
import io.firesteel.rdd.ops.Numbers;

/// A dataset of numbers, as programs see it.
public final class DoubleFace extends TransformFace<Double, DoubleRdd> implements DoubleRdd {

    public DoubleFace(LineageRdd<Double> rdd) {
        super(rdd);
    }

    @Override
    DoubleRdd self() {
        return this;
    }

    @Override
    DoubleRdd wrap(LineageRdd<Double> other) {
        return new DoubleFace(other);
    }

    @Override
    public double sum() {
        return Numbers.sum(rdd);
    }

    @Override
    public StatCounter stats() {
        return Numbers.stats(rdd);
    }

    @Override
    public double min() {
        return min(natural());
    }

    @Override
    public double max() {
        return max(natural());
    }

    @Override
    public Pair<double[], long[]> histogram(int buckets) {
        return Numbers.histogram(rdd, buckets);
    }

    @Override
    public long[] histogram(double[] ends, boolean evenBuckets) {
        return Numbers.histogram(rdd, ends, evenBuckets);
    }

    @Override
    public PartialResult<BoundedDouble> sumApprox(long timeout, double confidence) {
        return Approximate.sum(rdd, timeout, confidence);
    }

    @Override
    public PartialResult<BoundedDouble> meanApprox(long timeout, double confidence) {
        return Approximate.mean(rdd, timeout, confidence);
    }
}
