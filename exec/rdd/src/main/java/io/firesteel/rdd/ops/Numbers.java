package io.firesteel.rdd.ops;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.DoubleConsumer;

import io.firesteel.api.Pair;
import io.firesteel.api.rdd.StatCounter;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.job.Jobs;

/// Actions of numbers; unboxed where the partition's numbers are.
public final class Numbers {
    private Numbers() {
    }

    static void each(Iterator<Double> in, DoubleConsumer action) {
        if (in instanceof PrimitiveIterator.OfDouble unboxed) {
            unboxed.forEachRemaining(action);
        } else {
            in.forEachRemaining(action::accept);
        }
    }

    public static double sum(LineageRdd<Double> rdd) {
        double total = 0;
        for (double part : Jobs.all(rdd, (task, partition, in) -> partSum(in))) {
            total += part;
        }
        return total;
    }

    static double partSum(Iterator<Double> in) {
        double[] sum = {0};
        each(in, x -> sum[0] += x);
        return sum[0];
    }

    public static StatCounter stats(LineageRdd<Double> rdd) {
        List<StatCounter> parts = Jobs.all(rdd, (task, partition, in) -> {
            StatCounter counter = new StatCounter();
            each(in, counter::merge);
            return counter;
        });
        if (parts.isEmpty()) {
            throw io.firesteel.rdd.RddErrors.empty();
        }
        StatCounter merged = parts.getFirst();
        parts.subList(1, parts.size()).forEach(merged::merge);
        return merged;
    }

    public static Pair<double[], long[]> histogram(LineageRdd<Double> rdd, int buckets) {
        List<double[]> ranges = Jobs.all(rdd, (task, partition, in) -> {
            double[] range = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
            each(in, x -> {
                range[0] = Math.max(range[0], x);
                range[1] = Math.min(range[1], x);
            });
            return range;
        });
        double max = Double.NEGATIVE_INFINITY;
        double min = Double.POSITIVE_INFINITY;
        for (double[] range : ranges) {
            max = Math.max(max, range[0]);
            min = Math.min(min, range[1]);
        }
        if (Double.isNaN(min) || Double.isNaN(max) || Double.isInfinite(min) || Double.isInfinite(max)) {
            throw new UnsupportedOperationException(
                    "Histogram on either an empty RDD or RDD containing +/-infinity or NaN");
        }
        double[] ends = min == max ? new double[]{min, min} : ends(min, max, buckets);
        return new Pair<>(ends, histogram(rdd, ends, true));
    }

    private static double[] ends(double min, double max, int buckets) {
        double[] ends = new double[buckets + 1];
        for (int i = 0; i < buckets; i++) {
            ends[i] = min + i * (max - min) / buckets;
        }
        ends[buckets] = max;
        return ends;
    }

    public static long[] histogram(LineageRdd<Double> rdd, double[] ends, boolean even) {
        if (ends.length < 2) {
            throw new IllegalArgumentException("buckets array must have at least two elements");
        }
        Buckets buckets = new Buckets(ends.clone(), even);
        long[] counts = new long[ends.length - 1];
        for (long[] part : Jobs.all(rdd, (task, partition, in) -> buckets.counts(in))) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += part[i];
            }
        }
        return counts;
    }

    /// Sorted ends of buckets; never changed.
    private record Buckets(double[] ends, boolean even)
            implements
                java.io.Serializable,
                io.firesteel.rdd.closure.Unchanging {

        long[] counts(Iterator<Double> in) {
            long[] counts = new long[ends.length - 1];
            each(in, x -> {
                int bucket = even ? evenBucket(x) : bucket(x);
                if (bucket >= 0) {
                    counts[bucket]++;
                }
            });
            return counts;
        }

        private int evenBucket(double x) {
            int count = ends.length - 1;
            double min = ends[0];
            double max = ends[count];
            if (Double.isNaN(x) || x < min || x > max) {
                return -1;
            }
            return Math.min((int) ((x - min) / (max - min) * count), count - 1);
        }

        private int bucket(double x) {
            int at = Arrays.binarySearch(ends, x);
            if (at >= 0) {
                return Math.min(at, ends.length - 2);
            }
            int above = -at - 1;
            return above > 0 && above < ends.length ? above - 1 : -1;
        }
    }
}
