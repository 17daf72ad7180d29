package org.apache.spark.rdd;

import java.io.Serializable;

import org.apache.spark.Partitioner;
import org.apache.spark.firesteel.EnginePartitioners;
import org.apache.spark.firesteel.ScalaViews;
import org.apache.spark.firesteel.TupleForm;
import scala.Product2;
import scala.Tuple2;
import scala.math.Ordering;
import scala.reflect.ClassTag;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.ops.Sorting;

/// Sorting pairs by key in Scala programs; made by an implicit conversion.
public class OrderedRDDFunctions<K, V, P extends Product2<K, V>> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RDD<P> self;
    private final Ordering<K> order;

    public OrderedRDDFunctions(RDD<P> self, Ordering<K> order, ClassTag<K> keyTag, ClassTag<V> valueTag,
            ClassTag<P> pairTag) {
        this.self = self;
        this.order = order;
    }

    @SuppressWarnings("unchecked")
    private LineageRdd<Tuple2<K, V>> lineage() {
        return (LineageRdd<Tuple2<K, V>>) (LineageRdd<?>) self.lineage();
    }

    public RDD<Tuple2<K, V>> sortByKey(boolean ascending, int numPartitions) {
        return RDD.of(() -> Sorting.sortByKey(lineage(), TupleForm.TUPLE, order, ascending, numPartitions),
                ScalaViews.tupleTag());
    }

    public boolean sortByKey$default$1() {
        return true;
    }

    public int sortByKey$default$2() {
        return self.getNumPartitions();
    }

    public RDD<Tuple2<K, V>> repartitionAndSortWithinPartitions(Partitioner partitioner) {
        return RDD.of(() -> Sorting.repartitionAndSort(lineage(), TupleForm.TUPLE,
                EnginePartitioners.engine(partitioner), order), ScalaViews.tupleTag());
    }

    public RDD<P> filterByRange(K lower, K upper) {
        return RDD.of(() -> Sorting.filterByRange(self.lineage(), TupleForm.TUPLE, order, lower, upper),
                self.elementClassTag());
    }
}
