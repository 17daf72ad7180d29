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
import org.apache.spark.partial.BoundedDouble;
import org.apache.spark.partial.PartialResult;
import org.apache.spark.rdd.RDD;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.StatCounter;
import scala.Tuple2;
import scala.reflect.ClassTag;

import io.firesteel.api.Pair;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.ops.Actions;
import io.firesteel.rdd.ops.Approximate;
import io.firesteel.rdd.ops.Joins;
import io.firesteel.rdd.ops.Narrow;
import io.firesteel.rdd.ops.Numbers;
import io.firesteel.rdd.ops.Reshape;
import io.firesteel.rdd.ops.Sets;

/// Spark's Java name for a dataset of numbers.
public class JavaDoubleRDD extends AbstractJavaRDDLike<Double, JavaDoubleRDD> {
    private static final long serialVersionUID = 1L;

    private final RDD<Double> rdd;

    /// @param srdd numbers of any kind, as pyspark has them, or doubles
    @SuppressWarnings("unchecked")
    public JavaDoubleRDD(RDD<Object> srdd) {
        this.rdd = (RDD<Double>) (RDD<?>) srdd;
    }

    /// Of what holds doubles.
    @SuppressWarnings("unchecked")
    public static JavaDoubleRDD ofDoubles(RDD<Double> rdd) {
        return new JavaDoubleRDD((RDD<Object>) (RDD<?>) rdd);
    }

    /// Of numbers of any kind; pyspark gives whole ones too.
    public static JavaDoubleRDD fromRDD(RDD<Object> rdd) {
        return ofDoubles(RDD.of(() -> Narrow.mapToDouble(rdd.lineage(), n -> ((Number) n).doubleValue())));
    }

    public static RDD<Object> toRDD(JavaDoubleRDD rdd) {
        return rdd.srdd();
    }

    @SuppressWarnings("unchecked")
    public RDD<Object> srdd() {
        return (RDD<Object>) (RDD<?>) rdd;
    }

    @Override
    public JavaDoubleRDD wrapRDD(RDD<Double> next) {
        return ofDoubles(next);
    }

    @Override
    public RDD<Double> rdd() {
        return rdd;
    }

    @Override
    public ClassTag<Double> classTag() {
        return ScalaViews.anyTag();
    }

    @Override
    public Double first() {
        return Thrown.translated(() -> Actions.first(lineage()));
    }

    public Double sum() {
        return Thrown.translated(() -> Numbers.sum(lineage()));
    }

    public Double min() {
        return min(JavaActions.natural());
    }

    public Double max() {
        return max(JavaActions.natural());
    }

    public StatCounter stats() {
        return Thrown.translated(() -> new StatCounter(Numbers.stats(lineage())));
    }

    public Double mean() {
        return stats().mean();
    }

    public Double variance() {
        return stats().variance();
    }

    public Double stdev() {
        return stats().stdev();
    }

    public Double sampleStdev() {
        return stats().sampleStdev();
    }

    public Double sampleVariance() {
        return stats().sampleVariance();
    }

    public Double popStdev() {
        return stats().popStdev();
    }

    public Double popVariance() {
        return stats().popVariance();
    }

    public PartialResult<BoundedDouble> meanApprox(long timeout, Double confidence) {
        return Thrown.translated(() -> PartialResult.bounded(Approximate.mean(lineage(), timeout, confidence)));
    }

    public PartialResult<BoundedDouble> meanApprox(long timeout) {
        return meanApprox(timeout, 0.95);
    }

    public PartialResult<BoundedDouble> sumApprox(long timeout, Double confidence) {
        return Thrown.translated(() -> PartialResult.bounded(Approximate.sum(lineage(), timeout, confidence)));
    }

    public PartialResult<BoundedDouble> sumApprox(long timeout) {
        return sumApprox(timeout, 0.95);
    }

    public Tuple2<double[], long[]> histogram(int bucketCount) {
        return Thrown.translated(() -> {
            Pair<double[], long[]> made = Numbers.histogram(lineage(), bucketCount);
            return new Tuple2<>(made.first(), made.second());
        });
    }

    public long[] histogram(double[] buckets) {
        return Thrown.translated(() -> Numbers.histogram(lineage(), buckets, false));
    }

    public long[] histogram(Double[] buckets, boolean evenBuckets) {
        return Thrown.translated(() -> Numbers.histogram(lineage(),
                List.of(buckets).stream().mapToDouble(Double::doubleValue).toArray(), evenBuckets));
    }

    private LineageRdd<Double> lineage() {
        return rdd.lineage();
    }

    private static JavaDoubleRDD same(Callable<LineageRdd<Double>> made) {
        return ofDoubles(RDD.of(made));
    }

    public JavaDoubleRDD cache() {
        rdd.cache();
        return this;
    }

    public JavaDoubleRDD persist(StorageLevel newLevel) {
        rdd.persist(newLevel);
        return this;
    }

    public JavaDoubleRDD unpersist() {
        return unpersist(false);
    }

    public JavaDoubleRDD unpersist(boolean blocking) {
        rdd.unpersist(blocking);
        return this;
    }

    public JavaDoubleRDD setName(String name) {
        rdd.setName(name);
        return this;
    }

    public JavaDoubleRDD distinct() {
        return distinct(getNumPartitions());
    }

    public JavaDoubleRDD distinct(int numPartitions) {
        return same(() -> Sets.distinct(lineage(), numPartitions));
    }

    public JavaDoubleRDD filter(Function<Double, Boolean> f) {
        return same(() -> Narrow.filter(lineage(), f));
    }

    public JavaDoubleRDD coalesce(int numPartitions) {
        return coalesce(numPartitions, false);
    }

    public JavaDoubleRDD coalesce(int numPartitions, boolean shuffle) {
        return same(() -> Reshape.coalesce(lineage(), numPartitions, shuffle));
    }

    public JavaDoubleRDD repartition(int numPartitions) {
        return same(() -> Reshape.repartition(lineage(), numPartitions));
    }

    public JavaDoubleRDD sample(boolean withReplacement, Double fraction) {
        return sample(withReplacement, fraction, System.nanoTime());
    }

    public JavaDoubleRDD sample(boolean withReplacement, Double fraction, long seed) {
        return same(() -> Reshape.sample(lineage(), withReplacement, fraction, seed));
    }

    public JavaDoubleRDD union(JavaDoubleRDD other) {
        return same(() -> Reshape.union(lineage().driver(), List.of(lineage(), other.lineage())));
    }

    public JavaDoubleRDD intersection(JavaDoubleRDD other) {
        return same(() -> Sets.intersection(lineage(), other.lineage()));
    }

    public JavaDoubleRDD subtract(JavaDoubleRDD other) {
        return same(() -> Sets.subtract(lineage(), other.lineage(), Joins.leftPartitioner(lineage())));
    }

    public JavaDoubleRDD subtract(JavaDoubleRDD other, int numPartitions) {
        return subtract(other, new HashPartitioner(numPartitions));
    }

    public JavaDoubleRDD subtract(JavaDoubleRDD other, Partitioner p) {
        return same(() -> Sets.subtract(lineage(), other.lineage(), EnginePartitioners.engine(p)));
    }

    @Override
    public String toString() {
        return rdd.toString();
    }
}
