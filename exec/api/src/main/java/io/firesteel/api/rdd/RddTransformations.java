package io.firesteel.api.rdd;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.api.DoubleRdd;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Rdd;
import io.firesteel.api.function.DoubleFlatMapFunction;
import io.firesteel.api.function.DoubleFunction;
import io.firesteel.api.function.FlatMapFunction;
import io.firesteel.api.function.FlatMapFunction2;
import io.firesteel.api.function.Function;
import io.firesteel.api.function.Function2;
import io.firesteel.api.function.PairFlatMapFunction;
import io.firesteel.api.function.PairFunction;

/// Transformations of any dataset; lazy.
public interface RddTransformations<T> {

    <U> Rdd<U> map(Function<T, U> f);

    <K, V> PairRdd<K, V> mapToPair(PairFunction<T, K, V> f);

    DoubleRdd mapToDouble(DoubleFunction<T> f);

    <U> Rdd<U> flatMap(FlatMapFunction<T, U> f);

    <K, V> PairRdd<K, V> flatMapToPair(PairFlatMapFunction<T, K, V> f);

    DoubleRdd flatMapToDouble(DoubleFlatMapFunction<T> f);

    /// @param preservesPartitioning the function keeps keys as they are
    <U> Rdd<U> mapPartitions(FlatMapFunction<Iterator<T>, U> f, boolean preservesPartitioning);

    default <U> Rdd<U> mapPartitions(FlatMapFunction<Iterator<T>, U> f) {
        return mapPartitions(f, false);
    }

    <K, V> PairRdd<K, V> mapPartitionsToPair(PairFlatMapFunction<Iterator<T>, K, V> f, boolean preservesPartitioning);

    default <K, V> PairRdd<K, V> mapPartitionsToPair(PairFlatMapFunction<Iterator<T>, K, V> f) {
        return mapPartitionsToPair(f, false);
    }

    DoubleRdd mapPartitionsToDouble(DoubleFlatMapFunction<Iterator<T>> f, boolean preservesPartitioning);

    default DoubleRdd mapPartitionsToDouble(DoubleFlatMapFunction<Iterator<T>> f) {
        return mapPartitionsToDouble(f, false);
    }

    <U> Rdd<U> mapPartitionsWithIndex(Function2<Integer, Iterator<T>, Iterator<U>> f, boolean preservesPartitioning);

    /// Each partition as one list.
    Rdd<List<T>> glom();

    <K> PairRdd<K, Iterable<T>> groupBy(Function<T, K> key);

    <K> PairRdd<K, Iterable<T>> groupBy(Function<T, K> key, int numPartitions);

    <K> PairRdd<K, T> keyBy(Function<T, K> key);

    /// Every element with every element of `other`.
    <U> PairRdd<T, U> cartesian(RddLike<U, ?> other);

    /// The nth element with the nth of `other`; partitions and their sizes have to match.
    <U> PairRdd<T, U> zip(RddLike<U, ?> other);

    <U, V> Rdd<V> zipPartitions(RddLike<U, ?> other, FlatMapFunction2<Iterator<T>, Iterator<U>, V> f);

    /// With each element's position; counts partitions with a job when there are several.
    PairRdd<T, Long> zipWithIndex();

    /// With a number that is unique, made without a job.
    PairRdd<T, Long> zipWithUniqueId();

    /// Each partition's elements as lines to a command's standard input; its lines of standard output as elements. The
    /// command is split at blanks and run without a shell.
    default Rdd<String> pipe(String command) {
        return pipe(List.of(command.trim().split("\\s+")), Map.of());
    }

    default Rdd<String> pipe(List<String> command) {
        return pipe(command, Map.of());
    }

    Rdd<String> pipe(List<String> command, Map<String, String> environment);

    Rdd<String> pipe(List<String> command, Map<String, String> environment, boolean separateWorkingDir, int bufferSize,
            String encoding);

    /// Has the stage run as a barrier stage: all tasks together.
    BarrierRdd<T> barrier();

    /// The operations on a barrier dataset.
    interface BarrierRdd<T> {
        <U> Rdd<U> mapPartitions(FlatMapFunction<Iterator<T>, U> f);

        <U> Rdd<U> mapPartitionsWithIndex(Function2<Integer, Iterator<T>, Iterator<U>> f);
    }
}
