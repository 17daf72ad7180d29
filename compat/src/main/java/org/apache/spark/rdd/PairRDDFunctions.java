package org.apache.spark.rdd;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.Callable;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.OutputFormat;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.Thrown;
import org.apache.spark.firesteel.EnginePartitioners;
import org.apache.spark.firesteel.JavaActions;
import org.apache.spark.firesteel.ScalaRows;
import org.apache.spark.firesteel.ScalaViews;
import org.apache.spark.firesteel.TupleForm;
import org.apache.spark.serializer.Serializer;
import scala.Function1;
import scala.Function2;
import scala.Option;
import scala.Tuple2;
import scala.collection.Iterable;
import scala.collection.IterableOnce;
import scala.collection.Map;
import scala.collection.immutable.Seq;
import scala.math.Ordering;
import scala.reflect.ClassTag;

import io.firesteel.rdd.Combiner;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.ops.Actions;
import io.firesteel.rdd.ops.Approximate;
import io.firesteel.rdd.ops.HadoopSaves;
import io.firesteel.rdd.ops.Joins;
import io.firesteel.rdd.ops.Narrow;
import io.firesteel.rdd.ops.Pairs;
import io.firesteel.rdd.ops.Partitioners;
import io.firesteel.rdd.ops.Stratified;

import static scala.jdk.javaapi.CollectionConverters.asJava;
import static scala.jdk.javaapi.CollectionConverters.asScala;

