package org.apache.spark.api.java;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.spark.Partition;
import org.apache.spark.Partitioner;
import org.apache.spark.SparkContext;
import org.apache.spark.Thrown;
import org.apache.spark.api.java.function.DoubleFlatMapFunction;
import org.apache.spark.api.java.function.DoubleFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.api.java.function.PairFunction;
import org.apache.spark.api.java.function.VoidFunction;
import org.apache.spark.firesteel.JavaActions;
import org.apache.spark.firesteel.TupleForm;
import org.apache.spark.partial.BoundedDouble;
import org.apache.spark.partial.PartialResult;
import org.apache.spark.rdd.RDD;
import org.apache.spark.storage.StorageLevel;
import scala.reflect.ClassTag;

import io.firesteel.api.HashPartitioner;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.ops.Actions;
import io.firesteel.rdd.ops.Approximate;
import io.firesteel.rdd.ops.Async;
import io.firesteel.rdd.ops.Narrow;
import io.firesteel.rdd.ops.Partitioners;
import io.firesteel.rdd.ops.Pipes;
import io.firesteel.rdd.ops.Reshape;
import io.firesteel.rdd.ops.Saves;
import io.firesteel.rdd.ops.Sets;
import io.firesteel.rdd.ops.Trees;

/// The operations that `JavaRDD`, `JavaPairRDD` and `JavaDoubleRDD` share.
///
/// @param <T>    the elements
/// @param <This> the class itself
public interface JavaRDDLike<T, This extends JavaRDDLike<T, This>> extends Serializable {

    /// A dataset of the same kind.
    This wrapRDD(RDD<T> rdd);

    ClassTag<T> classTag();

    RDD<T> rdd();

    private LineageRdd<T> lineage() {
        return rdd().lineage();
    }

    private static <R> JavaRDD<R> made(Callable<LineageRdd<R>> by) {
        return new JavaRDD<>(RDD.of(by));
    }

    private static <K, V> JavaPairRDD<K, V> pairs(Callable<LineageRdd<scala.Tuple2<K, V>>> by) {
        return new JavaPairRDD<>(RDD.of(by));
    }

    private static JavaDoubleRDD doubles(Callable<LineageRdd<Double>> by) {
        return JavaDoubleRDD.ofDoubles(RDD.of(by));
    }

    private static <R> R run(Callable<R> action) {
        return Thrown.translated(action);
    }

    default List<Partition> partitions() {
        return new ArrayList<>(List.of(rdd().partitions()));
    }

    default int getNumPartitions() {
        return rdd().getNumPartitions();
    }

    default Optional<Partitioner> partitioner() {
        return JavaUtils.optionToOptional(rdd().partitioner());
    }

    default SparkContext context() {
        return rdd().context();
    }

    default int id() {
        return rdd().id();
    }

    default StorageLevel getStorageLevel() {
        return rdd().getStorageLevel();
    }

    default String name() {
        return rdd().name();
    }

    default <R> JavaRDD<R> map(Function<T, R> f) {
        return made(() -> Narrow.map(lineage(), f));
    }

    default <R> JavaRDD<R> mapPartitionsWithIndex(Function2<Integer, Iterator<T>, Iterator<R>> f,
            boolean preservesPartitioning) {
        return made(() -> Narrow.mapPartitionsWithIndex(lineage(), f, preservesPartitioning));
    }

    default <R> JavaDoubleRDD mapToDouble(DoubleFunction<T> f) {
        return doubles(() -> Narrow.mapToDouble(lineage(), f));
    }

    default <K2, V2> JavaPairRDD<K2, V2> mapToPair(PairFunction<T, K2, V2> f) {
        return pairs(() -> Narrow.map(lineage(), f));
    }

    default <U> JavaRDD<U> flatMap(FlatMapFunction<T, U> f) {
        return made(() -> Narrow.flatMap(lineage(), f));
    }

    default JavaDoubleRDD flatMapToDouble(DoubleFlatMapFunction<T> f) {
        return doubles(() -> Narrow.flatMap(lineage(), f::call));
    }

    default <K2, V2> JavaPairRDD<K2, V2> flatMapToPair(PairFlatMapFunction<T, K2, V2> f) {
        return pairs(() -> Narrow.flatMap(lineage(), f));
    }

    default <U> JavaRDD<U> mapPartitions(FlatMapFunction<Iterator<T>, U> f) {
        return mapPartitions(f, false);
    }

    default <U> JavaRDD<U> mapPartitions(FlatMapFunction<Iterator<T>, U> f, boolean preservesPartitioning) {
        return made(() -> Narrow.mapPartitions(lineage(), f, preservesPartitioning));
    }

    default JavaDoubleRDD mapPartitionsToDouble(DoubleFlatMapFunction<Iterator<T>> f) {
        return mapPartitionsToDouble(f, false);
    }

