package org.apache.spark.api.java;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.OutputFormat;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.Thrown;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.firesteel.EnginePartitioners;
import org.apache.spark.firesteel.JavaActions;
import org.apache.spark.firesteel.JoinRows;
import org.apache.spark.firesteel.ScalaViews;
import org.apache.spark.firesteel.TupleForm;
import org.apache.spark.partial.BoundedDouble;
import org.apache.spark.partial.PartialResult;
import org.apache.spark.rdd.RDD;
import org.apache.spark.serializer.Serializer;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import scala.Tuple3;
import scala.Tuple4;
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
import io.firesteel.rdd.ops.Reshape;
import io.firesteel.rdd.ops.Sets;
import io.firesteel.rdd.ops.Sorting;
import io.firesteel.rdd.ops.Stratified;

/// Spark's Java name for a dataset of keys with values.
public class JavaPairRDD<K, V> extends AbstractJavaRDDLike<Tuple2<K, V>, JavaPairRDD<K, V>> {
    private static final long serialVersionUID = 1L;

    private final RDD<Tuple2<K, V>> rdd;

    public JavaPairRDD(RDD<Tuple2<K, V>> rdd, ClassTag<K> kClassTag, ClassTag<V> vClassTag) {
        this.rdd = rdd;
    }

    public JavaPairRDD(RDD<Tuple2<K, V>> rdd) {
        this(rdd, null, null);
    }

    public static <K, V> JavaPairRDD<K, V> fromRDD(RDD<Tuple2<K, V>> rdd, ClassTag<K> kClassTag,
            ClassTag<V> vClassTag) {
        return new JavaPairRDD<>(rdd);
    }

    public static <K, V> JavaPairRDD<K, V> fromJavaRDD(JavaRDD<Tuple2<K, V>> rdd) {
        return new JavaPairRDD<>(rdd.rdd());
    }

    public static <K, V> RDD<Tuple2<K, V>> toRDD(JavaPairRDD<K, V> rdd) {
        return rdd.rdd();
    }

    @Override
    public JavaPairRDD<K, V> wrapRDD(RDD<Tuple2<K, V>> next) {
        return new JavaPairRDD<>(next);
    }

    @Override
    public RDD<Tuple2<K, V>> rdd() {
        return rdd;
    }

    @Override
    public ClassTag<Tuple2<K, V>> classTag() {
        return ScalaViews.anyTag();
    }

    public ClassTag<K> kClassTag() {
        return ScalaViews.anyTag();
    }

    public ClassTag<V> vClassTag() {
        return ScalaViews.anyTag();
    }

    private Pairs<K, V, Tuple2<K, V>> pairs() {
        return new Pairs<>(lineage(), TupleForm.TUPLE);
    }

    private static <A, B> JavaPairRDD<A, B> made(Callable<LineageRdd<Tuple2<A, B>>> by) {
        return new JavaPairRDD<>(RDD.of(by));
    }

    private Partitioner own() {
        return Thrown.translated(() -> EnginePartitioners.named(pairs().defaultPartitioner()));
    }

    private Partitioner common(JavaPairRDD<?, ?>... others) {
        return Thrown.translated(() -> EnginePartitioners.named(Partitioners.of(java.util.stream.Stream
                .concat(java.util.stream.Stream.of(this), java.util.stream.Stream.of(others))
                .map(JavaPairRDD::lineage)
                .toList())));
    }

    private static Partitioner hash(int numPartitions) {
        return new HashPartitioner(numPartitions);
    }

    private static io.firesteel.api.Partitioner engine(Partitioner partitioner) {
        return EnginePartitioners.engine(partitioner);
    }

    private LineageRdd<Tuple2<K, V>> lineage() {
        return rdd.lineage();
    }

    private static <K, V> JavaPairRDD<K, V> same(Callable<LineageRdd<Tuple2<K, V>>> made) {
        return new JavaPairRDD<>(RDD.of(made));
    }

    public JavaPairRDD<K, V> cache() {
        rdd.cache();
        return this;
    }

    public JavaPairRDD<K, V> persist(StorageLevel newLevel) {
        rdd.persist(newLevel);
        return this;
    }

    public JavaPairRDD<K, V> unpersist() {
        return unpersist(false);
    }

