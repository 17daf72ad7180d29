package io.firesteel.api.rdd;

import java.util.List;
import java.util.Map;

import io.firesteel.api.DoubleRdd;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Rdd;

/// Where datasets come from; a part of the context. `minPartitions` is a hint, as in Spark; paths may hold globs and
/// commas.
public interface RddSources {

    <T> Rdd<T> parallelize(List<T> elements, int numSlices);

    <T> Rdd<T> parallelize(List<T> elements);

    <K, V> PairRdd<K, V> parallelizePairs(List<Pair<K, V>> elements, int numSlices);

    <K, V> PairRdd<K, V> parallelizePairs(List<Pair<K, V>> elements);

    DoubleRdd parallelizeDoubles(List<Double> elements, int numSlices);

    DoubleRdd parallelizeDoubles(List<Double> elements);

    /// `start`, `start + step`, … below `end`.
    Rdd<Long> range(long start, long end, long step, int numSlices);

    Rdd<Long> range(long start, long end);

    <T> Rdd<T> emptyRdd();

    /// All elements of all of them, in this order.
    <T, R extends RddLike<T, R>> R union(List<R> rdds);

    /// Lines of UTF-8 text.
    Rdd<String> textFile(String path, int minPartitions);

    Rdd<String> textFile(String path);

    /// Path and whole content of each file.
    PairRdd<String, String> wholeTextFiles(String path, int minPartitions);

    PairRdd<String, String> wholeTextFiles(String path);

    /// Path of each file and a way to read it.
    PairRdd<String, PortableDataStream> binaryFiles(String path, int minPartitions);

    PairRdd<String, PortableDataStream> binaryFiles(String path);

    /// Records of exactly `recordLength` bytes.
    Rdd<byte[]> binaryRecords(String path, int recordLength);

    /// What `saveAsObjectFile` wrote.
    <T> Rdd<T> objectFile(String path, int minPartitions);

    <T> Rdd<T> objectFile(String path);

    /// What a checkpoint folder holds, e.g. one that `getCheckpointFile` named.
    default <T> Rdd<T> checkpointFile(String path) {
        throw new UnsupportedOperationException("checkpointFile of " + path);
    }

    /// A Hadoop sequence file; reused Writables are the caller's to copy, as in Spark.
    <K, V> PairRdd<K, V> sequenceFile(String path, Class<K> key, Class<V> value, int minPartitions);

    <K, V> PairRdd<K, V> sequenceFile(String path, Class<K> key, Class<V> value);

    /// @param inputFormat a `org.apache.hadoop.mapred.InputFormat`
    <K, V> PairRdd<K, V> hadoopFile(String path, Class<?> inputFormat, Class<K> key, Class<V> value,
            int minPartitions);

    <K, V> PairRdd<K, V> hadoopFile(String path, Class<?> inputFormat, Class<K> key, Class<V> value);

    /// @param conf a `JobConf`, or any other entries
    <K, V> PairRdd<K, V> hadoopRdd(Iterable<Map.Entry<String, String>> conf, Class<?> inputFormat, Class<K> key,
            Class<V> value, int minPartitions);

    /// @param inputFormat a `org.apache.hadoop.mapreduce.InputFormat`
    /// @param conf        a `Configuration`, or any other entries
    <K, V> PairRdd<K, V> newApiHadoopFile(String path, Class<?> inputFormat, Class<K> key, Class<V> value,
            Iterable<Map.Entry<String, String>> conf);

    <K, V> PairRdd<K, V> newApiHadoopRdd(Iterable<Map.Entry<String, String>> conf, Class<?> inputFormat,
            Class<K> key, Class<V> value);
}