    default JavaDoubleRDD mapPartitionsToDouble(DoubleFlatMapFunction<Iterator<T>> f, boolean preservesPartitioning) {
        return doubles(() -> Narrow.mapPartitions(lineage(), f::call, preservesPartitioning));
    }

    default <K2, V2> JavaPairRDD<K2, V2> mapPartitionsToPair(PairFlatMapFunction<Iterator<T>, K2, V2> f) {
        return mapPartitionsToPair(f, false);
    }

    default <K2, V2> JavaPairRDD<K2, V2> mapPartitionsToPair(PairFlatMapFunction<Iterator<T>, K2, V2> f,
            boolean preservesPartitioning) {
        return pairs(() -> Narrow.mapPartitions(lineage(), f, preservesPartitioning));
    }

    default JavaRDD<List<T>> glom() {
        return made(() -> Narrow.as(lineage(), "glom", () -> Narrow.renamed(Narrow.glom(lineage()))));
    }

    default <U> JavaPairRDD<T, U> cartesian(JavaRDDLike<U, ?> other) {
        return pairs(() -> Narrow.cartesian(lineage(), other.rdd().lineage(), TupleForm.TUPLE));
    }

    default <U> JavaPairRDD<U, Iterable<T>> groupBy(Function<T, U> f) {
        return pairs(() -> Sets.groupBy(lineage(), f, Partitioners.of(List.of(lineage())), TupleForm.TUPLE));
    }

    default <U> JavaPairRDD<U, Iterable<T>> groupBy(Function<T, U> f, int numPartitions) {
        return pairs(() -> Sets.groupBy(lineage(), f, new HashPartitioner(numPartitions), TupleForm.TUPLE));
    }

    default <U> JavaPairRDD<U, T> keyBy(Function<T, U> f) {
        return pairs(() -> Narrow.keyBy(lineage(), f, TupleForm.TUPLE));
    }

    default JavaRDD<String> pipe(String command) {
        return pipe(List.of(command.trim().split("\\s+")));
    }

    default JavaRDD<String> pipe(List<String> command) {
        return pipe(command, Map.of());
    }

    default JavaRDD<String> pipe(List<String> command, Map<String, String> env) {
        return pipe(command, env, false, Pipes.BUFFER);
    }

    default JavaRDD<String> pipe(List<String> command, Map<String, String> env, boolean separateWorkingDir,
            int bufferSize) {
        return pipe(command, env, separateWorkingDir, bufferSize, "UTF-8");
    }

    default JavaRDD<String> pipe(List<String> command, Map<String, String> env, boolean separateWorkingDir,
            int bufferSize, String encoding) {
        return made(() -> Pipes.pipe(lineage(),
                new Pipes.Command(command, env, separateWorkingDir, bufferSize, encoding)));
    }

    default <U> JavaPairRDD<T, U> zip(JavaRDDLike<U, ?> other) {
        return pairs(() -> Narrow.zip(lineage(), other.rdd().lineage(), TupleForm.TUPLE));
    }

    default <U, V> JavaRDD<V> zipPartitions(JavaRDDLike<U, ?> other,
            FlatMapFunction2<Iterator<T>, Iterator<U>, V> f) {
        return made(() -> Narrow.zipPartitions(lineage(), other.rdd().lineage(), f, false));
    }

    default JavaPairRDD<T, Long> zipWithUniqueId() {
        return pairs(() -> Reshape.zipWithUniqueId(lineage(), TupleForm.TUPLE));
    }

    default JavaPairRDD<T, Long> zipWithIndex() {
        return pairs(() -> Reshape.zipWithIndex(lineage(), TupleForm.TUPLE));
    }

    default void foreach(VoidFunction<T> f) {
        Thrown.run(() -> Actions.foreach(lineage(), f));
    }

    default void foreachPartition(VoidFunction<Iterator<T>> f) {
        Thrown.run(() -> Actions.foreachPartition(lineage(), f));
    }

    default List<T> collect() {
        return run(() -> Actions.collect(lineage()));
    }

    default Iterator<T> toLocalIterator() {
        return run(() -> Actions.toLocalIterator(lineage()));
    }

    default List<T>[] collectPartitions(int[] partitionIds) {
        return run(() -> JavaActions.array(Actions.collectPartitions(lineage(), partitionIds)));
    }

    default T reduce(Function2<T, T, T> f) {
        return run(() -> Actions.reduce(lineage(), f));
    }

    default T treeReduce(Function2<T, T, T> f, int depth) {
        return run(() -> Trees.treeReduce(lineage(), f, depth));
    }

    default T treeReduce(Function2<T, T, T> f) {
        return treeReduce(f, 2);
    }

    default T fold(T zeroValue, Function2<T, T, T> f) {
        return run(() -> Actions.fold(lineage(), zeroValue, f));
    }

