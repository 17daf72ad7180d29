package io.firesteel.rdd.face;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.api.DoubleRdd;
import io.firesteel.api.HashPartitioner;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Partitioner;
import io.firesteel.api.Rdd;
import io.firesteel.api.function.DoubleFlatMapFunction;
import io.firesteel.api.function.DoubleFunction;
import io.firesteel.api.function.FlatMapFunction;
import io.firesteel.api.function.FlatMapFunction2;
import io.firesteel.api.function.Function;
import io.firesteel.api.function.Function2;
import io.firesteel.api.function.PairFlatMapFunction;
import io.firesteel.api.function.PairFunction;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.PairForm;
import io.firesteel.rdd.ops.Joins;
import io.firesteel.rdd.ops.Narrow;
import io.firesteel.rdd.ops.Partitioners;
import io.firesteel.rdd.ops.Pipes;
import io.firesteel.rdd.ops.Reshape;
import io.firesteel.rdd.ops.Sets;

/// The transformations of every dataset face.
abstract class TransformFace<T, R extends RddLike<T, R>> extends ActionFace<T, R> {

    TransformFace(LineageRdd<T> rdd) {
        super(rdd);
    }

    @Override
    public R filter(Function<T, Boolean> f) {
        return wrap(Narrow.filter(rdd, f));
    }

    @Override
    public R distinct() {
        return distinct(rdd.partitionCount());
    }

    @Override
    public R distinct(int numPartitions) {
        return wrap(Sets.distinct(rdd, numPartitions));
    }

    @Override
    public R coalesce(int numPartitions, boolean shuffle) {
        return wrap(Reshape.coalesce(rdd, numPartitions, shuffle));
    }

    @Override
    public R repartition(int numPartitions) {
        return wrap(Reshape.repartition(rdd, numPartitions));
    }

    @Override
    public R sample(boolean withReplacement, double fraction, long seed) {
        return wrap(Reshape.sample(rdd, withReplacement, fraction, seed));
    }

    @Override
    public R union(R other) {
        return wrap(Reshape.union(rdd.driver(), List.of(rdd, lineage(other))));
    }

    @Override
    public R intersection(R other) {
        return wrap(Sets.intersection(rdd, lineage(other)));
    }

    @Override
    public R subtract(R other) {
        return subtract(other, Joins.leftPartitioner(rdd));
    }

    @Override
    public R subtract(R other, int numPartitions) {
        return subtract(other, new HashPartitioner(numPartitions));
    }

    @Override
    public R subtract(R other, Partitioner partitioner) {
        return wrap(Sets.subtract(rdd, lineage(other), partitioner));
    }

    @Override
    public <U> Rdd<U> map(Function<T, U> f) {
        return new RddFace<>(Narrow.map(rdd, f));
    }

    @Override
    public <K, V> PairRdd<K, V> mapToPair(PairFunction<T, K, V> f) {
        return new PairFace<>(Narrow.map(rdd, f));
    }

    @Override
    public DoubleRdd mapToDouble(DoubleFunction<T> f) {
        return new DoubleFace(Narrow.mapToDouble(rdd, f));
    }

    @Override
    public <U> Rdd<U> flatMap(FlatMapFunction<T, U> f) {
        return new RddFace<>(Narrow.flatMap(rdd, f));
    }

    @Override
    public <K, V> PairRdd<K, V> flatMapToPair(PairFlatMapFunction<T, K, V> f) {
        return new PairFace<>(Narrow.flatMap(rdd, f));
    }

    @Override
    public DoubleRdd flatMapToDouble(DoubleFlatMapFunction<T> f) {
        return new DoubleFace(Narrow.flatMap(rdd, f::call));
    }

    @Override
    public <U> Rdd<U> mapPartitions(FlatMapFunction<Iterator<T>, U> f, boolean preservesPartitioning) {
        return new RddFace<>(Narrow.mapPartitions(rdd, f, preservesPartitioning));
    }

