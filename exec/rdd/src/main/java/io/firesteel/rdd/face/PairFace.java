package io.firesteel.rdd.face;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.firesteel.api.HashPartitioner;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Partitioner;
import io.firesteel.api.RangePartitioner;
import io.firesteel.api.Rdd;
import io.firesteel.api.function.FlatMapFunction;
import io.firesteel.api.function.Function;
import io.firesteel.api.function.Function2;
import io.firesteel.api.rdd.BoundedDouble;
import io.firesteel.api.rdd.PartialResult;
import io.firesteel.rdd.Combiner;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.PairForm;
import io.firesteel.rdd.ops.Approximate;
import io.firesteel.rdd.ops.HadoopSaves;
import io.firesteel.rdd.ops.Pairs;
import io.firesteel.rdd.ops.Sorting;
import io.firesteel.rdd.ops.Stratified;

/// A dataset of pairs, as programs see it.
public final class PairFace<K, V> extends PairJoinFace<K, V> {
    private final Pairs<K, V, Pair<K, V>> pairs;

    public PairFace(LineageRdd<Pair<K, V>> rdd) {
        super(rdd);
        this.pairs = new Pairs<>(rdd, PairForm.PAIR);
    }

    @Override
    PairRdd<K, V> self() {
        return this;
    }

    @Override
    PairRdd<K, V> wrap(LineageRdd<Pair<K, V>> other) {
        return new PairFace<>(other);
    }

    private static Partitioner hash(int partitions) {
        return new HashPartitioner(partitions);
    }

    @Override
    public Rdd<K> keys() {
        return new RddFace<>(pairs.keys());
    }

    @Override
    public Rdd<V> values() {
        return new RddFace<>(pairs.values());
    }

    @Override
    public <U> PairRdd<K, U> mapValues(Function<V, U> f) {
        return new PairFace<>(pairs.mapValues(f));
    }

    @Override
    public <U> PairRdd<K, U> flatMapValues(FlatMapFunction<V, U> f) {
        return new PairFace<>(pairs.flatMapValues(f));
    }

    @Override
    public List<V> lookup(K key) {
        return pairs.lookup(key);
    }

    @Override
    public Map<K, V> collectAsMap() {
        return pairs.collectAsMap();
    }

    @Override
    public Map<K, Long> countByKey() {
        return pairs.countByKey();
    }

    @Override
    public PartialResult<Map<K, BoundedDouble>> countByKeyApprox(long timeout, double confidence) {
        return Approximate.countByValue(pairs.keys(), timeout, confidence);
    }

    @Override
    public PairRdd<K, Long> countApproxDistinctByKey(double relativeSD, int numPartitions) {
        return new PairFace<>(Approximate.distinctByKey(rdd, PairForm.PAIR, relativeSD, hash(numPartitions)));
    }

    @Override
    public PairRdd<K, Long> countApproxDistinctByKey(double relativeSD) {
        return new PairFace<>(
                Approximate.distinctByKey(rdd, PairForm.PAIR, relativeSD, pairs.defaultPartitioner()));
    }

    @Override
    public PairRdd<K, V> sampleByKey(boolean withReplacement, Map<K, Double> fractions, long seed) {
        return wrap(Stratified.sample(pairs, withReplacement, fractions, seed));
    }

    @Override
    public PairRdd<K, V> sampleByKeyExact(boolean withReplacement, Map<K, Double> fractions, long seed) {
        return wrap(Stratified.sampleExact(pairs, withReplacement, fractions, seed));
    }

    @Override
    public PairRdd<K, V> reduceByKey(Function2<V, V, V> f) {
        return wrap(pairs.reduceByKey(f, pairs.defaultPartitioner()));
    }

    @Override
    public PairRdd<K, V> reduceByKey(Function2<V, V, V> f, int numPartitions) {
        return wrap(pairs.reduceByKey(f, hash(numPartitions)));
    }

    @Override
    public PairRdd<K, V> reduceByKey(Partitioner partitioner, Function2<V, V, V> f) {
        return wrap(pairs.reduceByKey(f, partitioner));
    }

    @Override
    public Map<K, V> reduceByKeyLocally(Function2<V, V, V> f) {
        return pairs.reduceByKeyLocally(f);
    }

    @Override
    public <C> PairRdd<K, C> combineByKey(Function<V, C> create, Function2<C, V, C> add, Function2<C, C, C> merge) {
        return combineByKey(create, add, merge, pairs.defaultPartitioner(), true);
    }

    @Override
    public <C> PairRdd<K, C> combineByKey(Function<V, C> create, Function2<C, V, C> add, Function2<C, C, C> merge,
            int numPartitions) {
        return combineByKey(create, add, merge, hash(numPartitions), true);
    }

    @Override
    public <C> PairRdd<K, C> combineByKey(Function<V, C> create, Function2<C, V, C> add, Function2<C, C, C> merge,
            Partitioner partitioner, boolean mapSideCombine) {
        return new PairFace<>(pairs.combineByKey(Combiner.of(create, add, merge), partitioner, mapSideCombine,
                "combineByKey"));
    }

