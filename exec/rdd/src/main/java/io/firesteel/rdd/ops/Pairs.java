package io.firesteel.rdd.ops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.api.Partitioner;
import io.firesteel.api.function.FlatMapFunction;
import io.firesteel.api.function.Function;
import io.firesteel.api.function.Function2;
import io.firesteel.rdd.Combiner;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.closure.Closures;
import io.firesteel.rdd.iter.FlatMapIterator;
import io.firesteel.rdd.iter.MapIterator;
import io.firesteel.rdd.job.ElementList;
import io.firesteel.rdd.job.Jobs;
import io.firesteel.rdd.job.ZeroValue;
import io.firesteel.rdd.node.Exchanges;
import io.firesteel.rdd.node.MapPartitionsRdd.Traits;
import io.firesteel.rdd.node.PartitionFunction;
import io.firesteel.rdd.node.ShuffledRdd;
import io.firesteel.serial.PairAccess;
import io.firesteel.shuffle.combine.ExternalAggregator;
import io.firesteel.storage.TaskStorage;
import io.firesteel.tasks.TaskRuntime;

/// Operations on pairs of any form.
///
/// @param rdd   the pairs
/// @param pairs how they are taken apart and made; has to be serialisable
/// @param <P>   the pairs' type
public record Pairs<K, V, P>(LineageRdd<P> rdd, PairAccess pairs) {

    private <R> LineageRdd<R> as(String name, java.util.function.Supplier<LineageRdd<R>> body) {
        return Narrow.as(rdd, name, body);
    }

    public LineageRdd<K> keys() {
        PairAccess form = pairs;
        return as("keys", () -> Narrow.map(rdd, pair -> key(form, pair)));
    }

    public LineageRdd<V> values() {
        PairAccess form = pairs;
        return as("values", () -> Narrow.map(rdd, pair -> value(form, pair)));
    }

    @SuppressWarnings("unchecked")
    static <K> K key(PairAccess form, Object pair) {
        return (K) form.key(pair);
    }

    @SuppressWarnings("unchecked")
    static <V> V value(PairAccess form, Object pair) {
        return (V) form.value(pair);
    }

    @SuppressWarnings("unchecked")
    public <U, Q> LineageRdd<Q> mapValues(Function<V, U> f) {
        Closures.check(f, "mapValues");
        PairAccess form = pairs;
        return as("mapValues", () -> Narrow.partitions(rdd, (task, index, in) -> new MapIterator<>(in,
                pair -> (Q) form.make(form.key(pair), f.call(value(form, pair)))), Traits.KEEPS_KEYS));
    }

    @SuppressWarnings("unchecked")
    public <U, Q> LineageRdd<Q> flatMapValues(FlatMapFunction<V, U> f) {
        Closures.check(f, "flatMapValues");
        PairAccess form = pairs;
        return as("flatMapValues",
                () -> Narrow.partitions(rdd, (task, index, in) -> new FlatMapIterator<>(in, pair -> {
                    Object key = form.key(pair);
                    return new MapIterator<>(f.call(value(form, pair)), v -> (Q) form.make(key, v));
                }), Traits.KEEPS_KEYS));
    }

    public LineageRdd<P> partitionBy(Partitioner partitioner) {
        return partitionedBy(partitioner)
                ? rdd
                : as("partitionBy", () -> new ShuffledRdd<>(rdd, Exchanges.make(rdd.driver(), partitioner, pairs, null,
                        false, null, "partitionBy")));
    }

    private boolean partitionedBy(Partitioner partitioner) {
        return rdd.partitioner().filter(partitioner::equals).isPresent();
    }

    public Partitioner defaultPartitioner() {
        return Partitioners.of(List.of(rdd));
    }

    /// The one that all aggregations by key are made of.
    public <C, Q> LineageRdd<Q> combineByKey(Combiner combiner, Partitioner partitioner, boolean mapSideCombine,
            String name) {
        Closures.check(combiner, name);
        if (partitionedBy(partitioner)) {
            return as(name, () -> Narrow.partitions(rdd, new CombineInPlace<>(combiner, pairs), Traits.KEEPS_KEYS));
        }
        return as(name, () -> new ShuffledRdd<>(rdd, Exchanges.make(rdd.driver(), partitioner, pairs, combiner,
                mapSideCombine, null, name)));
    }

    public LineageRdd<P> reduceByKey(Function2<V, V, V> f, Partitioner partitioner) {
        Closures.check(f, "reduceByKey");
        return combineByKey(Combiner.of(v -> v, f, f), partitioner, true, "reduceByKey");
    }

