package io.firesteel.api.rdd;

import java.util.Map;

import io.firesteel.api.PairRdd;
import io.firesteel.api.Partitioner;
import io.firesteel.api.function.Function;
import io.firesteel.api.function.Function2;

/// Bringing the values of each key together. Without a partitioner the largest parent's is used, else a hash partitioner
/// with `spark.default.parallelism` or the most partitions of any parent.
public interface PairAggregations<K, V> {

    PairRdd<K, V> reduceByKey(Function2<V, V, V> f);

    PairRdd<K, V> reduceByKey(Function2<V, V, V> f, int numPartitions);

    PairRdd<K, V> reduceByKey(Partitioner partitioner, Function2<V, V, V> f);

    /// On the driver, without a shuffle.
    Map<K, V> reduceByKeyLocally(Function2<V, V, V> f);

    <C> PairRdd<K, C> combineByKey(Function<V, C> create, Function2<C, V, C> add, Function2<C, C, C> merge);

    <C> PairRdd<K, C> combineByKey(Function<V, C> create, Function2<C, V, C> add, Function2<C, C, C> merge,
            int numPartitions);

    default <C> PairRdd<K, C> combineByKey(Function<V, C> create, Function2<C, V, C> add, Function2<C, C, C> merge,
            Partitioner partitioner) {
        return combineByKey(create, add, merge, partitioner, true);
    }

    /// @param mapSideCombine combine before the shuffle
    <C> PairRdd<K, C> combineByKey(Function<V, C> create, Function2<C, V, C> add, Function2<C, C, C> merge,
            Partitioner partitioner, boolean mapSideCombine);

    <U> PairRdd<K, U> aggregateByKey(U zero, Function2<U, V, U> add, Function2<U, U, U> merge);

    <U> PairRdd<K, U> aggregateByKey(U zero, int numPartitions, Function2<U, V, U> add, Function2<U, U, U> merge);

    <U> PairRdd<K, U> aggregateByKey(U zero, Partitioner partitioner, Function2<U, V, U> add,
            Function2<U, U, U> merge);

    PairRdd<K, V> foldByKey(V zero, Function2<V, V, V> f);

    PairRdd<K, V> foldByKey(V zero, int numPartitions, Function2<V, V, V> f);

    PairRdd<K, V> foldByKey(V zero, Partitioner partitioner, Function2<V, V, V> f);

    /// All values of a key are in memory at once.
    PairRdd<K, Iterable<V>> groupByKey();

    PairRdd<K, Iterable<V>> groupByKey(int numPartitions);

    PairRdd<K, Iterable<V>> groupByKey(Partitioner partitioner);
}
