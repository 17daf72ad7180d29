package io.firesteel.rdd.ops;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleFunction;

import io.firesteel.api.Partitioner;
import io.firesteel.api.rdd.BoundedDouble;
import io.firesteel.api.rdd.PartialResult;
import io.firesteel.api.rdd.StatCounter;
import io.firesteel.rdd.Combiner;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.job.JobFutures;
import io.firesteel.rdd.job.Jobs;
import io.firesteel.rdd.random.DistinctSketch;
import io.firesteel.rdd.random.Estimates;
import io.firesteel.serial.PairAccess;

/// Actions that answer before all partitions have, or with a small error.
public final class Approximate {
    private Approximate() {
    }

    public static PartialResult<BoundedDouble> count(LineageRdd<?> rdd, long timeout, double confidence) {
        check(confidence);
        long[] sum = new long[1];
        return JobFutures.partial(rdd, (task, partition, in) -> Actions.size(in), part -> sum[0] += part,
                share -> Estimates.count(confidence, sum[0], share), timeout);
    }

    public static PartialResult<BoundedDouble> sum(LineageRdd<Double> rdd, long timeout, double confidence) {
        check(confidence);
        StatCounter seen = new StatCounter();
        return numbers(rdd, seen, share -> Estimates.sum(confidence, seen, share), timeout);
    }

    public static PartialResult<BoundedDouble> mean(LineageRdd<Double> rdd, long timeout, double confidence) {
        check(confidence);
        StatCounter seen = new StatCounter();
        return numbers(rdd, seen, share -> Estimates.mean(confidence, seen, share), timeout);
    }

    private static PartialResult<BoundedDouble> numbers(LineageRdd<Double> rdd, StatCounter seen,
            DoubleFunction<BoundedDouble> current, long timeout) {
        return JobFutures.partial(rdd, (task, partition, in) -> {
            StatCounter counter = new StatCounter();
            Numbers.each(in, counter::merge);
            return counter;
        }, seen::merge, current, timeout);
    }

    public static <T> PartialResult<Map<T, BoundedDouble>> countByValue(LineageRdd<T> rdd, long timeout,
            double confidence) {
        check(confidence);
        Map<T, Long> seen = new HashMap<>();
        return JobFutures.partial(rdd, (task, partition, in) -> {
            HashMap<T, Long> counts = new HashMap<>();
            in.forEachRemaining(element -> counts.merge(element, 1L, Long::sum));
            return counts;
        }, part -> part.forEach((element, n) -> seen.merge(element, n, Long::sum)), share -> {
            Map<T, BoundedDouble> bounds = new HashMap<>();
            seen.forEach((element, n) -> bounds.put(element, Estimates.count(confidence, n, share)));
            return bounds;
        }, timeout);
    }

    public static <T> long distinct(LineageRdd<T> rdd, double relativeSd) {
        DistinctSketch merged = DistinctSketch.withError(relativeSd);
        for (DistinctSketch part : Jobs.all(rdd, (task, partition, in) -> {
            DistinctSketch sketch = DistinctSketch.withError(relativeSd);
            in.forEachRemaining(sketch::add);
            return sketch;
        })) {
            merged.merge(part);
        }
        return merged.estimate();
    }

    public static <Q> LineageRdd<Q> distinctByKey(LineageRdd<?> rdd, PairAccess pairs, double relativeSd,
            Partitioner partitioner) {
        DistinctSketch.withError(relativeSd);
        return Narrow.as(rdd, "countApproxDistinctByKey", () -> {
            Combiner sketches = Combiner.<Object, DistinctSketch>of(
                    v -> DistinctSketch.withError(relativeSd).add(v), DistinctSketch::add, DistinctSketch::merge);
            LineageRdd<Object> sketched = new Pairs<Object, Object, Object>(cast(rdd), pairs).combineByKey(sketches,
                    partitioner, true, "countApproxDistinctByKey");
            return new Pairs<Object, DistinctSketch, Object>(sketched, pairs).mapValues(DistinctSketch::estimate);
        });
    }

    @SuppressWarnings("unchecked")
    private static LineageRdd<Object> cast(LineageRdd<?> rdd) {
        return (LineageRdd<Object>) rdd;
    }

    private static void check(double confidence) {
        RddErrors.require(confidence >= 0 && confidence <= 1,
                "confidence (" + confidence + ") must be in [0,1]");
    }
}
