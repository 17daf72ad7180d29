package io.firesteel.rdd.ops;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.firesteel.api.Partitioner;
import io.firesteel.api.RangePartitioner;
import io.firesteel.api.function.Function;
import io.firesteel.random.XorShift;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.PairForm;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.closure.Closures;
import io.firesteel.rdd.job.ElementList;
import io.firesteel.rdd.job.Jobs;
import io.firesteel.rdd.node.Exchanges;
import io.firesteel.rdd.node.MapPartitionsRdd.Traits;
import io.firesteel.rdd.node.PruneRdd;
import io.firesteel.rdd.node.ShuffledRdd;
import io.firesteel.rdd.random.Reservoir;
import io.firesteel.serial.PairAccess;
import io.firesteel.shuffle.sort.ExternalSorter;
import io.firesteel.storage.TaskStorage;

/// Sorting by key, and the sampling that finds ranges of about the same size (Spark's `RangePartitioner`).
public final class Sorting {
    private static final double SAMPLES_PER_PARTITION = 20;
    private static final double MAX_SAMPLE = 1e6;

    private Sorting() {
    }

    @SuppressWarnings("unchecked")
    private static Comparator<Object> any(Comparator<?> order) {
        return (Comparator<Object>) order;
    }

    public static <P> LineageRdd<P> sortByKey(LineageRdd<P> rdd, PairAccess pairs, Comparator<?> order,
            boolean ascending, int partitions) {
        Closures.check(order, "sortByKey");
        return Narrow.as(rdd, "sortByKey", () -> {
            Partitioner ranges = ranges(rdd, pairs, order, ascending, partitions);
            Comparator<Object> direction = ascending ? any(order) : any(order).reversed();
            return new ShuffledRdd<>(rdd,
                    Exchanges.make(rdd.driver(), ranges, pairs, null, false, direction, "sortByKey"));
        });
    }

    public static <T, S> LineageRdd<T> sortBy(LineageRdd<T> rdd, Function<T, S> key, Comparator<?> order,
            boolean ascending, int partitions) {
        Closures.check(key, "sortBy");
        return Narrow.as(rdd, "sortBy", () -> {
            LineageRdd<Object> keyed = Narrow.keyBy(rdd, key, PairForm.PAIR);
            return new Pairs<S, T, Object>(sortByKey(keyed, PairForm.PAIR, order, ascending, partitions),
                    PairForm.PAIR).values();
        });
    }

    public static <P> LineageRdd<P> repartitionAndSort(LineageRdd<P> rdd, PairAccess pairs, Partitioner partitioner,
            Comparator<?> order) {
        return Narrow.as(rdd, "repartitionAndSortWithinPartitions", () -> {
            if (rdd.partitioner().filter(partitioner::equals).isPresent()) {
                Closures.check(order, "repartitionAndSortWithinPartitions");
                return Narrow.partitions(rdd, (task, index, in) -> {
                    TaskStorage storage = TaskStorage.of(task);
                    ExternalSorter<P> sorter = new ExternalSorter<>(
                            (a, b) -> any(order).compare(pairs.key(a), pairs.key(b)), storage.serializer(),
                            storage.scope(), storage.shuffle().spillSpace());
                    sorter.addAll(in);
                    return sorter.sorted();
                }, Traits.KEEPS_KEYS);
            }
            return new ShuffledRdd<>(rdd, Exchanges.make(rdd.driver(), partitioner, pairs, null, false, any(order),
                    "repartitionAndSortWithinPartitions"));
        });
    }

    public static <P> LineageRdd<P> filterByRange(LineageRdd<P> rdd, PairAccess pairs, Comparator<?> order,
            Object lower, Object upper) {
        Closures.check(order, "filterByRange");
        return Narrow.as(rdd, "filterByRange", () -> {
            LineageRdd<P> candidates = rdd;
            if (rdd.partitioner().orElse(null) instanceof RangePartitioner<?> ranges) {
                int a = ranges.getPartition(lower);
                int b = ranges.getPartition(upper);
                List<Integer> kept = new ArrayList<>();
                for (int i = Math.min(a, b); i <= Math.max(a, b); i++) {
                    kept.add(i);
                }
                candidates = new PruneRdd<>(rdd, kept);
            }
            return Narrow.filter(candidates, pair -> {
                Object key = pairs.key(pair);
                return any(order).compare(key, lower) >= 0 && any(order).compare(key, upper) <= 0;
            });
        });
    }

