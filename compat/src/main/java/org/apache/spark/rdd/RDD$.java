package org.apache.spark.rdd;

import java.io.Serializable;

import org.apache.spark.firesteel.ScalaViews;
import scala.Tuple2;
import scala.math.Numeric;
import scala.math.Ordering;
import scala.reflect.ClassTag;

import io.firesteel.rdd.ops.Narrow;

/// Scala's companion of [RDD]: the implicit conversions.
public final class RDD$ implements Serializable {
    public static final RDD$ MODULE$ = new RDD$();
    private static final long serialVersionUID = 1L;

    private RDD$() {
    }

    public <K, V> PairRDDFunctions<K, V> rddToPairRDDFunctions(RDD<Tuple2<K, V>> rdd, ClassTag<K> kt, ClassTag<V> vt,
            Ordering<K> ord) {
        return new PairRDDFunctions<>(rdd, kt, vt, ord);
    }

    public <K, V> Ordering<K> rddToPairRDDFunctions$default$4(RDD<Tuple2<K, V>> rdd) {
        return null;
    }

    public <K, V> OrderedRDDFunctions<K, V, Tuple2<K, V>> rddToOrderedRDDFunctions(RDD<Tuple2<K, V>> rdd,
            Ordering<K> ord, ClassTag<K> kt, ClassTag<V> vt) {
        return new OrderedRDDFunctions<>(rdd, ord, kt, vt, ScalaViews.tupleTag());
    }

    public DoubleRDDFunctions doubleRDDToDoubleRDDFunctions(RDD<Object> rdd) {
        return new DoubleRDDFunctions(rdd);
    }

    public <T> DoubleRDDFunctions numericRDDToDoubleRDDFunctions(RDD<T> rdd, Numeric<T> num) {
        return new DoubleRDDFunctions(
                RDD.of(() -> Narrow.map(rdd.lineage(), x -> (Object) num.toDouble(x)),
                        ScalaViews.primitiveTag(double.class)));
    }
}
