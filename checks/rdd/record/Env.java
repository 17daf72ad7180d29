package io.firesteel.checks.rdd.programs;

import java.util.List;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaRDDLike;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.DoubleAccumulator;
import org.apache.spark.util.LongAccumulator;

/// The twin of the programs' Env, for Spark.
final class Env {
    private Env() {
    }

    static LongAccumulator longs(JavaSparkContext sc, String name) {
        return sc.sc().longAccumulator(name);
    }

    static DoubleAccumulator doubles(JavaSparkContext sc, String name) {
        return sc.sc().doubleAccumulator(name);
    }

    static CollectionAccumulator<Integer> list(JavaSparkContext sc, String name) {
        return sc.sc().collectionAccumulator(name);
    }

    @SuppressWarnings("unchecked")
    static JavaRDD<Long> range(JavaSparkContext sc, long start, long end, long step, int slices) {
        return (JavaRDD<Long>) (JavaRDD<?>) sc.sc().range(start, end, step, slices).toJavaRDD();
    }

    static String level(JavaRDD<?> rdd, String name) {
        rdd.persist(StorageLevel.fromString(name));
        return rdd.getStorageLevel().description();
    }

    static List<?> part(JavaRDDLike<?, ?> rdd, int partition) {
        return rdd.collectPartitions(new int[]{partition})[0];
    }
}
