package org.apache.spark.rdd;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.Thrown;
import org.apache.spark.firesteel.EnginePartitioners;
import org.apache.spark.firesteel.ScalaViews;
import org.apache.spark.firesteel.TupleForm;
import scala.Function1;
import scala.Function2;
import scala.Function3;
import scala.Option;
import scala.PartialFunction;
import scala.Tuple2;
import scala.collection.Iterable;
import scala.collection.IterableOnce;
import scala.collection.Iterator;
import scala.math.Ordering;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.ops.Joins;
import io.firesteel.rdd.ops.Narrow;
import io.firesteel.rdd.ops.Pairs;
import io.firesteel.rdd.ops.Partitioners;
import io.firesteel.rdd.ops.Pipes;
import io.firesteel.rdd.ops.Reshape;
import io.firesteel.rdd.ops.Sets;
import io.firesteel.rdd.ops.Sorting;

import static scala.jdk.javaapi.CollectionConverters.asJava;
import static scala.jdk.javaapi.CollectionConverters.asScala;

/// The transformations of [RDD] with the signatures that Scala's compiler gives them.
public abstract class RddTransformations<T> extends RddActions<T> {
    private static final long serialVersionUID = 1L;

    private static <U> RDD<U> made(Callable<LineageRdd<U>> by, ClassTag<U> tag) {
        return RDD.of(by, tag);
    }

    private RDD<T> same(Callable<LineageRdd<T>> by) {
        return RDD.of(by, elementClassTag());
    }

    private static <K, V> RDD<Tuple2<K, V>> tuples(Callable<LineageRdd<Tuple2<K, V>>> by) {
        return RDD.of(by, ScalaViews.tupleTag());
    }

    public <U> RDD<U> map(Function1<T, U> f, ClassTag<U> tag) {
        return made(() -> Narrow.map(lineage(), f::apply), tag);
    }

    public <U> RDD<U> flatMap(Function1<T, IterableOnce<U>> f, ClassTag<U> tag) {
        return made(() -> Narrow.flatMap(lineage(), x -> asJava(f.apply(x).iterator())), tag);
    }

    public RDD<T> filter(Function1<T, Object> f) {
        return same(() -> Narrow.filter(lineage(), x -> (Boolean) f.apply(x)));
    }

    public RDD<T> distinct(int numPartitions, Ordering<T> ord) {
        return same(() -> Sets.distinct(lineage(), numPartitions));
    }

    public Ordering<T> distinct$default$2(int numPartitions) {
        return null;
    }

    public RDD<T> distinct() {
        return distinct(getNumPartitions(), null);
    }

    public RDD<T> repartition(int numPartitions, Ordering<T> ord) {
        return same(() -> Reshape.repartition(lineage(), numPartitions));
    }

    public Ordering<T> repartition$default$2(int numPartitions) {
        return null;
    }

    public RDD<T> coalesce(int numPartitions, boolean shuffle, Option<PartitionCoalescer> coalescer, Ordering<T> ord) {
        if (coalescer.isDefined()) {
            throw new UnsupportedOperationException("coalesce with a PartitionCoalescer of one's own");
        }
        return same(() -> Reshape.coalesce(lineage(), numPartitions, shuffle));
    }

    public boolean coalesce$default$2() {
        return false;
    }

    public Option<PartitionCoalescer> coalesce$default$3() {
        return Option.empty();
    }

    public Ordering<T> coalesce$default$4(int numPartitions, boolean shuffle, Option<PartitionCoalescer> coalescer) {
        return null;
    }

    public RDD<T> sample(boolean withReplacement, double fraction, long seed) {
        return same(() -> Reshape.sample(lineage(), withReplacement, fraction, seed));
    }

    public long sample$default$3() {
        return System.nanoTime();
    }

    @SuppressWarnings("unchecked")
    public RDD<T>[] randomSplit(double[] weights, long seed) {
        return Thrown.translated(() -> Reshape.randomSplit(lineage(), weights, seed)
                .stream()
                .map(part -> same(() -> part))
                .toArray(RDD[]::new));
    }

    public long randomSplit$default$2() {
        return System.nanoTime();
    }

    public RDD<T> union(RDD<T> other) {
        return same(() -> Reshape.union(lineage().driver(), List.of(lineage(), other.lineage())));
    }