    public JavaPairRDD<K, V> unpersist(boolean blocking) {
        rdd.unpersist(blocking);
        return this;
    }

    public JavaPairRDD<K, V> setName(String name) {
        rdd.setName(name);
        return this;
    }

    public JavaPairRDD<K, V> distinct() {
        return distinct(getNumPartitions());
    }

    public JavaPairRDD<K, V> distinct(int numPartitions) {
        return same(() -> Sets.distinct(lineage(), numPartitions));
    }

    public JavaPairRDD<K, V> filter(Function<Tuple2<K, V>, Boolean> f) {
        return same(() -> Narrow.filter(lineage(), f));
    }

    public JavaPairRDD<K, V> coalesce(int numPartitions) {
        return coalesce(numPartitions, false);
    }

    public JavaPairRDD<K, V> coalesce(int numPartitions, boolean shuffle) {
        return same(() -> Reshape.coalesce(lineage(), numPartitions, shuffle));
    }

    public JavaPairRDD<K, V> repartition(int numPartitions) {
        return same(() -> Reshape.repartition(lineage(), numPartitions));
    }

    public JavaPairRDD<K, V> sample(boolean withReplacement, double fraction) {
        return sample(withReplacement, fraction, System.nanoTime());
    }

    public JavaPairRDD<K, V> sample(boolean withReplacement, double fraction, long seed) {
        return same(() -> Reshape.sample(lineage(), withReplacement, fraction, seed));
    }

    public JavaPairRDD<K, V> union(JavaPairRDD<K, V> other) {
        return same(() -> Reshape.union(lineage().driver(), List.of(lineage(), other.lineage())));
    }

    public JavaPairRDD<K, V> intersection(JavaPairRDD<K, V> other) {
        return same(() -> Sets.intersection(lineage(), other.lineage()));
    }

    public JavaPairRDD<K, V> subtract(JavaPairRDD<K, V> other) {
        return same(() -> Sets.subtract(lineage(), other.lineage(), Joins.leftPartitioner(lineage())));
    }

    public JavaPairRDD<K, V> subtract(JavaPairRDD<K, V> other, int numPartitions) {
        return subtract(other, new HashPartitioner(numPartitions));
    }

    public JavaPairRDD<K, V> subtract(JavaPairRDD<K, V> other, Partitioner p) {
        return same(() -> Sets.subtract(lineage(), other.lineage(), EnginePartitioners.engine(p)));
    }

    @Override
    public Tuple2<K, V> first() {
        return Thrown.translated(() -> Actions.first(lineage()));
    }

    public JavaRDD<K> keys() {
        return new JavaRDD<>(RDD.of(() -> pairs().keys()));
    }

    public JavaRDD<V> values() {
        return new JavaRDD<>(RDD.of(() -> pairs().values()));
    }

    public <U> JavaPairRDD<K, U> mapValues(Function<V, U> f) {
        return made(() -> pairs().mapValues(f));
    }

    public <U> JavaPairRDD<K, U> flatMapValues(FlatMapFunction<V, U> f) {
        return made(() -> pairs().flatMapValues(f));
    }

    public List<V> lookup(K key) {
        return Thrown.translated(() -> pairs().lookup(key));
    }

    public Map<K, V> collectAsMap() {
        return Thrown.translated(() -> ScalaViews.mutableMap(Actions.collect(lineage())));
    }

    public Map<K, Long> countByKey() {
        return Thrown.translated(() -> JavaActions.countByKey(pairs()));
    }

    public PartialResult<Map<K, BoundedDouble>> countByKeyApprox(long timeout, double confidence) {
        return Thrown.translated(() -> PartialResult
                .boundedMap(Approximate.countByValue(pairs().keys(), timeout, confidence)));
    }

    public PartialResult<Map<K, BoundedDouble>> countByKeyApprox(long timeout) {
        return countByKeyApprox(timeout, 0.95);
    }

    public JavaPairRDD<K, Long> countApproxDistinctByKey(double relativeSD, Partitioner partitioner) {
        return made(() -> Approximate.distinctByKey(lineage(), TupleForm.TUPLE, relativeSD, engine(partitioner)));
    }

    public JavaPairRDD<K, Long> countApproxDistinctByKey(double relativeSD, int numPartitions) {
        return countApproxDistinctByKey(relativeSD, hash(numPartitions));
    }

