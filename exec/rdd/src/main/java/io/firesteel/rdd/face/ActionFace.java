package io.firesteel.rdd.face;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.api.function.Function2;
import io.firesteel.api.function.VoidFunction;
import io.firesteel.api.rdd.BoundedDouble;
import io.firesteel.api.rdd.JobFuture;
import io.firesteel.api.rdd.PartialResult;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.job.JobFutures;
import io.firesteel.rdd.ops.Actions;
import io.firesteel.rdd.ops.Approximate;
import io.firesteel.rdd.ops.Async;
import io.firesteel.rdd.ops.Reshape;
import io.firesteel.rdd.ops.Saves;
import io.firesteel.rdd.ops.Sets;
import io.firesteel.rdd.ops.Trees;

/// The actions of every dataset face.
abstract class ActionFace<T, R extends RddLike<T, R>> extends FactsFace<T, R> {

    ActionFace(LineageRdd<T> rdd) {
        super(rdd);
    }

    @SuppressWarnings("unchecked")
    static <E> Comparator<E> natural() {
        return (Comparator<E>) Comparator.naturalOrder();
    }

    @Override
    public List<T> collect() {
        return Actions.collect(rdd);
    }

    @Override
    public List<List<T>> collectPartitions(int[] partitions) {
        return Actions.collectPartitions(rdd, partitions);
    }

    @Override
    public long count() {
        return Actions.count(rdd);
    }

    @Override
    public Map<T, Long> countByValue() {
        return Sets.countByValue(rdd);
    }

    @Override
    public List<T> take(int n) {
        return Actions.take(rdd, n);
    }

    @Override
    public T first() {
        return Actions.first(rdd);
    }

    @Override
    public boolean isEmpty() {
        return Actions.isEmpty(rdd);
    }

    @Override
    public List<T> takeOrdered(int n) {
        return Actions.takeOrdered(rdd, n, natural());
    }

    @Override
    public List<T> takeOrdered(int n, Comparator<T> order) {
        return Actions.takeOrdered(rdd, n, order);
    }

    @Override
    public List<T> top(int n) {
        return Actions.top(rdd, n, natural());
    }

    @Override
    public List<T> top(int n, Comparator<T> order) {
        return Actions.top(rdd, n, order);
    }

    @Override
    public List<T> takeSample(boolean withReplacement, int n, long seed) {
        return Reshape.takeSample(rdd, withReplacement, n, seed);
    }

    @Override
    public T max(Comparator<T> order) {
        return Actions.max(rdd, order);
    }

    @Override
    public T min(Comparator<T> order) {
        return Actions.min(rdd, order);
    }

    @Override
    public T reduce(Function2<T, T, T> f) {
        return Actions.reduce(rdd, f);
    }

    @Override
    public T fold(T zero, Function2<T, T, T> f) {
        return Actions.fold(rdd, zero, f);
    }

    @Override
    public <U> U aggregate(U zero, Function2<U, T, U> add, Function2<U, U, U> merge) {
        return Actions.aggregate(rdd, zero, add, merge);
    }

    @Override
    public T treeReduce(Function2<T, T, T> f, int depth) {
        return Trees.treeReduce(rdd, f, depth);
    }

    @Override
    public <U> U treeAggregate(U zero, Function2<U, T, U> add, Function2<U, U, U> merge, int depth) {
        return Trees.treeAggregate(rdd, zero, add, merge, depth);
    }

    @Override
    public void foreach(VoidFunction<T> f) {
        Actions.foreach(rdd, f);
    }

    @Override
    public void foreachPartition(VoidFunction<Iterator<T>> f) {
        Actions.foreachPartition(rdd, f);
    }

    @Override
    public Iterator<T> toLocalIterator() {
        return Actions.toLocalIterator(rdd);
    }

    @Override
    public PartialResult<BoundedDouble> countApprox(long timeout, double confidence) {
        return Approximate.count(rdd, timeout, confidence);
    }

    @Override
    public PartialResult<Map<T, BoundedDouble>> countByValueApprox(long timeout, double confidence) {
        return Approximate.countByValue(rdd, timeout, confidence);
    }

    @Override
    public long countApproxDistinct(double relativeSD) {
        return Approximate.distinct(rdd, relativeSD);
    }

    @Override
    public JobFuture<Long> countAsync() {
        return Async.count(rdd);
    }

    @Override
    public JobFuture<List<T>> collectAsync() {
        return Async.collect(rdd);
    }

    @Override
    public JobFuture<List<T>> takeAsync(int n) {
        return JobFutures.program(() -> Actions.take(rdd, n));
    }

    @Override
    public JobFuture<Void> foreachAsync(VoidFunction<T> f) {
        return Async.foreach(rdd, f);
    }

    @Override
    public JobFuture<Void> foreachPartitionAsync(VoidFunction<Iterator<T>> f) {
        return Async.foreachPartition(rdd, f);
    }

    @Override
    public void saveAsTextFile(String path) {
        Saves.text(rdd, path, null);
    }

    @Override
    public void saveAsTextFile(String path, String codec) {
        Saves.text(rdd, path, codec);
    }

    @Override
    public void saveAsObjectFile(String path) {
        Saves.objects(rdd, path);
    }
}
