package org.apache.spark.api.python;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.RDD;

import io.firesteel.api.rdd.RddLike;
import io.firesteel.python.rdd.Pickles;

/// Owns nothing: the few places where the JVM reads Python's pickles or writes its own.
public final class SerDeUtil {
    private SerDeUtil() {
    }

    @SuppressWarnings("unchecked")
    public static JavaRDD<Object> pythonToJava(JavaRDD<byte[]> rdd, boolean batched) {
        RddLike<byte[], ?> pickles = (RddLike<byte[], ?>) rdd.rdd().rdd();
        return new JavaRDD<>(new RDD<>(pickles.mapPartitions(new Pickles.Read(batched), false), rdd.rdd().isBarrier()));
    }

    @SuppressWarnings("unchecked")
    public static JavaRDD<byte[]> javaToPython(JavaRDD<?> rdd) {
        RddLike<Object, ?> objects = (RddLike<Object, ?>) rdd.rdd().rdd();
        return new JavaRDD<>(new RDD<>(objects.mapPartitions(new Pickles.Write(), false), rdd.rdd().isBarrier()));
    }

    @SuppressWarnings("unchecked")
    public static JavaRDD<Object> toJavaArray(JavaRDD<Object> rdd) {
        RddLike<Object, ?> objects = (RddLike<Object, ?>) rdd.rdd().rdd();
        return new JavaRDD<>(new RDD<>(objects.mapPartitions(new Pickles.ToArrays(), false), rdd.rdd().isBarrier()));
    }

    /// Pickles of dates and arrays are understood from the start.
    public static void initialize() {
        Pickles.initialize();
    }
}