    public JavaPairRDD<K, Long> countApproxDistinctByKey(double relativeSD) {
        return countApproxDistinctByKey(relativeSD, own());
    }

    public JavaPairRDD<K, V> sampleByKey(boolean withReplacement, Map<K, Double> fractions, long seed) {
        return same(() -> Stratified.sample(pairs(), withReplacement, fractions, seed));
    }

    public JavaPairRDD<K, V> sampleByKey(boolean withReplacement, Map<K, Double> fractions) {
        return sampleByKey(withReplacement, fractions, System.nanoTime());
    }

    public JavaPairRDD<K, V> sampleByKeyExact(boolean withReplacement, Map<K, Double> fractions, long seed) {
        return same(() -> Stratified.sampleExact(pairs(), withReplacement, fractions, seed));
    }

    public JavaPairRDD<K, V> sampleByKeyExact(boolean withReplacement, Map<K, Double> fractions) {
        return sampleByKeyExact(withReplacement, fractions, System.nanoTime());
    }

    public <C> JavaPairRDD<K, C> combineByKey(Function<V, C> createCombiner, Function2<C, V, C> mergeValue,
            Function2<C, C, C> mergeCombiners,
            Partitioner partitioner, boolean mapSideCombine, Serializer serializer) {
        return made(() -> pairs().combineByKey(Combiner.of(createCombiner, mergeValue, mergeCombiners),
                engine(partitioner), mapSideCombine, "combineByKey"));
    }

    public <C> JavaPairRDD<K, C> combineByKey(Function<V, C> createCombiner, Function2<C, V, C> mergeValue,
            Function2<C, C, C> mergeCombiners,
            Partitioner partitioner) {
        return combineByKey(createCombiner, mergeValue, mergeCombiners, partitioner, true, null);
    }

    public <C> JavaPairRDD<K, C> combineByKey(Function<V, C> createCombiner, Function2<C, V, C> mergeValue,
            Function2<C, C, C> mergeCombiners,
            int numPartitions) {
        return combineByKey(createCombiner, mergeValue, mergeCombiners, hash(numPartitions));
    }

    public <C> JavaPairRDD<K, C> combineByKey(Function<V, C> createCombiner, Function2<C, V, C> mergeValue,
            Function2<C, C, C> mergeCombiners) {
        return combineByKey(createCombiner, mergeValue, mergeCombiners, own());
    }

    public JavaPairRDD<K, V> reduceByKey(Partitioner partitioner, Function2<V, V, V> func) {
        return same(() -> pairs().reduceByKey(func, engine(partitioner)));
    }

    public JavaPairRDD<K, V> reduceByKey(Function2<V, V, V> func, int numPartitions) {
        return reduceByKey(hash(numPartitions), func);
    }

    public JavaPairRDD<K, V> reduceByKey(Function2<V, V, V> func) {
        return reduceByKey(own(), func);
    }

    public Map<K, V> reduceByKeyLocally(Function2<V, V, V> func) {
        return Thrown.translated(() -> pairs().reduceByKeyLocally(func));
    }

    public <U> JavaPairRDD<K, U> aggregateByKey(U zeroValue, Partitioner partitioner, Function2<U, V, U> seqFunc,
            Function2<U, U, U> combFunc) {
        return made(() -> pairs().aggregateByKey(zeroValue, engine(partitioner), seqFunc, combFunc));
    }

    public <U> JavaPairRDD<K, U> aggregateByKey(U zeroValue, int numPartitions, Function2<U, V, U> seqFunc,
            Function2<U, U, U> combFunc) {
        return aggregateByKey(zeroValue, hash(numPartitions), seqFunc, combFunc);
    }

    public <U> JavaPairRDD<K, U> aggregateByKey(U zeroValue, Function2<U, V, U> seqFunc,
            Function2<U, U, U> combFunc) {
        return aggregateByKey(zeroValue, own(), seqFunc, combFunc);
    }

    public JavaPairRDD<K, V> foldByKey(V zeroValue, Partitioner partitioner, Function2<V, V, V> func) {
        return same(() -> pairs().foldByKey(zeroValue, engine(partitioner), func));
    }