    @Override
    public <U> PairRdd<K, U> aggregateByKey(U zero, Function2<U, V, U> add, Function2<U, U, U> merge) {
        return aggregateByKey(zero, pairs.defaultPartitioner(), add, merge);
    }

    @Override
    public <U> PairRdd<K, U> aggregateByKey(U zero, int numPartitions, Function2<U, V, U> add,
            Function2<U, U, U> merge) {
        return aggregateByKey(zero, hash(numPartitions), add, merge);
    }

    @Override
    public <U> PairRdd<K, U> aggregateByKey(U zero, Partitioner partitioner, Function2<U, V, U> add,
            Function2<U, U, U> merge) {
        return new PairFace<>(pairs.aggregateByKey(zero, partitioner, add, merge));
    }

    @Override
    public PairRdd<K, V> foldByKey(V zero, Function2<V, V, V> f) {
        return foldByKey(zero, pairs.defaultPartitioner(), f);
    }

    @Override
    public PairRdd<K, V> foldByKey(V zero, int numPartitions, Function2<V, V, V> f) {
        return foldByKey(zero, hash(numPartitions), f);
    }

    @Override
    public PairRdd<K, V> foldByKey(V zero, Partitioner partitioner, Function2<V, V, V> f) {
        return wrap(pairs.foldByKey(zero, partitioner, f));
    }

    @Override
    public PairRdd<K, Iterable<V>> groupByKey() {
        return groupByKey(pairs.defaultPartitioner());
    }

    @Override
    public PairRdd<K, Iterable<V>> groupByKey(int numPartitions) {
        return groupByKey(hash(numPartitions));
    }

    @Override
    public PairRdd<K, Iterable<V>> groupByKey(Partitioner partitioner) {
        return new PairFace<>(pairs.groupByKey(partitioner));
    }

    @Override
    public PairRdd<K, V> partitionBy(Partitioner partitioner) {
        return wrap(pairs.partitionBy(partitioner));
    }

    @Override
    public PairRdd<K, V> sortByKey(boolean ascending) {
        return sortByKey(natural(), ascending);
    }

    @Override
    public PairRdd<K, V> sortByKey(boolean ascending, int numPartitions) {
        return sortByKey(natural(), ascending, numPartitions);
    }

    @Override
    public PairRdd<K, V> sortByKey(Comparator<K> order, boolean ascending) {
        return sortByKey(order, ascending, rdd.partitionCount());
    }

    @Override
    public PairRdd<K, V> sortByKey(Comparator<K> order, boolean ascending, int numPartitions) {
        return wrap(Sorting.sortByKey(rdd, PairForm.PAIR, order, ascending, numPartitions));
    }

    @Override
    public PairRdd<K, V> repartitionAndSortWithinPartitions(Partitioner partitioner) {
        return repartitionAndSortWithinPartitions(partitioner, natural());
    }

    @Override
    public PairRdd<K, V> repartitionAndSortWithinPartitions(Partitioner partitioner, Comparator<K> order) {
        return wrap(Sorting.repartitionAndSort(rdd, PairForm.PAIR, partitioner, order));
    }

    @Override
    public PairRdd<K, V> filterByRange(K lower, K upper) {
        return filterByRange(natural(), lower, upper);
    }

    @Override
    public PairRdd<K, V> filterByRange(Comparator<K> order, K lower, K upper) {
        return wrap(Sorting.filterByRange(rdd, PairForm.PAIR, order, lower, upper));
    }

    @Override
    public RangePartitioner<K> rangePartitioner(int numPartitions, boolean ascending, Comparator<K> order) {
        return Sorting.ranges(rdd, PairForm.PAIR, order, ascending, numPartitions);
    }

    @Override
    public void saveAsHadoopFile(String path, Class<?> key, Class<?> value, Class<?> outputFormat,
            Iterable<Map.Entry<String, String>> conf, String codec) {
        HadoopSaves.find()
                .file(rdd, PairForm.PAIR, new HadoopSaves.Target(path, key, value, outputFormat, codec),
                        conf);
    }

    @Override
    public void saveAsNewApiHadoopFile(String path, Class<?> key, Class<?> value, Class<?> outputFormat,
            Iterable<Map.Entry<String, String>> conf) {
        HadoopSaves.find()
                .newApiFile(rdd, PairForm.PAIR,
                        new HadoopSaves.Target(path, key, value, outputFormat, null), conf);
    }

    @Override
    public void saveAsHadoopDataset(Iterable<Map.Entry<String, String>> conf) {
        HadoopSaves.find().dataset(rdd, PairForm.PAIR, conf);
    }

    @Override
    public void saveAsNewApiHadoopDataset(Iterable<Map.Entry<String, String>> conf) {
        HadoopSaves.find().newApiDataset(rdd, PairForm.PAIR, conf);
    }
}
