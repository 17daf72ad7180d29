package org.apache.spark.rdd;

import java.io.Serializable;
import java.util.concurrent.Callable;

import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.spark.Thrown;
import org.apache.spark.firesteel.JavaActions;
import org.apache.spark.firesteel.ScalaViews;
import org.apache.spark.partial.BoundedDouble;
import org.apache.spark.partial.PartialResult;
import scala.Function1;
import scala.Function2;
import scala.collection.Iterator;
import scala.collection.Map;
import scala.math.Ordering;
import scala.reflect.ClassTag;
import scala.runtime.BoxedUnit;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.ops.Actions;
import io.firesteel.rdd.ops.Approximate;
import io.firesteel.rdd.ops.Reshape;
import io.firesteel.rdd.ops.Saves;
import io.firesteel.rdd.ops.Trees;

import static scala.jdk.javaapi.CollectionConverters.asScala;

/// The actions of [RDD] with the signatures that Scala's compiler gives them. Collected elements are arrays of the class
/// that the element's tag names.
public abstract class RddActions<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    /// The engine's dataset.
    public abstract LineageRdd<T> lineage();

    public abstract ClassTag<T> elementClassTag();

    public abstract int getNumPartitions();

    private static <R> R run(Callable<R> action) {
        return Thrown.translated(action);
    }

    public Object collect() {
        return run(() -> ScalaViews.array(Actions.collect(lineage()), elementClassTag()));
    }

    public Iterator<T> toLocalIterator() {
        return run(() -> asScala(Actions.toLocalIterator(lineage())));
    }

    public void foreach(Function1<T, BoxedUnit> f) {
        Thrown.run(() -> Actions.foreach(lineage(), x -> f.apply(x)));
    }

    public void foreachPartition(Function1<Iterator<T>, BoxedUnit> f) {
        Thrown.run(() -> Actions.foreachPartition(lineage(), in -> f.apply(asScala(in))));
    }

    public T reduce(Function2<T, T, T> f) {
        return run(() -> Actions.reduce(lineage(), f::apply));
    }

    public T treeReduce(Function2<T, T, T> f, int depth) {
        return run(() -> Trees.treeReduce(lineage(), f::apply, depth));
    }

    public int treeReduce$default$2() {
        return 2;
    }

    public T fold(T zeroValue, Function2<T, T, T> op) {
        return run(() -> Actions.fold(lineage(), zeroValue, op::apply));
    }

    public <U> U aggregate(U zeroValue, Function2<U, T, U> seqOp, Function2<U, U, U> combOp, ClassTag<U> tag) {
        return run(() -> Actions.aggregate(lineage(), zeroValue, seqOp::apply, combOp::apply));
    }

    public <U> U treeAggregate(U zeroValue, Function2<U, T, U> seqOp, Function2<U, U, U> combOp, int depth,
            ClassTag<U> tag) {
        return run(() -> Trees.treeAggregate(lineage(), zeroValue, seqOp::apply, combOp::apply, depth));
    }

    public <U> int treeAggregate$default$4(U zeroValue) {
        return 2;
    }

    public long count() {
        return run(() -> Actions.count(lineage()));
    }

    public PartialResult<BoundedDouble> countApprox(long timeout, double confidence) {
        return run(() -> PartialResult.bounded(Approximate.count(lineage(), timeout, confidence)));
    }

    public double countApprox$default$2() {
        return 0.95;
    }

    public Map<T, Object> countByValue(Ordering<T> ord) {
        return run(() -> ScalaViews.scalaMap(ScalaViews.objects(JavaActions.valueCounts(lineage()))));
    }

    public Ordering<T> countByValue$default$1() {
        return null;
    }

    public long countApproxDistinct(double relativeSD) {
        return run(() -> Approximate.distinct(lineage(), relativeSD));
    }

    public double countApproxDistinct$default$1() {
        return 0.05;
    }

    public Object take(int num) {
        return run(() -> ScalaViews.array(Actions.take(lineage(), num), elementClassTag()));
    }

    public T first() {
        return run(() -> Actions.first(lineage()));
    }

    public Object top(int num, Ordering<T> ord) {
        return run(() -> ScalaViews.array(Actions.top(lineage(), num, ord), elementClassTag()));
    }

    public Object takeOrdered(int num, Ordering<T> ord) {
        return run(() -> ScalaViews.array(Actions.takeOrdered(lineage(), num, ord), elementClassTag()));
    }

    public Object takeSample(boolean withReplacement, int num, long seed) {
        return run(() -> ScalaViews.array(Reshape.takeSample(lineage(), withReplacement, num, seed),
                elementClassTag()));
    }

    public long takeSample$default$3() {
        return System.nanoTime();
    }

    public T max(Ordering<T> ord) {
        return run(() -> Actions.max(lineage(), ord));
    }

    public T min(Ordering<T> ord) {
        return run(() -> Actions.min(lineage(), ord));
    }

    public boolean isEmpty() {
        return run(() -> Actions.isEmpty(lineage()));
    }

    public void saveAsTextFile(String path) {
        Thrown.run(() -> Saves.text(lineage(), path, null));
    }

    public void saveAsTextFile(String path, Class<? extends CompressionCodec> codec) {
        Thrown.run(() -> Saves.text(lineage(), path, codec.getName()));
    }

    public void saveAsObjectFile(String path) {
        Thrown.run(() -> Saves.objects(lineage(), path));
    }
}