    public JavaPairRDD<K, V> foldByKey(V zeroValue, int numPartitions, Function2<V, V, V> func) {
        return foldByKey(zeroValue, hash(numPartitions), func);
    }

    public JavaPairRDD<K, V> foldByKey(V zeroValue, Function2<V, V, V> func) {
        return foldByKey(zeroValue, own(), func);
    }

    public JavaPairRDD<K, Iterable<V>> groupByKey(Partitioner partitioner) {
        return made(() -> pairs().groupByKey(engine(partitioner)));
    }

    public JavaPairRDD<K, Iterable<V>> groupByKey(int numPartitions) {
        return groupByKey(hash(numPartitions));
    }

    public JavaPairRDD<K, Iterable<V>> groupByKey() {
        return groupByKey(own());
    }

    public <W> JavaPairRDD<K, V> subtractByKey(JavaPairRDD<K, W> other, Partitioner p) {
        return same(() -> Joins.subtractByKey(lineage(), other.lineage(), engine(p), TupleForm.TUPLE));
    }

    public <W> JavaPairRDD<K, V> subtractByKey(JavaPairRDD<K, W> other, int numPartitions) {
        return subtractByKey(other, hash(numPartitions));
    }

    public <W> JavaPairRDD<K, V> subtractByKey(JavaPairRDD<K, W> other) {
        return subtractByKey(other, EnginePartitioners.named(Joins.leftPartitioner(lineage())));
    }

    public JavaPairRDD<K, V> partitionBy(Partitioner partitioner) {
        return same(() -> pairs().partitionBy(engine(partitioner)));
    }

    public <W> JavaPairRDD<K, Tuple2<V, W>> join(JavaPairRDD<K, W> other, Partitioner partitioner) {
        return made(() -> Joins.join(lineage(), other.lineage(), engine(partitioner), TupleForm.TUPLE,
                JoinRows.TUPLES));
    }

    public <W> JavaPairRDD<K, Tuple2<V, W>> join(JavaPairRDD<K, W> other, int numPartitions) {
        return join(other, hash(numPartitions));
    }

    public <W> JavaPairRDD<K, Tuple2<V, W>> join(JavaPairRDD<K, W> other) {
        return join(other, common(other));
    }

    public <W> JavaPairRDD<K, Tuple2<V, Optional<W>>> leftOuterJoin(JavaPairRDD<K, W> other, Partitioner partitioner) {
        return made(() -> Joins.leftOuterJoin(lineage(), other.lineage(), engine(partitioner), TupleForm.TUPLE,
                JoinRows.TUPLES));
    }

    public <W> JavaPairRDD<K, Tuple2<V, Optional<W>>> leftOuterJoin(JavaPairRDD<K, W> other, int numPartitions) {
        return leftOuterJoin(other, hash(numPartitions));
    }

    public <W> JavaPairRDD<K, Tuple2<V, Optional<W>>> leftOuterJoin(JavaPairRDD<K, W> other) {
        return leftOuterJoin(other, common(other));
    }

    public <W> JavaPairRDD<K, Tuple2<Optional<V>, W>> rightOuterJoin(JavaPairRDD<K, W> other, Partitioner partitioner) {
        return made(() -> Joins.rightOuterJoin(lineage(), other.lineage(), engine(partitioner), TupleForm.TUPLE,
                JoinRows.TUPLES));
    }

    public <W> JavaPairRDD<K, Tuple2<Optional<V>, W>> rightOuterJoin(JavaPairRDD<K, W> other, int numPartitions) {
        return rightOuterJoin(other, hash(numPartitions));
    }

    public <W> JavaPairRDD<K, Tuple2<Optional<V>, W>> rightOuterJoin(JavaPairRDD<K, W> other) {
        return rightOuterJoin(other, common(other));
    }

    public <W> JavaPairRDD<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(JavaPairRDD<K, W> other,
            Partitioner partitioner) {
        return made(() -> Joins.fullOuterJoin(lineage(), other.lineage(), engine(partitioner), TupleForm.TUPLE,
                JoinRows.TUPLES));
    }

    public <W> JavaPairRDD<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(JavaPairRDD<K, W> other,
            int numPartitions) {
        return fullOuterJoin(other, hash(numPartitions));
    }

