package org.apache.spark.api.java;

import java.util.List;
import java.util.concurrent.Callable;

import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.Thrown;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.firesteel.EnginePartitioners;
import org.apache.spark.firesteel.JavaActions;
import org.apache.spark.firesteel.ScalaViews;
import org.apache.spark.rdd.RDD;
import org.apache.spark.resource.ResourceProfile;
import org.apache.spark.storage.StorageLevel;
import scala.reflect.ClassTag;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.ops.Joins;
import io.firesteel.rdd.ops.Narrow;
import io.firesteel.rdd.ops.Reshape;
import io.firesteel.rdd.ops.Sets;
import io.firesteel.rdd.ops.Sorting;

/// Spark's Java name for a dataset.
public class JavaRDD<T> extends AbstractJavaRDDLike<T, JavaRDD<T>> {
    private static final long serialVersionUID = 1L;

    private final RDD<T> rdd;

    public JavaRDD(RDD<T> rdd, ClassTag<T> classTag) {
        this.rdd = rdd;
    }

    public JavaRDD(RDD<T> rdd) {
        this(rdd, null);
    }

    public static <T> JavaRDD<T> fromRDD(RDD<T> rdd, ClassTag<T> classTag) {
        return new JavaRDD<>(rdd);
    }

    public static <T> JavaRDD<T> fromRDD(RDD<T> rdd) {
        return new JavaRDD<>(rdd);
    }

    public static <T> RDD<T> toRDD(JavaRDD<T> rdd) {
        return rdd.rdd();
    }

    @Override
    public JavaRDD<T> wrapRDD(RDD<T> next) {
        return new JavaRDD<>(next);
    }

    @Override
    public RDD<T> rdd() {
        return rdd;
    }

    @Override
    public ClassTag<T> classTag() {
        return ScalaViews.anyTag();
    }

    public JavaRDD<T> withResources(ResourceProfile profile) {
        Thrown.run(() -> rdd.withResources(profile));
        return this;
    }

    /// Null while it has none of its own.
    public ResourceProfile getResourceProfile() {
        return rdd.getResourceProfile();
    }

    public JavaRDD<T>[] randomSplit(double[] weights) {
        return randomSplit(weights, System.nanoTime());
    }

    @SuppressWarnings("unchecked")
    public JavaRDD<T>[] randomSplit(double[] weights, long seed) {
        return Thrown.translated(() -> Reshape.randomSplit(lineage(), weights, seed)
                .stream()
                .map(part -> new JavaRDD<>(new RDD<>(part)))
                .toArray(JavaRDD[]::new));
    }

    public <S> JavaRDD<T> sortBy(Function<T, S> f, boolean ascending, int numPartitions) {
        return same(() -> Sorting.sortBy(lineage(), f, JavaActions.natural(), ascending, numPartitions));
    }

    private LineageRdd<T> lineage() {
        return rdd.lineage();
    }

    private static <T> JavaRDD<T> same(Callable<LineageRdd<T>> made) {
        return new JavaRDD<>(RDD.of(made));
    }

    public JavaRDD<T> cache() {
        rdd.cache();
        return this;
    }

    public JavaRDD<T> persist(StorageLevel newLevel) {
        rdd.persist(newLevel);
        return this;
    }

    public JavaRDD<T> unpersist() {
        return unpersist(false);
    }

    public JavaRDD<T> unpersist(boolean blocking) {
        rdd.unpersist(blocking);
        return this;
    }

    public JavaRDD<T> setName(String name) {
        rdd.setName(name);
        return this;
    }

    public JavaRDD<T> distinct() {
        return distinct(getNumPartitions());
    }

    public JavaRDD<T> distinct(int numPartitions) {
        return same(() -> Sets.distinct(lineage(), numPartitions));
    }

    public JavaRDD<T> filter(Function<T, Boolean> f) {
        return same(() -> Narrow.filter(lineage(), f));
    }

    public JavaRDD<T> coalesce(int numPartitions) {
        return coalesce(numPartitions, false);
    }

    public JavaRDD<T> coalesce(int numPartitions, boolean shuffle) {
        return same(() -> Reshape.coalesce(lineage(), numPartitions, shuffle));
    }

    public JavaRDD<T> repartition(int numPartitions) {
        return same(() -> Reshape.repartition(lineage(), numPartitions));
    }

    public JavaRDD<T> sample(boolean withReplacement, double fraction) {
        return sample(withReplacement, fraction, System.nanoTime());
    }

    public JavaRDD<T> sample(boolean withReplacement, double fraction, long seed) {
        return same(() -> Reshape.sample(lineage(), withReplacement, fraction, seed));
    }

    public JavaRDD<T> union(JavaRDD<T> other) {
        return same(() -> Reshape.union(lineage().driver(), List.of(lineage(), other.lineage())));
    }

    public JavaRDD<T> intersection(JavaRDD<T> other) {
        return same(() -> Sets.intersection(lineage(), other.lineage()));
    }

    public JavaRDD<T> subtract(JavaRDD<T> other) {
        return same(() -> Sets.subtract(lineage(), other.lineage(), Joins.leftPartitioner(lineage())));
    }

    public JavaRDD<T> subtract(JavaRDD<T> other, int numPartitions) {
        return subtract(other, new HashPartitioner(numPartitions));
    }

    public JavaRDD<T> subtract(JavaRDD<T> other, Partitioner p) {
        return same(() -> Sets.subtract(lineage(), other.lineage(), EnginePartitioners.engine(p)));
    }

    @Override
    public String toString() {
        return rdd.toString();
    }
}
