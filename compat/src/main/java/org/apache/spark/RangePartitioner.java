package org.apache.spark;

import org.apache.spark.firesteel.TupleForm;
import org.apache.spark.rdd.RDD;
import scala.Product2;
import scala.math.Ordering;
import scala.reflect.ClassTag;

import io.firesteel.rdd.ops.Sorting;

/// Partitions sorted keys into ranges of about the same size, found by sampling a dataset with a job.
public class RangePartitioner<K, V> extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final io.firesteel.api.RangePartitioner<K> engine;

    public RangePartitioner(int partitions, RDD<? extends Product2<K, V>> rdd, boolean ascending,
            int samplePointsPerPartitionHint, Ordering<K> ordering, ClassTag<K> tag) {
        this(Thrown.translated(() -> Sorting.<K>ranges(rdd.lineage(), TupleForm.TUPLE, ordering, ascending,
                partitions)));
    }

    public RangePartitioner(int partitions, RDD<? extends Product2<K, V>> rdd, boolean ascending,
            Ordering<K> ordering, ClassTag<K> tag) {
        this(partitions, rdd, ascending, 20, ordering, tag);
    }

    public RangePartitioner(io.firesteel.api.RangePartitioner<K> engine) {
        this.engine = engine;
    }

    /// The same under the engine's name.
    public io.firesteel.api.RangePartitioner<K> engine() {
        return engine;
    }

    @Override
    public int numPartitions() {
        return engine.numPartitions();
    }

    @Override
    public int getPartition(Object key) {
        return engine.getPartition(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RangePartitioner<?, ?> that && that.engine.equals(engine);
    }

    @Override
    public int hashCode() {
        return engine.hashCode();
    }
}