    default <U> U aggregate(U zeroValue, Function2<U, T, U> seqOp, Function2<U, U, U> combOp) {
        return run(() -> Actions.aggregate(lineage(), zeroValue, seqOp, combOp));
    }

    default <U> U treeAggregate(U zeroValue, Function2<U, T, U> seqOp, Function2<U, U, U> combOp, int depth) {
        return run(() -> Trees.treeAggregate(lineage(), zeroValue, seqOp, combOp, depth));
    }

    default <U> U treeAggregate(U zeroValue, Function2<U, T, U> seqOp, Function2<U, U, U> combOp) {
        return treeAggregate(zeroValue, seqOp, combOp, 2);
    }

    /// Where the last step runs does not change the result.
    default <U> U treeAggregate(U zeroValue, Function2<U, T, U> seqOp, Function2<U, U, U> combOp, int depth,
            boolean finalAggregateOnExecutor) {
        return treeAggregate(zeroValue, seqOp, combOp, depth);
    }

    default long count() {
        return run(() -> Actions.count(lineage()));
    }

    default PartialResult<BoundedDouble> countApprox(long timeout, double confidence) {
        return run(() -> PartialResult.bounded(Approximate.count(lineage(), timeout, confidence)));
    }

    default PartialResult<BoundedDouble> countApprox(long timeout) {
        return countApprox(timeout, 0.95);
    }

    default Map<T, Long> countByValue() {
        return run(() -> JavaActions.countByValue(lineage()));
    }

    default PartialResult<Map<T, BoundedDouble>> countByValueApprox(long timeout, double confidence) {
        return run(() -> PartialResult.boundedMap(Approximate.countByValue(lineage(), timeout, confidence)));
    }

    default PartialResult<Map<T, BoundedDouble>> countByValueApprox(long timeout) {
        return countByValueApprox(timeout, 0.95);
    }

    default long countApproxDistinct(double relativeSD) {
        return run(() -> Approximate.distinct(lineage(), relativeSD));
    }

    default List<T> take(int num) {
        return run(() -> Actions.take(lineage(), num));
    }

    default List<T> takeSample(boolean withReplacement, int num) {
        return takeSample(withReplacement, num, System.nanoTime());
    }

    default List<T> takeSample(boolean withReplacement, int num, long seed) {
        return run(() -> Reshape.takeSample(lineage(), withReplacement, num, seed));
    }

    default T first() {
        return run(() -> Actions.first(lineage()));
    }

    default boolean isEmpty() {
        return run(() -> Actions.isEmpty(lineage()));
    }

    default List<T> top(int num, Comparator<T> comp) {
        return run(() -> Actions.top(lineage(), num, comp));
    }

    default List<T> top(int num) {
        return top(num, JavaActions.natural());
    }

    default List<T> takeOrdered(int num, Comparator<T> comp) {
        return run(() -> Actions.takeOrdered(lineage(), num, comp));
    }

    default List<T> takeOrdered(int num) {
        return takeOrdered(num, JavaActions.natural());
    }

    default T max(Comparator<T> comp) {
        return run(() -> Actions.max(lineage(), comp));
    }

    default T min(Comparator<T> comp) {
        return run(() -> Actions.min(lineage(), comp));
    }

    default void saveAsTextFile(String path) {
        Thrown.save(() -> Saves.text(lineage(), path, null));
    }

    default void saveAsTextFile(String path, Class<? extends CompressionCodec> codec) {
        Thrown.save(() -> Saves.text(lineage(), path, codec.getName()));
    }

    default void saveAsObjectFile(String path) {
        Thrown.save(() -> Saves.objects(lineage(), path));
    }

    default void checkpoint() {
        rdd().checkpoint();
    }

    default boolean isCheckpointed() {
        return rdd().isCheckpointed();
    }

    default Optional<String> getCheckpointFile() {
        return JavaUtils.optionToOptional(rdd().getCheckpointFile());
    }

    default String toDebugString() {
        return rdd().toDebugString();
    }

    default JavaFutureAction<Long> countAsync() {
        return run(() -> JavaActions.future(Async.count(lineage())));
    }

    default JavaFutureAction<List<T>> collectAsync() {
        return run(() -> JavaActions.future(Async.collect(lineage())));
    }

    default JavaFutureAction<List<T>> takeAsync(int num) {
        return run(() -> JavaActions.take(lineage(), num));
    }

    default JavaFutureAction<Void> foreachAsync(VoidFunction<T> f) {
        return run(() -> JavaActions.future(Async.foreach(lineage(), f)));
    }

    default JavaFutureAction<Void> foreachPartitionAsync(VoidFunction<Iterator<T>> f) {
        return run(() -> JavaActions.future(Async.foreachPartition(lineage(), f)));
    }
}