    public <W> JavaPairRDD<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(JavaPairRDD<K, W> other) {
        return fullOuterJoin(other, common(other));
    }

    public <W> JavaPairRDD<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(
            JavaPairRDD<K, W> other, Partitioner partitioner) {
        return made(() -> Joins.cogroup(List.of(lineage(), other.lineage()), engine(partitioner),
                TupleForm.TUPLE, lists -> new Tuple2<>(lists[0], lists[1])));
    }

    public <W> JavaPairRDD<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(
            JavaPairRDD<K, W> other, int numPartitions) {
        return cogroup(other, hash(numPartitions));
    }

    public <W> JavaPairRDD<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(
            JavaPairRDD<K, W> other) {
        return cogroup(other, common(other));
    }

    public <W> JavaPairRDD<K, Tuple2<Iterable<V>, Iterable<W>>> groupWith(
            JavaPairRDD<K, W> other) {
        return cogroup(other);
    }

    public <W1, W2> JavaPairRDD<K, Tuple3<Iterable<V>, Iterable<W1>, Iterable<W2>>> cogroup(
            JavaPairRDD<K, W1> other1,
            JavaPairRDD<K, W2> other2, Partitioner partitioner) {
        return made(() -> Joins.cogroup(List.of(lineage(), other1.lineage(), other2.lineage()), engine(partitioner),
                TupleForm.TUPLE, lists -> new Tuple3<>(lists[0], lists[1], lists[2])));
    }

    public <W1, W2> JavaPairRDD<K, Tuple3<Iterable<V>, Iterable<W1>, Iterable<W2>>> cogroup(
            JavaPairRDD<K, W1> other1,
            JavaPairRDD<K, W2> other2, int numPartitions) {
        return cogroup(other1, other2, hash(numPartitions));
    }

    public <W1, W2> JavaPairRDD<K, Tuple3<Iterable<V>, Iterable<W1>, Iterable<W2>>> cogroup(
            JavaPairRDD<K, W1> other1,
            JavaPairRDD<K, W2> other2) {
        return cogroup(other1, other2, common(other1, other2));
    }

    public <W1, W2> JavaPairRDD<K, Tuple3<Iterable<V>, Iterable<W1>, Iterable<W2>>> groupWith(
            JavaPairRDD<K, W1> other1,
            JavaPairRDD<K, W2> other2) {
        return cogroup(other1, other2);
    }

    public <W1, W2, W3> JavaPairRDD<K, Tuple4<Iterable<V>, Iterable<W1>, Iterable<W2>, Iterable<W3>>> cogroup(
            JavaPairRDD<K, W1> other1,
            JavaPairRDD<K, W2> other2, JavaPairRDD<K, W3> other3, Partitioner partitioner) {
        return made(() -> Joins.cogroup(List.of(lineage(), other1.lineage(), other2.lineage(), other3.lineage()),
                engine(partitioner),
                TupleForm.TUPLE, lists -> new Tuple4<>(lists[0], lists[1], lists[2], lists[3])));
    }

    public <W1, W2, W3> JavaPairRDD<K, Tuple4<Iterable<V>, Iterable<W1>, Iterable<W2>, Iterable<W3>>> cogroup(
            JavaPairRDD<K, W1> other1,
            JavaPairRDD<K, W2> other2, JavaPairRDD<K, W3> other3, int numPartitions) {
        return cogroup(other1, other2, other3, hash(numPartitions));
    }

    public <W1, W2, W3> JavaPairRDD<K, Tuple4<Iterable<V>, Iterable<W1>, Iterable<W2>, Iterable<W3>>> cogroup(
            JavaPairRDD<K, W1> other1,
            JavaPairRDD<K, W2> other2, JavaPairRDD<K, W3> other3) {
        return cogroup(other1, other2, other3, common(other1, other2, other3));
    }

    public <W1, W2, W3> JavaPairRDD<K, Tuple4<Iterable<V>, Iterable<W1>, Iterable<W2>, Iterable<W3>>> groupWith(
            JavaPairRDD<K, W1> other1,
            JavaPairRDD<K, W2> other2, JavaPairRDD<K, W3> other3) {
        return cogroup(other1, other2, other3);
    }

