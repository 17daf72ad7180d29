package io.firesteel.rdd.ops;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import io.firesteel.api.HashPartitioner;
import io.firesteel.api.Partitioner;
import io.firesteel.random.XorShift;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.PairForm;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.iter.SampleIterator;
import io.firesteel.rdd.job.Jobs;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.rdd.node.AlignedUnionRdd;
import io.firesteel.rdd.node.CoalescedRdd;
import io.firesteel.rdd.node.Exchanges;
import io.firesteel.rdd.node.MapPartitionsRdd.Traits;
import io.firesteel.rdd.node.SampledRdd;
import io.firesteel.rdd.node.ShuffledRdd;
import io.firesteel.rdd.node.UnionRdd;
import io.firesteel.rdd.node.ZippedWithIndexRdd;
import io.firesteel.rdd.random.Sampler;
import io.firesteel.serial.PairAccess;

/// Operations that change which elements and partitions there are, not what the elements look like.
public final class Reshape {
    private Reshape() {
    }

    public static <T> LineageRdd<T> coalesce(LineageRdd<T> rdd, int partitions, boolean shuffle) {
        return coalesce(rdd, partitions, shuffle, "coalesce");
    }

    public static <T> LineageRdd<T> repartition(LineageRdd<T> rdd, int partitions) {
        return coalesce(rdd, partitions, true, "repartition");
    }

    private static <T> LineageRdd<T> coalesce(LineageRdd<T> rdd, int partitions, boolean shuffle, String name) {
        RddErrors.require(partitions > 0, "Number of partitions (" + partitions + ") must be positive.");
        if (!shuffle) {
            return Narrow.as(rdd, name, () -> new CoalescedRdd<>(rdd, partitions));
        }
        return Narrow.as(rdd, name, () -> {
            LineageRdd<Object> numbered = Narrow.partitions(rdd, (task, index, in) -> dealt(index, in, partitions),
                    Traits.ORDER_SENSITIVE);
            LineageRdd<Object> placed = new ShuffledRdd<>(numbered, Exchanges.make(rdd.driver(),
                    new HashPartitioner(partitions), PairForm.PAIR, null, false, null, name));
            return new Pairs<Object, T, Object>(new CoalescedRdd<>(placed, partitions), PairForm.PAIR).values();
        });
    }

    /// Deals elements out in turn, beginning at a place of the partition's own.
    private static <T> Iterator<Object> dealt(int index, Iterator<T> in, int partitions) {
        int first = new XorShift(index).nextInt(partitions);
        return new Iterator<>() {
            private int position = first;

            @Override
            public boolean hasNext() {
                return in.hasNext();
            }

            @Override
            public Object next() {
                return PairForm.PAIR.make(++position, in.next());
            }
        };
    }

    public static <T> LineageRdd<T> union(LineageDriver driver, List<LineageRdd<T>> rdds) {
        return Narrow.as(driver, "union", () -> {
            List<LineageRdd<T>> filled = rdds.stream().filter(r -> r.partitionCount() > 0).toList();
            Set<Optional<Partitioner>> partitioners = new HashSet<>();
            filled.forEach(r -> partitioners.add(r.partitioner()));
            boolean aligned = partitioners.size() == 1 && partitioners.iterator().next().isPresent();
            return aligned ? new AlignedUnionRdd<>(filled) : new UnionRdd<>(driver, filled);
        });
    }

    public static <T> LineageRdd<T> sample(LineageRdd<T> rdd, boolean withReplacement, double fraction, long seed) {
        RddErrors.require(fraction >= 0, "Fraction must be nonnegative, but got " + fraction);
        Sampler sampler = withReplacement ? new Sampler.Poisson(fraction) : new Sampler.Bernoulli(fraction);
        return Narrow.as(rdd, "sample", () -> new SampledRdd<>(rdd, sampler, true, seed));
    }

    public static <T> List<LineageRdd<T>> randomSplit(LineageRdd<T> rdd, double[] weights, long seed) {
        double sum = 0;
        for (double weight : weights) {
            RddErrors.require(weight >= 0,
                    "Weights must be nonnegative, but got " + java.util.Arrays.toString(weights));
            sum += weight;
        }
        RddErrors.require(sum > 0, "Sum of weights must be positive, but got " + java.util.Arrays.toString(weights));
        double total = sum;
        return Narrow.as(rdd, "randomSplit", () -> {
            List<LineageRdd<T>> parts = new ArrayList<>();
            double low = 0;
            for (double weight : weights) {
                double high = low + weight / total;
                Sampler sampler = new Sampler.Cell(low, high);
                parts.add(Narrow.partitions(rdd,
                        (task, index, in) -> new SampleIterator<>(in, sampler.start(seed + index)),
                        new Traits(true, true, false)));
                low = high;
            }
            return parts;
        });
    }

    public static <T, P> LineageRdd<P> zipWithIndex(LineageRdd<T> rdd, PairAccess pairs) {
        return Narrow.as(rdd, "zipWithIndex", () -> {
            int count = rdd.partitionCount();
            long[] starts = new long[count];
            if (count > 1) {
                List<Long> sizes = Jobs.some(rdd, (task, partition, in) -> Actions.size(in),
                        IntStream.range(0, count - 1).toArray());
                for (int i = 1; i < count; i++) {
                    starts[i] = starts[i - 1] + sizes.get(i - 1);
                }
            }
            return new ZippedWithIndexRdd<>(rdd, starts, pairs);
        });
    }

    @SuppressWarnings("unchecked")
    public static <T, P> LineageRdd<P> zipWithUniqueId(LineageRdd<T> rdd, PairAccess pairs) {
        return Narrow.as(rdd, "zipWithUniqueId", () -> {
            long count = rdd.partitionCount();
            return Narrow.partitions(rdd, (task, index, in) -> new Iterator<P>() {
                private long next = index;

                @Override
                public boolean hasNext() {
                    return in.hasNext();
                }

                @Override
                public P next() {
                    P pair = (P) pairs.make(in.next(), next);
                    next += count;
                    return pair;
                }
            }, Traits.PLAIN);
        });
    }

    /// A sample of exactly `wanted` elements where there are so many; takes another when the first is too small.
    public static <T> List<T> takeSample(LineageRdd<T> rdd, boolean withReplacement, int wanted, long seed) {
        RddErrors.require(wanted >= 0, "Negative number of elements requested");
        int most = Integer.MAX_VALUE - (int) (10 * Math.sqrt(Integer.MAX_VALUE));
        RddErrors.require(wanted <= most,
                "Cannot support a sample size > Int.MaxValue - 10.0 * math.sqrt(Int.MaxValue)");
        long total = wanted == 0 ? 0 : Actions.count(rdd);
        if (total == 0) {
            return new ArrayList<>();
        }
        Random random = new Random(seed);
        if (!withReplacement && wanted >= total) {
            return shuffled(Actions.collect(rdd), random);
        }
        double fraction = io.firesteel.rdd.random.SampleBounds.fraction(wanted, total, withReplacement);
        List<T> sample = Actions.collect(sample(rdd, withReplacement, fraction, random.nextInt()));
        while (sample.size() < wanted) {
            sample = Actions.collect(sample(rdd, withReplacement, fraction, random.nextInt()));
        }
        return new ArrayList<>(shuffled(sample, random).subList(0, wanted));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> result = new ArrayList<>(list);
        for (int i = result.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T swapped = result.get(j);
            result.set(j, result.get(i));
            result.set(i, swapped);
        }
        return result;
    }
}
