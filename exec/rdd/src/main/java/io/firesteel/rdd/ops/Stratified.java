package io.firesteel.rdd.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.firesteel.random.XorShift;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.iter.SampleIterator;
import io.firesteel.rdd.job.Jobs;
import io.firesteel.rdd.node.MapPartitionsRdd.Traits;
import io.firesteel.rdd.random.PoissonNumbers;
import io.firesteel.rdd.random.SampleBounds;
import io.firesteel.serial.PairAccess;

/// Samples with a fraction for each key.
public final class Stratified {
    private static final double DELTA = 1e-7;
    private static final Traits TRAITS = new Traits(true, true, false);

    private Stratified() {
    }

    public static <K, V, P> LineageRdd<P> sample(Pairs<K, V, P> pairs, boolean withReplacement,
            Map<K, Double> fractions, long seed) {
        Map<K, Double> rates = checked(fractions);
        PairAccess form = pairs.pairs();
        return Narrow.as(pairs.rdd(), "sampleByKey", () -> Narrow.partitions(pairs.rdd(), (task, index, in) -> {
            Random random = new XorShift(seed + index);
            return drawn(in, pair -> {
                double rate = rate(rates, Pairs.<K>key(form, pair));
                return withReplacement ? PoissonNumbers.draw(rate, random) : random.nextDouble() < rate ? 1 : 0;
            });
        }, TRAITS));
    }

    private static <K> Map<K, Double> checked(Map<K, Double> fractions) {
        fractions.forEach((key, rate) -> RddErrors.require(rate >= 0, "Negative sampling rates."));
        return new HashMap<>(fractions);
    }

    private static <K> double rate(Map<K, Double> rates, K key) {
        Double rate = rates.get(key);
        if (rate == null) {
            throw new java.util.NoSuchElementException("key not found: " + key);
        }
        return rate;
    }

    /// How often an element is taken.
    private interface Times<P> {
        int of(P pair);
    }

    private static <P> Iterator<P> drawn(Iterator<P> in, Times<P> times) {
        // The sampler asks after each element, so it is told of it on the way.
        Object[] last = new Object[1];
        Iterator<P> watched = new io.firesteel.rdd.iter.MapIterator<>(in, pair -> {
            last[0] = pair;
            return pair;
        });
        @SuppressWarnings("unchecked")
        io.firesteel.rdd.random.Sampler.Draw draw = () -> times.of((P) last[0]);
        return new SampleIterator<>(watched, draw);
    }

    /// Exactly `ceil(count * fraction)` of each key, by numbering the values of each key.
    public static <K, V, P> LineageRdd<P> sampleExact(Pairs<K, V, P> pairs, boolean withReplacement,
            Map<K, Double> fractions, long seed) {
        Map<K, Double> rates = checked(fractions);
        return Narrow.as(pairs.rdd(), "sampleByKeyExact", () -> withReplacement
                ? exactWithReplacement(pairs, rates, seed)
                : exactWithout(pairs, rates, seed));
    }

    /// Every element has a random number of its own; those below the key's threshold are taken. Only numbers near the
    /// threshold travel to the driver.
    private static <K, V, P> LineageRdd<P> exactWithout(Pairs<K, V, P> pairs, Map<K, Double> rates, long seed) {
        PairAccess form = pairs.pairs();
        Map<K, Long> counts = pairs.countByKey();
        HashMap<K, double[]> bounds = new HashMap<>();
        counts.forEach((key, n) -> {
            double rate = rate(rates, key);
            bounds.put(key, new double[]{rate >= 1 ? 1 : SampleBounds.binomialLower(DELTA, n, rate),
                SampleBounds.binomialUpper(DELTA, n, rate)});
        });
        HashMap<K, Near> near = new HashMap<>();
        for (HashMap<K, Near> part : Jobs.all(pairs.rdd(), (task, index, in) -> {
            HashMap<K, Near> own = new HashMap<>();
            Random random = new XorShift(seed + index);
            in.forEachRemaining(pair -> {
                K key = Pairs.key(form, pair);
                own.computeIfAbsent(key, k -> new Near()).add(random.nextDouble(), bounds.get(key));
            });
            return own;
        })) {
            part.forEach((key, n) -> near.computeIfAbsent(key, k -> new Near()).merge(n));
        }
        HashMap<K, Double> thresholds = new HashMap<>();
        near.forEach((key, n) -> thresholds.put(key,
                n.threshold((long) Math.ceil(counts.get(key) * rate(rates, key)), bounds.get(key))));
        return Narrow.partitions(pairs.rdd(), (task, index, in) -> {
            Random random = new XorShift(seed + index);
            return drawn(in, pair -> random.nextDouble() < thresholds.get(Pairs.<K>key(form, pair)) ? 1 : 0);
        }, TRAITS);
    }

    /// The numbers of one key around its threshold.
    private static final class Near implements java.io.Serializable {
        private static final long serialVersionUID = 1L;

        private long below;
        private final List<Double> between = new ArrayList<>();

        void add(double number, double[] bounds) {
            if (number < bounds[0]) {
                below++;
            } else if (number < bounds[1]) {
                between.add(number);
            }
        }

        void merge(Near other) {
            below += other.below;
            between.addAll(other.between);
        }

        double threshold(long wanted, double[] bounds) {
            long more = wanted - below;
            if (more <= 0) {
                return bounds[0];
            }
            Collections.sort(between);
            return more >= between.size() ? Math.max(bounds[1], 1e-300) : between.get((int) more);
        }
    }

    /// Positions among the values of each key are drawn on the driver, as often as wanted; partitions know where theirs
    /// begin.
    private static <K, V, P> LineageRdd<P> exactWithReplacement(Pairs<K, V, P> pairs, Map<K, Double> rates,
            long seed) {
        PairAccess form = pairs.pairs();
        List<HashMap<K, Long>> counts = Jobs.all(pairs.rdd(), (task, index, in) -> {
            HashMap<K, Long> own = new HashMap<>();
            in.forEachRemaining(pair -> own.merge(Pairs.key(form, pair), 1L, Long::sum));
            return own;
        });
        HashMap<K, Long> totals = new HashMap<>();
        List<HashMap<K, Long>> starts = new ArrayList<>();
        for (HashMap<K, Long> part : counts) {
            HashMap<K, Long> start = new HashMap<>();
            part.forEach((key, n) -> start.put(key, totals.merge(key, n, Long::sum) - n));
            starts.add(start);
        }
        Random random = new XorShift(seed);
        HashMap<K, long[]> positions = new HashMap<>();
        totals.forEach((key, n) -> {
            long[] drawn = new long[Math.toIntExact((long) Math.ceil(n * rate(rates, key)))];
            Arrays.setAll(drawn, i -> random.nextLong(n));
            Arrays.sort(drawn);
            positions.put(key, drawn);
        });
        return Narrow.partitions(pairs.rdd(), (task, index, in) -> {
            HashMap<K, Long> next = new HashMap<>(starts.get(index));
            return drawn(in, pair -> {
                K key = Pairs.key(form, pair);
                long position = next.merge(key, 1L, Long::sum) - 1;
                return times(positions.get(key), position);
            });
        }, TRAITS);
    }

    private static int times(long[] sorted, long position) {
        int at = Arrays.binarySearch(sorted, position);
        if (at < 0) {
            return 0;
        }
        int from = at;
        while (from > 0 && sorted[from - 1] == position) {
            from--;
        }
        int to = at;
        while (to + 1 < sorted.length && sorted[to + 1] == position) {
            to++;
        }
        return to - from + 1;
    }
}