    public JavaPairRDD<K, V> repartitionAndSortWithinPartitions(Partitioner partitioner, Comparator<K> comp) {
        return same(() -> Sorting.repartitionAndSort(lineage(), TupleForm.TUPLE, engine(partitioner), comp));
    }

    public JavaPairRDD<K, V> repartitionAndSortWithinPartitions(Partitioner partitioner) {
        return repartitionAndSortWithinPartitions(partitioner, JavaActions.natural());
    }

    public JavaPairRDD<K, V> sortByKey(Comparator<K> comp, boolean ascending, int numPartitions) {
        return same(() -> Sorting.sortByKey(lineage(), TupleForm.TUPLE, comp, ascending, numPartitions));
    }

    public JavaPairRDD<K, V> sortByKey(Comparator<K> comp, boolean ascending) {
        return sortByKey(comp, ascending, getNumPartitions());
    }

    public JavaPairRDD<K, V> sortByKey(Comparator<K> comp) {
        return sortByKey(comp, true);
    }

    public JavaPairRDD<K, V> sortByKey(boolean ascending, int numPartitions) {
        return sortByKey(JavaActions.natural(), ascending, numPartitions);
    }

    public JavaPairRDD<K, V> sortByKey(boolean ascending) {
        return sortByKey(JavaActions.natural(), ascending);
    }

    public JavaPairRDD<K, V> sortByKey() {
        return sortByKey(true);
    }

    public JavaPairRDD<K, V> filterByRange(Comparator<K> comp, K lower, K upper) {
        return same(() -> Sorting.filterByRange(lineage(), TupleForm.TUPLE, comp, lower, upper));
    }

    public JavaPairRDD<K, V> filterByRange(K lower, K upper) {
        return filterByRange(JavaActions.natural(), lower, upper);
    }

    public <F extends OutputFormat<?, ?>> void saveAsHadoopFile(String path, Class<?> keyClass, Class<?> valueClass,
            Class<F> outputFormatClass, JobConf conf) {
        save(new HadoopSaves.Target(path, keyClass, valueClass, outputFormatClass, null), conf);
    }

    public <F extends OutputFormat<?, ?>> void saveAsHadoopFile(String path, Class<?> keyClass, Class<?> valueClass,
            Class<F> outputFormatClass) {
        save(new HadoopSaves.Target(path, keyClass, valueClass, outputFormatClass, null), Map.<String, String>of()
                .entrySet());
    }

    public <F extends OutputFormat<?, ?>> void saveAsHadoopFile(String path, Class<?> keyClass, Class<?> valueClass,
            Class<F> outputFormatClass, Class<? extends CompressionCodec> codec) {
        save(new HadoopSaves.Target(path, keyClass, valueClass, outputFormatClass, codec.getName()),
                Map.<String, String>of().entrySet());
    }

    private void save(HadoopSaves.Target target, Iterable<Map.Entry<String, String>> conf) {
        Thrown.run(() -> HadoopSaves.find().file(lineage(), TupleForm.TUPLE, target, conf));
    }

    public <F extends org.apache.hadoop.mapreduce.OutputFormat<?, ?>> void saveAsNewAPIHadoopFile(String path,
            Class<?> keyClass, Class<?> valueClass, Class<F> outputFormatClass, Configuration conf) {
        Thrown.run(() -> HadoopSaves.find()
                .newApiFile(lineage(), TupleForm.TUPLE,
                        new HadoopSaves.Target(path, keyClass, valueClass, outputFormatClass, null), conf));
    }

    public <F extends org.apache.hadoop.mapreduce.OutputFormat<?, ?>> void saveAsNewAPIHadoopFile(String path,
            Class<?> keyClass, Class<?> valueClass, Class<F> outputFormatClass) {
        saveAsNewAPIHadoopFile(path, keyClass, valueClass, outputFormatClass,
                rdd.sparkContext().hadoopConfiguration());
    }

    public void saveAsNewAPIHadoopDataset(Configuration conf) {
        Thrown.run(() -> HadoopSaves.find().newApiDataset(lineage(), TupleForm.TUPLE, conf));
    }

    public void saveAsHadoopDataset(JobConf conf) {
        Thrown.run(() -> HadoopSaves.find().dataset(lineage(), TupleForm.TUPLE, conf));
    }

    @Override
    public String toString() {
        return rdd.toString();
    }
}