    public RDD<T> $plus$plus(RDD<T> other) {
        return union(other);
    }

    public <K> RDD<T> sortBy(Function1<T, K> f, boolean ascending, int numPartitions, Ordering<K> ord,
            ClassTag<K> tag) {
        return same(() -> Sorting.sortBy(lineage(), f::apply, ord, ascending, numPartitions));
    }

    public boolean sortBy$default$2() {
        return true;
    }

    public int sortBy$default$3() {
        return getNumPartitions();
    }

    public RDD<T> intersection(RDD<T> other) {
        return same(() -> Sets.intersection(lineage(), other.lineage()));
    }

    public RDD<T> intersection(RDD<T> other, int numPartitions) {
        return intersection(other, new HashPartitioner(numPartitions), null);
    }

    public RDD<T> intersection(RDD<T> other, Partitioner partitioner, Ordering<T> ord) {
        return same(() -> Sets.intersection(lineage(), other.lineage(), EnginePartitioners.engine(partitioner)));
    }

    public Ordering<T> intersection$default$3(RDD<T> other, Partitioner partitioner) {
        return null;
    }

    public RDD<Object> glom() {
        ClassTag<T> tag = elementClassTag();
        return made(() -> Narrow.as(lineage(), "glom", () -> Narrow.<T, Object>mapPartitions(lineage(),
                in -> Stream.of(asScala(in).toArray(tag)).iterator(), false)), ScalaViews.anyTag());
    }

    public <U> RDD<Tuple2<T, U>> cartesian(RDD<U> other, ClassTag<U> tag) {
        return tuples(() -> Narrow.cartesian(lineage(), other.lineage(), TupleForm.TUPLE));
    }

    public <K> RDD<Tuple2<K, Iterable<T>>> groupBy(Function1<T, K> f, ClassTag<K> tag) {
        return groups(f, () -> Partitioners.of(List.of(lineage())));
    }

    public <K> RDD<Tuple2<K, Iterable<T>>> groupBy(Function1<T, K> f, int numPartitions, ClassTag<K> tag) {
        return groups(f, () -> new io.firesteel.api.HashPartitioner(numPartitions));
    }

    public <K> RDD<Tuple2<K, Iterable<T>>> groupBy(Function1<T, K> f, Partitioner p, ClassTag<K> tag, Ordering<K> ord) {
        return groups(f, () -> EnginePartitioners.engine(p));
    }

    public <K> Ordering<K> groupBy$default$4(Function1<T, K> f, Partitioner p) {
        return null;
    }

    private <K> RDD<Tuple2<K, Iterable<T>>> groups(Function1<T, K> f,
            Supplier<io.firesteel.api.Partitioner> partitioner) {
        return tuples(() -> Narrow.as(lineage(), "groupBy", () -> {
            LineageRdd<Tuple2<K, List<T>>> lists = Sets.groupBy(lineage(), f::apply, partitioner.get(),
                    TupleForm.TUPLE);
            return new Pairs<K, List<T>, Tuple2<K, List<T>>>(lists, TupleForm.TUPLE).mapValues(ScalaViews::buffer);
        }));
    }

    public RDD<String> pipe(String command) {
        return made(
                () -> Pipes.pipe(lineage(), new Pipes.Command(List.of(command.trim().split("\\s+")), Map.of(), false,
                        Pipes.BUFFER, "UTF-8")),
                ClassTag$.MODULE$.apply(String.class));
    }

    public RDD<String> pipe(String command, scala.collection.Map<String, String> env) {
        return made(() -> Pipes.pipe(lineage(), new Pipes.Command(List.of(command.trim().split("\\s+")), asJava(env),
                false, Pipes.BUFFER, "UTF-8")), ClassTag$.MODULE$.apply(String.class));
    }

    public <U> RDD<U> mapPartitions(Function1<Iterator<T>, Iterator<U>> f, boolean preservesPartitioning,
            ClassTag<U> tag) {
        return made(() -> Narrow.mapPartitions(lineage(), in -> asJava(f.apply(asScala(in))),
                preservesPartitioning), tag);
    }

    public boolean mapPartitions$default$2() {
        return false;
    }

