package io.firesteel.api.rdd;

import java.util.Comparator;

import io.firesteel.api.PairRdd;
import io.firesteel.api.Partitioner;
import io.firesteel.api.RangePartitioner;

/// Placing and sorting pairs by key. Comparators have to be serialisable; without one, keys have to be `Comparable`.
public interface PairSorting<K, V> {

    PairRdd<K, V> partitionBy(Partitioner partitioner);

    default PairRdd<K, V> sortByKey() {
        return sortByKey(true);
    }

    PairRdd<K, V> sortByKey(boolean ascending);

    PairRdd<K, V> sortByKey(boolean ascending, int numPartitions);

    default PairRdd<K, V> sortByKey(Comparator<K> order) {
        return sortByKey(order, true);
    }

    PairRdd<K, V> sortByKey(Comparator<K> order, boolean ascending);

    PairRdd<K, V> sortByKey(Comparator<K> order, boolean ascending, int numPartitions);

    PairRdd<K, V> repartitionAndSortWithinPartitions(Partitioner partitioner);

    PairRdd<K, V> repartitionAndSortWithinPartitions(Partitioner partitioner, Comparator<K> order);

    /// Keys from `lower` to `upper`, both included; on a range partitioner, only its partitions that can hold them.
    PairRdd<K, V> filterByRange(K lower, K upper);

    PairRdd<K, V> filterByRange(Comparator<K> order, K lower, K upper);

    /// Ranges of about the same size, found by sampling the keys with a job.
    RangePartitioner<K> rangePartitioner(int numPartitions, boolean ascending, Comparator<K> order);
}
