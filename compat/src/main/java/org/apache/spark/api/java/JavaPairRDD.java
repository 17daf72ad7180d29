package org.apache.spark.api.java;

import org.apache.spark.Partitioner;
import org.apache.spark.Thrown;
import org.apache.spark.rdd.RDD;

import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;

/// Spark's Java name for a dataset of keys with values.
public class JavaPairRDD<K, V> extends AbstractJavaRDD<Pair<K, V>, JavaPairRDD<K, V>> {

    public JavaPairRDD(RDD<Pair<K, V>> rdd) {
        super(rdd);
    }

    @Override
    protected JavaPairRDD<K, V> wrap(RDD<Pair<K, V>> next) {
        return new JavaPairRDD<>(next);
    }

    @SuppressWarnings("unchecked")
    private PairRdd<K, V> pairs() {
        return (PairRdd<K, V>) rdd().rdd();
    }

    public JavaPairRDD<K, V> partitionBy(Partitioner partitioner) {
        return wrap(new RDD<>(Thrown.translated(() -> pairs().partitionBy(partitioner))));
    }

    public JavaRDD<K> keys() {
        return new JavaRDD<>(new RDD<>(pairs().keys(), rdd().isBarrier()));
    }

    public JavaRDD<V> values() {
        return new JavaRDD<>(new RDD<>(pairs().values(), rdd().isBarrier()));
    }
}
