package org.apache.spark.api.java;

import org.apache.spark.Thrown;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.rdd.RDD;

/// Spark's Java name for a dataset.
public class JavaRDD<T> extends AbstractJavaRDD<T, JavaRDD<T>> {

    public JavaRDD(RDD<T> rdd) {
        super(rdd);
    }

    public static <T> JavaRDD<T> fromRDD(RDD<T> rdd) {
        return new JavaRDD<>(rdd);
    }

    @Override
    protected JavaRDD<T> wrap(RDD<T> next) {
        return new JavaRDD<>(next);
    }

    public <R> JavaRDD<R> map(Function<T, R> f) {
        return new JavaRDD<>(new RDD<>(Thrown.translated(() -> engine().map(f)), rdd().isBarrier()));
    }

    public JavaRDD<T> filter(Function<T, Boolean> f) {
        return wrap(new RDD<>(Thrown.translated(() -> engine().filter(f)), rdd().isBarrier()));
    }

    public JavaRDD<T> distinct() {
        return wrap(new RDD<>(Thrown.translated(() -> engine().distinct())));
    }
}