    public <U> RDD<U> mapPartitionsWithIndex(Function2<Object, Iterator<T>, Iterator<U>> f,
            boolean preservesPartitioning,
            ClassTag<U> tag) {
        return made(() -> Narrow.mapPartitionsWithIndex(lineage(),
                (index, in) -> asJava(f.apply(index, asScala(in))), preservesPartitioning), tag);
    }

    public boolean mapPartitionsWithIndex$default$2() {
        return false;
    }

    public <U> RDD<Tuple2<T, U>> zip(RDD<U> other, ClassTag<U> tag) {
        return tuples(() -> Narrow.zip(lineage(), other.lineage(), TupleForm.TUPLE));
    }

    public <B, V> RDD<V> zipPartitions(RDD<B> rdd2, boolean preservesPartitioning,
            Function2<Iterator<T>, Iterator<B>, Iterator<V>> f, ClassTag<B> tag, ClassTag<V> result) {
        return made(() -> Narrow.zipPartitions(lineage(), rdd2.lineage(),
                (a, b) -> asJava(f.apply(asScala(a), asScala(b))), preservesPartitioning), result);
    }

    public <B, V> RDD<V> zipPartitions(RDD<B> rdd2, Function2<Iterator<T>, Iterator<B>, Iterator<V>> f, ClassTag<B> tag,
            ClassTag<V> result) {
        return zipPartitions(rdd2, false, f, tag, result);
    }

    /// The iterators of a partition of each as one element.
    private static <B, C> LineageRdd<Object[]> beside(LineageRdd<B> left, LineageRdd<C> right) {
        return Narrow.zipPartitions(left, right, (b, c) -> List.<Object[]>of(new Object[]{b, c}).iterator(), false);
    }

    @SuppressWarnings("unchecked")
    private static <X> Iterator<X> scala(Object iterator) {
        return asScala((java.util.Iterator<X>) iterator);
    }

    public <B, C, V> RDD<V> zipPartitions(RDD<B> rdd2, RDD<C> rdd3, boolean preservesPartitioning,
            Function3<Iterator<T>, Iterator<B>, Iterator<C>, Iterator<V>> f, ClassTag<B> b, ClassTag<C> c,
            ClassTag<V> result) {
        return made(() -> Narrow.zipPartitions(lineage(), beside(rdd2.lineage(), rdd3.lineage()), (in, others) -> {
            Object[] two = others.next();
            return asJava(f.apply(asScala(in), scala(two[0]), scala(two[1])));
        }, preservesPartitioning), result);
    }

    public <B, C, V> RDD<V> zipPartitions(RDD<B> rdd2, RDD<C> rdd3,
            Function3<Iterator<T>, Iterator<B>, Iterator<C>, Iterator<V>> f, ClassTag<B> b, ClassTag<C> c,
            ClassTag<V> result) {
        return zipPartitions(rdd2, rdd3, false, f, b, c, result);
    }

    public <U> RDD<U> collect(PartialFunction<T, U> f, ClassTag<U> tag) {
        return filter(x -> f.isDefinedAt(x)).map(f, tag);
    }

    public RDD<T> subtract(RDD<T> other) {
        return same(() -> Sets.subtract(lineage(), other.lineage(), Joins.leftPartitioner(lineage())));
    }

    public RDD<T> subtract(RDD<T> other, int numPartitions) {
        return subtract(other, new HashPartitioner(numPartitions), null);
    }

    public RDD<T> subtract(RDD<T> other, Partitioner p, Ordering<T> ord) {
        return same(() -> Sets.subtract(lineage(), other.lineage(), EnginePartitioners.engine(p)));
    }

    public Ordering<T> subtract$default$3(RDD<T> other, Partitioner p) {
        return null;
    }

    public <K> RDD<Tuple2<K, T>> keyBy(Function1<T, K> f) {
        return tuples(() -> Narrow.keyBy(lineage(), f::apply, TupleForm.TUPLE));
    }

    public RDD<Tuple2<T, Object>> zipWithIndex() {
        return tuples(() -> Reshape.zipWithIndex(lineage(), TupleForm.TUPLE));
    }

    public RDD<Tuple2<T, Object>> zipWithUniqueId() {
        return tuples(() -> Reshape.zipWithUniqueId(lineage(), TupleForm.TUPLE));
    }
}