    @Override
    public <K, V> PairRdd<K, V> mapPartitionsToPair(PairFlatMapFunction<Iterator<T>, K, V> f,
            boolean preservesPartitioning) {
        return new PairFace<>(Narrow.mapPartitions(rdd, f, preservesPartitioning));
    }

    @Override
    public DoubleRdd mapPartitionsToDouble(DoubleFlatMapFunction<Iterator<T>> f, boolean preservesPartitioning) {
        return new DoubleFace(Narrow.mapPartitions(rdd, f::call, preservesPartitioning));
    }

    @Override
    public <U> Rdd<U> mapPartitionsWithIndex(Function2<Integer, Iterator<T>, Iterator<U>> f,
            boolean preservesPartitioning) {
        return new RddFace<>(Narrow.mapPartitionsWithIndex(rdd, f, preservesPartitioning));
    }

    @Override
    public Rdd<List<T>> glom() {
        // A second dataset, as the Java API of Spark makes, so that ids are the same.
        return new RddFace<>(Narrow.as(rdd, "glom", () -> Narrow.renamed(Narrow.glom(rdd))));
    }

    @Override
    public <K> PairRdd<K, Iterable<T>> groupBy(Function<T, K> key) {
        return new PairFace<>(Sets.groupBy(rdd, key, Partitioners.of(List.of(rdd)), PairForm.PAIR));
    }

    @Override
    public <K> PairRdd<K, Iterable<T>> groupBy(Function<T, K> key, int numPartitions) {
        return new PairFace<>(Sets.groupBy(rdd, key, new HashPartitioner(numPartitions), PairForm.PAIR));
    }

    @Override
    public <K> PairRdd<K, T> keyBy(Function<T, K> key) {
        return new PairFace<>(Narrow.keyBy(rdd, key, PairForm.PAIR));
    }

    @Override
    public <U> PairRdd<T, U> cartesian(RddLike<U, ?> other) {
        return new PairFace<>(Narrow.cartesian(rdd, lineage(other), PairForm.PAIR));
    }

    @Override
    public <U> PairRdd<T, U> zip(RddLike<U, ?> other) {
        return new PairFace<>(Narrow.zip(rdd, lineage(other), PairForm.PAIR));
    }

    @Override
    public <U, V> Rdd<V> zipPartitions(RddLike<U, ?> other, FlatMapFunction2<Iterator<T>, Iterator<U>, V> f) {
        return new RddFace<>(Narrow.zipPartitions(rdd, lineage(other), f, false));
    }

    @Override
    public PairRdd<T, Long> zipWithIndex() {
        return new PairFace<>(Reshape.zipWithIndex(rdd, PairForm.PAIR));
    }

    @Override
    public PairRdd<T, Long> zipWithUniqueId() {
        return new PairFace<>(Reshape.zipWithUniqueId(rdd, PairForm.PAIR));
    }

    @Override
    public Rdd<String> pipe(List<String> command, Map<String, String> environment) {
        return pipe(command, environment, false, Pipes.BUFFER, "UTF-8");
    }

    @Override
    public Rdd<String> pipe(List<String> command, Map<String, String> environment, boolean separateWorkingDir,
            int bufferSize, String encoding) {
        return new RddFace<>(Pipes.pipe(rdd, new Pipes.Command(command, environment, separateWorkingDir, bufferSize,
                encoding)));
    }

    @Override
    public BarrierRdd<T> barrier() {
        return new BarrierFace<>(rdd);
    }

    /// The operations of a barrier stage.
    private record BarrierFace<T>(LineageRdd<T> rdd) implements BarrierRdd<T> {
        @Override
        public <U> Rdd<U> mapPartitions(FlatMapFunction<Iterator<T>, U> f) {
            return new RddFace<>(Narrow.barrier(rdd, (index, in) -> f.call(in)));
        }

        @Override
        public <U> Rdd<U> mapPartitionsWithIndex(Function2<Integer, Iterator<T>, Iterator<U>> f) {
            return new RddFace<>(Narrow.barrier(rdd, f));
        }
    }
}