/// The operations of Scala programs on datasets of pairs; made by an implicit conversion.
public class PairRDDFunctions<K, V> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RDD<Tuple2<K, V>> self;
    private final ClassTag<K> keyTag;
    private final ClassTag<V> valueTag;

    public PairRDDFunctions(RDD<Tuple2<K, V>> self, ClassTag<K> keyTag, ClassTag<V> valueTag, Ordering<K> ord) {
        this.self = self;
        this.keyTag = keyTag;
        this.valueTag = valueTag;
    }

    private Pairs<K, V, Tuple2<K, V>> pairs() {
        return new Pairs<>(self.lineage(), TupleForm.TUPLE);
    }

    private static <A, B> RDD<Tuple2<A, B>> tuples(Callable<LineageRdd<Tuple2<A, B>>> by) {
        return RDD.of(by, ScalaViews.tupleTag());
    }

    private Partitioner own() {
        return Thrown.translated(() -> EnginePartitioners.named(pairs().defaultPartitioner()));
    }

    private Partitioner common(RDD<?> other) {
        return Thrown.translated(
                () -> EnginePartitioners.named(Partitioners.of(List.of(self.lineage(), other.lineage()))));
    }

    private static Partitioner hash(int numPartitions) {
        return new HashPartitioner(numPartitions);
    }

    private static io.firesteel.api.Partitioner engine(Partitioner partitioner) {
        return EnginePartitioners.engine(partitioner);
    }

    public <C> RDD<Tuple2<K, C>> combineByKeyWithClassTag(Function1<V, C> createCombiner, Function2<C, V, C> mergeValue,
            Function2<C, C, C> mergeCombiners, Partitioner partitioner,
            boolean mapSideCombine, Serializer serializer, ClassTag<C> tag) {
        return tuples(() -> pairs().combineByKey(
                Combiner.<V, C>of(createCombiner::apply, mergeValue::apply, mergeCombiners::apply), engine(partitioner),
                mapSideCombine, "combineByKey"));
    }

    public <C> boolean combineByKeyWithClassTag$default$5() {
        return true;
    }

    public <C> Serializer combineByKeyWithClassTag$default$6() {
        return null;
    }

    public <C> RDD<Tuple2<K, C>> combineByKey(Function1<V, C> createCombiner, Function2<C, V, C> mergeValue,
            Function2<C, C, C> mergeCombiners, Partitioner partitioner,
            boolean mapSideCombine, Serializer serializer) {
        return combineByKeyWithClassTag(createCombiner, mergeValue, mergeCombiners, partitioner, mapSideCombine,
                serializer, null);
    }

    public <C> boolean combineByKey$default$5() {
        return true;
    }

    public <C> Serializer combineByKey$default$6() {
        return null;
    }

    public <C> RDD<Tuple2<K, C>> combineByKey(Function1<V, C> createCombiner, Function2<C, V, C> mergeValue,
            Function2<C, C, C> mergeCombiners, int numPartitions) {
        return combineByKey(createCombiner, mergeValue, mergeCombiners, hash(numPartitions), true, null);
    }

    public <C> RDD<Tuple2<K, C>> combineByKey(Function1<V, C> createCombiner, Function2<C, V, C> mergeValue,
            Function2<C, C, C> mergeCombiners) {
        return combineByKey(createCombiner, mergeValue, mergeCombiners, own(), true, null);
    }

    public <U> RDD<Tuple2<K, U>> aggregateByKey(U zeroValue, Partitioner partitioner, Function2<U, V, U> seqOp,
            Function2<U, U, U> combOp,
            ClassTag<U> tag) {
        return tuples(() -> pairs().aggregateByKey(zeroValue, engine(partitioner), seqOp::apply, combOp::apply));
    }

    public <U> RDD<Tuple2<K, U>> aggregateByKey(U zeroValue, int numPartitions, Function2<U, V, U> seqOp,
            Function2<U, U, U> combOp,
            ClassTag<U> tag) {
        return aggregateByKey(zeroValue, hash(numPartitions), seqOp, combOp, tag);
    }

    public <U> RDD<Tuple2<K, U>> aggregateByKey(U zeroValue, Function2<U, V, U> seqOp, Function2<U, U, U> combOp,
            ClassTag<U> tag) {
        return aggregateByKey(zeroValue, own(), seqOp, combOp, tag);
    }

    public RDD<Tuple2<K, V>> foldByKey(V zeroValue, Partitioner partitioner, Function2<V, V, V> func) {
        return tuples(() -> pairs().foldByKey(zeroValue, engine(partitioner), func::apply));
    }

    public RDD<Tuple2<K, V>> foldByKey(V zeroValue, int numPartitions, Function2<V, V, V> func) {
        return foldByKey(zeroValue, hash(numPartitions), func);
    }

    public RDD<Tuple2<K, V>> foldByKey(V zeroValue, Function2<V, V, V> func) {
        return foldByKey(zeroValue, own(), func);
    }

    public RDD<Tuple2<K, V>> reduceByKey(Partitioner partitioner, Function2<V, V, V> func) {
        return tuples(() -> pairs().reduceByKey(func::apply, engine(partitioner)));
    }

    public RDD<Tuple2<K, V>> reduceByKey(Function2<V, V, V> func, int numPartitions) {
        return reduceByKey(hash(numPartitions), func);
    }

    public RDD<Tuple2<K, V>> reduceByKey(Function2<V, V, V> func) {
        return reduceByKey(own(), func);
    }

    public Map<K, V> reduceByKeyLocally(Function2<V, V, V> func) {
        return Thrown.translated(() -> asScala(pairs().reduceByKeyLocally(func::apply)));
    }

    public RDD<Tuple2<K, Iterable<V>>> groupByKey(Partitioner partitioner) {
        return tuples(() -> Narrow.as(self.lineage(), "groupByKey", () -> {
            LineageRdd<Tuple2<K, List<V>>> lists = pairs().combineByKey(Combiner.lists(), engine(partitioner), false,
                    "groupByKey");
            return new Pairs<K, List<V>, Tuple2<K, List<V>>>(lists, TupleForm.TUPLE).mapValues(ScalaViews::buffer);
        }));
    }

    public RDD<Tuple2<K, Iterable<V>>> groupByKey(int numPartitions) {
        return groupByKey(hash(numPartitions));
    }

    public RDD<Tuple2<K, Iterable<V>>> groupByKey() {
        return groupByKey(own());
    }

    public RDD<Tuple2<K, V>> partitionBy(Partitioner partitioner) {
        return tuples(() -> pairs().partitionBy(engine(partitioner)));
    }

    public <W> RDD<Tuple2<K, Tuple2<V, W>>> join(RDD<Tuple2<K, W>> other, Partitioner partitioner) {
        return tuples(() -> Joins.join(self.lineage(), other.lineage(), engine(partitioner), TupleForm.TUPLE,
                ScalaRows.TUPLES));
    }

    public <W> RDD<Tuple2<K, Tuple2<V, W>>> join(RDD<Tuple2<K, W>> other, int numPartitions) {
        return join(other, hash(numPartitions));
    }

    public <W> RDD<Tuple2<K, Tuple2<V, W>>> join(RDD<Tuple2<K, W>> other) {
        return join(other, common(other));
    }

    public <W> RDD<Tuple2<K, Tuple2<V, Option<W>>>> leftOuterJoin(RDD<Tuple2<K, W>> other, Partitioner partitioner) {
        return tuples(() -> Joins.leftOuterJoin(self.lineage(), other.lineage(), engine(partitioner), TupleForm.TUPLE,
                ScalaRows.TUPLES));
    }

    public <W> RDD<Tuple2<K, Tuple2<V, Option<W>>>> leftOuterJoin(RDD<Tuple2<K, W>> other, int numPartitions) {
        return leftOuterJoin(other, hash(numPartitions));
    }

    public <W> RDD<Tuple2<K, Tuple2<V, Option<W>>>> leftOuterJoin(RDD<Tuple2<K, W>> other) {
        return leftOuterJoin(other, common(other));
    }

    public <W> RDD<Tuple2<K, Tuple2<Option<V>, W>>> rightOuterJoin(RDD<Tuple2<K, W>> other, Partitioner partitioner) {
        return tuples(() -> Joins.rightOuterJoin(self.lineage(), other.lineage(), engine(partitioner), TupleForm.TUPLE,
                ScalaRows.TUPLES));
    }

    public <W> RDD<Tuple2<K, Tuple2<Option<V>, W>>> rightOuterJoin(RDD<Tuple2<K, W>> other, int numPartitions) {
        return rightOuterJoin(other, hash(numPartitions));
    }

    public <W> RDD<Tuple2<K, Tuple2<Option<V>, W>>> rightOuterJoin(RDD<Tuple2<K, W>> other) {
        return rightOuterJoin(other, common(other));
    }

    public <W> RDD<Tuple2<K, Tuple2<Option<V>, Option<W>>>> fullOuterJoin(RDD<Tuple2<K, W>> other,
            Partitioner partitioner) {
        return tuples(() -> Joins.fullOuterJoin(self.lineage(), other.lineage(), engine(partitioner), TupleForm.TUPLE,
                ScalaRows.TUPLES));
    }

    public <W> RDD<Tuple2<K, Tuple2<Option<V>, Option<W>>>> fullOuterJoin(RDD<Tuple2<K, W>> other, int numPartitions) {
        return fullOuterJoin(other, hash(numPartitions));
    }

    public <W> RDD<Tuple2<K, Tuple2<Option<V>, Option<W>>>> fullOuterJoin(RDD<Tuple2<K, W>> other) {
        return fullOuterJoin(other, common(other));
    }

    public <W> RDD<Tuple2<K, Tuple2<Iterable<V>, Iterable<W>>>> cogroup(RDD<Tuple2<K, W>> other,
            Partitioner partitioner) {
        return tuples(
                () -> Joins.cogroup(List.of(self.lineage(), other.lineage()), engine(partitioner), TupleForm.TUPLE,
                        lists -> new Tuple2<>(ScalaViews.buffer(lists[0]), ScalaViews.buffer(lists[1]))));
    }

    public <W> RDD<Tuple2<K, Tuple2<Iterable<V>, Iterable<W>>>> cogroup(RDD<Tuple2<K, W>> other, int numPartitions) {
        return cogroup(other, hash(numPartitions));
    }

    public <W> RDD<Tuple2<K, Tuple2<Iterable<V>, Iterable<W>>>> cogroup(RDD<Tuple2<K, W>> other) {
        return cogroup(other, common(other));
    }

    public <W> RDD<Tuple2<K, Tuple2<Iterable<V>, Iterable<W>>>> groupWith(RDD<Tuple2<K, W>> other) {
        return cogroup(other);
    }

    public <U> RDD<Tuple2<K, U>> mapValues(Function1<V, U> f) {
        return tuples(() -> pairs().mapValues(f::apply));
    }

    public <U> RDD<Tuple2<K, U>> flatMapValues(Function1<V, IterableOnce<U>> f) {
        return tuples(() -> pairs().flatMapValues(v -> asJava(f.apply(v).iterator())));
    }

    public <W> RDD<Tuple2<K, V>> subtractByKey(RDD<Tuple2<K, W>> other, Partitioner p, ClassTag<W> tag) {
        return tuples(() -> Joins.subtractByKey(self.lineage(), other.lineage(), engine(p), TupleForm.TUPLE));
    }

    public <W> RDD<Tuple2<K, V>> subtractByKey(RDD<Tuple2<K, W>> other, int numPartitions, ClassTag<W> tag) {
        return subtractByKey(other, hash(numPartitions), tag);
    }

    public <W> RDD<Tuple2<K, V>> subtractByKey(RDD<Tuple2<K, W>> other, ClassTag<W> tag) {
        return subtractByKey(other, EnginePartitioners.named(Joins.leftPartitioner(self.lineage())), tag);
    }

    public Seq<V> lookup(K key) {
        return Thrown.translated(() -> ScalaViews.collected(pairs().lookup(key)));
    }

    public Map<K, V> collectAsMap() {
        return Thrown.translated(() -> ScalaViews.mutableScalaMap(Actions.collect(self.lineage())));
    }

    public Map<K, Object> countByKey() {
        return Thrown.translated(() -> ScalaViews.scalaMap(ScalaViews.objects(JavaActions.keyCounts(pairs()))));
    }

    public RDD<Tuple2<K, Object>> countApproxDistinctByKey(double relativeSD) {
        return tuples(() -> Approximate.distinctByKey(self.lineage(), TupleForm.TUPLE, relativeSD, engine(own())));
    }

    public RDD<K> keys() {
        return RDD.of(() -> pairs().keys(), keyTag);
    }

    public RDD<V> values() {
        return RDD.of(() -> pairs().values(), valueTag);
    }

    public RDD<Tuple2<K, V>> sampleByKey(boolean withReplacement, Map<K, Object> fractions, long seed) {
        return tuples(() -> Stratified.sample(pairs(), withReplacement, ScalaViews.doubles(fractions), seed));
    }

    public long sampleByKey$default$3() {
        return System.nanoTime();
    }

    public <F extends OutputFormat<K, V>> void saveAsHadoopFile(String path, ClassTag<F> tag) {
        Thrown.run(() -> HadoopSaves.find()
                .file(self.lineage(), TupleForm.TUPLE, new HadoopSaves.Target(path, keyTag.runtimeClass(),
                        valueTag.runtimeClass(), tag.runtimeClass(), null), List.of()));
    }

    public <F extends org.apache.hadoop.mapreduce.OutputFormat<K, V>> void saveAsNewAPIHadoopFile(String path,
            ClassTag<F> tag) {
        Thrown.run(() -> HadoopSaves.find()
                .newApiFile(self.lineage(), TupleForm.TUPLE, new HadoopSaves.Target(path, keyTag.runtimeClass(),
                        valueTag.runtimeClass(), tag.runtimeClass(), null), List.of()));
    }

    public void saveAsNewAPIHadoopDataset(Configuration conf) {
        Thrown.run(() -> HadoopSaves.find().newApiDataset(self.lineage(), TupleForm.TUPLE, conf));
    }

    public void saveAsHadoopDataset(JobConf conf) {
        Thrown.run(() -> HadoopSaves.find().dataset(self.lineage(), TupleForm.TUPLE, conf));
    }
}