    /// Ranges of about the same size, by the same sample that Spark takes.
    public static <K> RangePartitioner<K> ranges(LineageRdd<?> rdd, PairAccess pairs, Comparator<?> order,
            boolean ascending, int partitions) {
        RddErrors.require(partitions >= 0, "Number of partitions cannot be negative but found " + partitions + ".");
        Object[] bounds = partitions <= 1 ? new Object[0] : bounds(rdd, pairs, any(order), partitions);
        return new RangePartitioner<>(bounds, any(order), ascending);
    }

    private static Object[] bounds(LineageRdd<?> rdd, PairAccess pairs, Comparator<Object> order, int partitions) {
        double wanted = Math.min(SAMPLES_PER_PARTITION * partitions, MAX_SAMPLE);
        int perPartition = (int) Math.ceil(3.0 * wanted / Math.max(1, rdd.partitionCount()));
        LineageRdd<Object> keys = Narrow.map(rdd, pairs::key);
        int shift = keys.id();
        LineageRdd<Object> sketching = Narrow.partitions(keys, (task, index, in) -> {
            Reservoir<Object> reservoir = Reservoir.of(in, perPartition, XorShift.byteswap(index ^ shift << 16));
            List<Object> sketch = new ArrayList<>(reservoir.sample());
            sketch.addFirst(reservoir.seen());
            return sketch.iterator();
        }, Traits.PLAIN);
        List<ElementList> sketches = Jobs.all(sketching, (task, partition, in) -> ElementList.of(in));
        long total = 0;
        for (ElementList sketch : sketches) {
            total += (Long) sketch.elements().getFirst();
        }
        if (total == 0) {
            return new Object[0];
        }
        double fraction = Math.min(wanted / total, 1.0);
        List<Weighted> candidates = new ArrayList<>();
        Set<Integer> crowded = new HashSet<>();
        for (int i = 0; i < sketches.size(); i++) {
            List<Object> sketch = sketches.get(i).elements();
            long seen = (Long) sketch.getFirst();
            if (fraction * seen > perPartition) {
                crowded.add(i);
            } else {
                float weight = (float) ((double) seen / (sketch.size() - 1));
                sketch.subList(1, sketch.size()).forEach(key -> candidates.add(new Weighted(key, weight)));
            }
        }
        if (!crowded.isEmpty()) {
            LineageRdd<Object> again = new PruneRdd<>(Narrow.map(rdd, pairs::key), crowded.stream().sorted().toList());
            float weight = (float) (1.0 / fraction);
            Actions.collect(Reshape.sample(again, false, fraction, XorShift.byteswap(-rdd.id() - 1)))
                    .forEach(key -> candidates.add(new Weighted(key, weight)));
        }
        return chosen(candidates, Math.min(partitions, candidates.size()), order);
    }

    private static Object[] chosen(List<Weighted> candidates, int partitions, Comparator<Object> order) {
        candidates.sort((a, b) -> order.compare(a.key(), b.key()));
        double sum = 0;
        for (Weighted candidate : candidates) {
            sum += candidate.weight();
        }
        double step = sum / partitions;
        double target = step;
        double reached = 0;
        List<Object> bounds = new ArrayList<>();
        for (Weighted candidate : candidates) {
            if (bounds.size() >= partitions - 1) {
                break;
            }
            reached += candidate.weight();
            if (reached >= target && (bounds.isEmpty() || order.compare(candidate.key(), bounds.getLast()) > 0)) {
                bounds.add(candidate.key());
                target += step;
            }
        }
        return bounds.toArray();
    }

    /// A sampled key and how many it stands for.
    private record Weighted(Object key, float weight) {
    }
}
