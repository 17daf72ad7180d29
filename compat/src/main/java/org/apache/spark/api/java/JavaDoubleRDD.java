package org.apache.spark.api.java;

import org.apache.spark.Thrown;
import org.apache.spark.partial.BoundedDouble;
import org.apache.spark.partial.PartialResult;
import org.apache.spark.rdd.RDD;

import io.firesteel.api.DoubleRdd;
import io.firesteel.api.rdd.RddLike;

/// Spark's Java name for a dataset of numbers.
public class JavaDoubleRDD extends AbstractJavaRDD<Double, JavaDoubleRDD> {

    public JavaDoubleRDD(RDD<Double> rdd) {
        super(rdd);
    }

    @SuppressWarnings("unchecked")
    public static JavaDoubleRDD fromRDD(RDD<?> rdd) {
        if (rdd.rdd() instanceof DoubleRdd) {
            return new JavaDoubleRDD((RDD<Double>) rdd);
        }
        RddLike<Object, ?> numbers = (RddLike<Object, ?>) rdd.rdd();
        return new JavaDoubleRDD(
                new RDD<>(numbers.mapToDouble(n -> ((Number) n).doubleValue()), rdd.isBarrier()));
    }

    @Override
    protected JavaDoubleRDD wrap(RDD<Double> next) {
        return new JavaDoubleRDD(next);
    }

    private DoubleRdd doubles() {
        return (DoubleRdd) rdd().rdd();
    }

    public Double sum() {
        return Thrown.translated(() -> doubles().sum());
    }

    public Double mean() {
        return Thrown.translated(() -> doubles().mean());
    }

    public PartialResult<BoundedDouble> sumApprox(long timeout, Double confidence) {
        return Thrown.translated(() -> PartialResult.bounded(doubles().sumApprox(timeout, confidence)));
    }

    public PartialResult<BoundedDouble> meanApprox(long timeout, Double confidence) {
        return Thrown.translated(() -> PartialResult.bounded(doubles().meanApprox(timeout, confidence)));
    }
}
