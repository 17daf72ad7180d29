package org.apache.spark.api.python;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.firesteel.TupleForm;
import org.apache.spark.rdd.RDD;
import scala.Tuple2;

import io.firesteel.python.rdd.PairUp;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.ops.Narrow;

/// Partition numbers with the batches behind them. Made by pyspark before each shuffle.
public class PairwiseRDD {
    private final JavaPairRDD<Long, byte[]> pairs;

    @SuppressWarnings("unchecked")
    public PairwiseRDD(RDD<byte[]> prev) {
        this.pairs = new JavaPairRDD<>(RDD.of(() -> (LineageRdd<Tuple2<Long, byte[]>>) (LineageRdd<?>) Narrow
                .mapPartitions(prev.lineage(), new PairUp(TupleForm.TUPLE), false)));
    }

    public JavaPairRDD<Long, byte[]> asJavaPairRDD() {
        return pairs;
    }
}