    public <U, Q> LineageRdd<Q> aggregateByKey(U zero, Partitioner partitioner, Function2<U, V, U> add,
            Function2<U, U, U> merge) {
        Closures.check(add, "aggregateByKey");
        Closures.check(merge, "aggregateByKey");
        ZeroValue<U> zeros = ZeroValue.of(zero, "aggregateByKey");
        return combineByKey(Combiner.of(v -> add.call(zeros.copy(), v), add, merge), partitioner, true,
                "aggregateByKey");
    }

    public LineageRdd<P> foldByKey(V zero, Partitioner partitioner, Function2<V, V, V> f) {
        Closures.check(f, "foldByKey");
        ZeroValue<V> zeros = ZeroValue.of(zero, "foldByKey");
        return combineByKey(Combiner.of(v -> f.call(zeros.copy(), v), f, f), partitioner, true, "foldByKey");
    }

    /// Each key with a list of its values.
    public <Q> LineageRdd<Q> groupByKey(Partitioner partitioner) {
        return as("groupByKey", () -> {
            LineageRdd<Q> grouped = combineByKey(Combiner.lists(), partitioner, false, "groupByKey");
            return Narrow.renamed(grouped);
        });
    }

    public Map<K, V> reduceByKeyLocally(Function2<V, V, V> f) {
        Closures.check(f, "reduceByKeyLocally");
        PairAccess form = pairs;
        Map<K, V> merged = new HashMap<>();
        LineageRdd<P> same = Narrow.as(rdd, "reduceByKeyLocally", () -> Narrow.renamed(rdd));
        Jobs.run(same, (task, partition, in) -> {
            Map<K, V> own = new HashMap<>();
            in.forEachRemaining(pair -> put(own, key(form, pair), value(form, pair), f));
            List<Object> made = new ArrayList<>(own.size());
            own.forEach((k, v) -> made.add(form.make(k, v)));
            return new ElementList(made);
        }, null, new InOrder<ElementList>(list -> {
            for (Object pair : list.elements()) {
                put(merged, key(form, pair), value(form, pair), f);
            }
        }, merged::clear));
        return merged;
    }

    private static <K, V> void put(Map<K, V> map, K key, V value, Function2<V, V, V> f) {
        map.put(key, map.containsKey(key) ? Actions.call(f, map.get(key), value) : value);
    }

    /// The values of one key; one task when the partitioner is known.
    public List<V> lookup(K key) {
        PairAccess form = pairs;
        if (rdd.partitioner().isEmpty()) {
            LineageRdd<P> found = Narrow.filter(rdd, pair -> java.util.Objects.equals(form.key(pair), key));
            return Actions.collect(new Pairs<K, V, P>(found, form).values());
        }
        int partition = rdd.partitioner().get().getPartition(key);
        ElementList list = Jobs.some(rdd, (task, index, in) -> {
            List<Object> values = new ArrayList<>();
            in.forEachRemaining(pair -> {
                if (java.util.Objects.equals(form.key(pair), key)) {
                    values.add(form.value(pair));
                }
            });
            return new ElementList(values);
        }, new int[]{partition}).getFirst();
        return list.as();
    }

    public Map<K, V> collectAsMap() {
        Map<K, V> map = new HashMap<>();
        for (P pair : Actions.collect(rdd)) {
            map.put(key(pairs, pair), value(pairs, pair));
        }
        return map;
    }

    public Map<K, Long> countByKey() {
        return Narrow.as(rdd, "countByKey", () -> {
            Pairs<K, Long, Object> ones = new Pairs<>(mapValues(v -> 1L), pairs);
            return new Pairs<K, Long, Object>(ones.reduceByKey(Long::sum, ones.defaultPartitioner()), pairs)
                    .collectAsMap();
        });
    }

    /// Refuses what Spark refuses.
    static void partitions(int count) {
        RddErrors.require(count > 0, "Number of partitions (" + count + ") must be positive.");
    }

    /// Combines the values of each key inside a partition that holds all of them.
    private record CombineInPlace<P, Q>(Combiner combiner, PairAccess form)
            implements
                PartitionFunction<P, Q> {
        @Override
        public Iterator<Q> apply(TaskRuntime task, int partition, Iterator<P> in) {
            TaskStorage storage = TaskStorage.of(task);
            ExternalAggregator<Object, Object, Object> combined = new ExternalAggregator<>(combiner.aggregator(), form,
                    storage.serializer(), storage.scope(), storage.shuffle().spillSpace());
            in.forEachRemaining(pair -> combined.addValue(form.key(pair), form.value(pair)));
            return combined.pairs();
        }
    }
}
