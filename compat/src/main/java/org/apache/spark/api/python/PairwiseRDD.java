package org.apache.spark.api.python;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.rdd.RDD;

import io.firesteel.api.rdd.RddLike;
import io.firesteel.python.rdd.PairUp;

/// Partition numbers with the batches behind them. Made by pyspark before each shuffle.
public class PairwiseRDD {
    private final JavaPairRDD<Long, byte[]> pairs;

    @SuppressWarnings("unchecked")
    public PairwiseRDD(RDD<byte[]> prev) {
        RddLike<byte[], ?> batches = (RddLike<byte[], ?>) prev.rdd();
        this.pairs = new JavaPairRDD<>(new RDD<>(batches.mapPartitionsToPair(new PairUp(), false)));
    }

    public JavaPairRDD<Long, byte[]> asJavaPairRDD() {
        return pairs;
    }
}
