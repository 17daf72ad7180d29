package io.firesteel.rdd.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firesteel.api.DoubleRdd;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Rdd;
import io.firesteel.api.rdd.PortableDataStream;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.api.rdd.RddSources;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.rdd.ops.HadoopSources;
import io.firesteel.rdd.ops.Reshape;
import io.firesteel.rdd.ops.Sources;

/// The API's sources over lineage. The session's context delegates to it.
public interface LineageSources extends RddSources {

    /// The application behind the sources.
    LineageDriver driver();

    @Override
    default <T> Rdd<T> parallelize(List<T> elements, int numSlices) {
        return new RddFace<>(Sources.parallelize(driver(), elements, numSlices));
    }

    @Override
    default <T> Rdd<T> parallelize(List<T> elements) {
        return parallelize(elements, driver().defaultParallelism());
    }

    @Override
    default <K, V> PairRdd<K, V> parallelizePairs(List<Pair<K, V>> elements, int numSlices) {
        return new PairFace<>(Sources.parallelize(driver(), elements, numSlices));
    }

    @Override
    default <K, V> PairRdd<K, V> parallelizePairs(List<Pair<K, V>> elements) {
        return parallelizePairs(elements, driver().defaultParallelism());
    }

    @Override
    default DoubleRdd parallelizeDoubles(List<Double> elements, int numSlices) {
        return new DoubleFace(Sources.parallelize(driver(), elements, numSlices));
    }

    @Override
    default DoubleRdd parallelizeDoubles(List<Double> elements) {
        return parallelizeDoubles(elements, driver().defaultParallelism());
    }

    @Override
    default Rdd<Long> range(long start, long end, long step, int numSlices) {
        return new RddFace<>(Sources.range(driver(), start, end, step, numSlices));
    }

    @Override
    default Rdd<Long> range(long start, long end) {
        return range(start, end, 1, driver().defaultParallelism());
    }

    @Override
    default <T> Rdd<T> emptyRdd() {
        return new RddFace<>(Sources.empty(driver()));
    }

    @Override
    @SuppressWarnings("unchecked")
    default <T, R extends RddLike<T, R>> R union(List<R> rdds) {
        if (rdds.isEmpty()) {
            throw new IllegalArgumentException("Union called on empty list");
        }
        List<LineageRdd<T>> all = new ArrayList<>();
        rdds.forEach(rdd -> all.add(FactsFace.lineage(rdd)));
        return ((FactsFace<T, R>) (RddLike<T, R>) rdds.getFirst()).wrap(Reshape.union(driver(), all));
    }

    @Override
    default Rdd<String> textFile(String path, int minPartitions) {
        return new RddFace<>(Sources.textFile(driver(), path, minPartitions));
    }

    @Override
    default Rdd<String> textFile(String path) {
        return textFile(path, driver().defaultMinPartitions());
    }

    @Override
    default PairRdd<String, String> wholeTextFiles(String path, int minPartitions) {
        return new PairFace<>(Sources.wholeTextFiles(driver(), path, minPartitions));
    }

    @Override
    default PairRdd<String, String> wholeTextFiles(String path) {
        return wholeTextFiles(path, driver().defaultMinPartitions());
    }

    @Override
    default PairRdd<String, PortableDataStream> binaryFiles(String path, int minPartitions) {
        return new PairFace<>(Sources.binaryFiles(driver(), path, minPartitions));
    }

    @Override
    default PairRdd<String, PortableDataStream> binaryFiles(String path) {
        return binaryFiles(path, driver().defaultMinPartitions());
    }

    @Override
    default Rdd<byte[]> binaryRecords(String path, int recordLength) {
        return new RddFace<>(Sources.binaryRecords(driver(), path, recordLength));
    }

    @Override
    default <T> Rdd<T> objectFile(String path, int minPartitions) {
        return new RddFace<>(Sources.objectFile(driver(), path));
    }

    @Override
    default <T> Rdd<T> objectFile(String path) {
        return objectFile(path, driver().defaultMinPartitions());
    }

    @Override
    default <T> Rdd<T> checkpointFile(String path) {
        return new RddFace<>(Sources.checkpointFile(driver(), path));
    }

    @Override
    default <K, V> PairRdd<K, V> sequenceFile(String path, Class<K> key, Class<V> value, int minPartitions) {
        return new PairFace<>(HadoopSources.find()
                .sequenceFile(driver(),
                        new HadoopSources.Input(path, null, key, value, minPartitions)));
    }

    @Override
    default <K, V> PairRdd<K, V> sequenceFile(String path, Class<K> key, Class<V> value) {
        return sequenceFile(path, key, value, driver().defaultMinPartitions());
    }

    @Override
    default <K, V> PairRdd<K, V> hadoopFile(String path, Class<?> inputFormat, Class<K> key, Class<V> value,
            int minPartitions) {
        return new PairFace<>(HadoopSources.find()
                .file(driver(),
                        new HadoopSources.Input(path, inputFormat, key, value, minPartitions),
                        Map.<String, String>of().entrySet()));
    }

    @Override
    default <K, V> PairRdd<K, V> hadoopFile(String path, Class<?> inputFormat, Class<K> key, Class<V> value) {
        return hadoopFile(path, inputFormat, key, value, driver().defaultMinPartitions());
    }

    @Override
    default <K, V> PairRdd<K, V> hadoopRdd(Iterable<Map.Entry<String, String>> conf, Class<?> inputFormat,
            Class<K> key, Class<V> value, int minPartitions) {
        return new PairFace<>(HadoopSources.find()
                .file(driver(),
                        new HadoopSources.Input(null, inputFormat, key, value, minPartitions), conf));
    }

    @Override
    default <K, V> PairRdd<K, V> newApiHadoopFile(String path, Class<?> inputFormat, Class<K> key, Class<V> value,
            Iterable<Map.Entry<String, String>> conf) {
        return new PairFace<>(HadoopSources.find()
                .newApi(driver(),
                        new HadoopSources.Input(path, inputFormat, key, value, 0), conf));
    }

    @Override
    default <K, V> PairRdd<K, V> newApiHadoopRdd(Iterable<Map.Entry<String, String>> conf, Class<?> inputFormat,
            Class<K> key, Class<V> value) {
        return new PairFace<>(HadoopSources.find()
                .newApi(driver(),
                        new HadoopSources.Input(null, inputFormat, key, value, 0), conf));
    }
}
