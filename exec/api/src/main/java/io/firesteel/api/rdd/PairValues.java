package io.firesteel.api.rdd;

import java.util.List;
import java.util.Map;

import io.firesteel.api.PairRdd;
import io.firesteel.api.Rdd;
import io.firesteel.api.function.FlatMapFunction;
import io.firesteel.api.function.Function;

/// Keys and values of pairs; the partitioner stays where keys stay.
public interface PairValues<K, V> {

    Rdd<K> keys();

    Rdd<V> values();

    <U> PairRdd<K, U> mapValues(Function<V, U> f);

    <U> PairRdd<K, U> flatMapValues(FlatMapFunction<V, U> f);

    /// The values of one key; one task when the partitioner is known.
    List<V> lookup(K key);

    Map<K, V> collectAsMap();

    Map<K, Long> countByKey();

    PartialResult<Map<K, BoundedDouble>> countByKeyApprox(long timeout, double confidence);

    default PartialResult<Map<K, BoundedDouble>> countByKeyApprox(long timeout) {
        return countByKeyApprox(timeout, 0.95);
    }

    PairRdd<K, Long> countApproxDistinctByKey(double relativeSD, int numPartitions);

    PairRdd<K, Long> countApproxDistinctByKey(double relativeSD);

    /// A sample with a fraction per key.
    PairRdd<K, V> sampleByKey(boolean withReplacement, Map<K, Double> fractions, long seed);

    default PairRdd<K, V> sampleByKey(boolean withReplacement, Map<K, Double> fractions) {
        return sampleByKey(withReplacement, fractions, System.nanoTime());
    }

    /// As [#sampleByKey], with exactly `ceil(count * fraction)` elements of each key; needs extra jobs.
    PairRdd<K, V> sampleByKeyExact(boolean withReplacement, Map<K, Double> fractions, long seed);

    default PairRdd<K, V> sampleByKeyExact(boolean withReplacement, Map<K, Double> fractions) {
        return sampleByKeyExact(withReplacement, fractions, System.nanoTime());
    }
}
