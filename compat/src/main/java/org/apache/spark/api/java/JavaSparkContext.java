package org.apache.spark.api.java;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.Thrown;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;
import org.apache.spark.resource.ResourceInformation;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.rdd.PortableDataStream;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.python.rdd.DatasetFacts;

/// Spark's Java name for a running application.
public class JavaSparkContext implements AutoCloseable {
    private final SparkContext sc;

    public JavaSparkContext(SparkContext sc) {
        this.sc = sc;
    }

    public JavaSparkContext(SparkConf conf) {
        this(new SparkContext(conf));
    }

    public JavaSparkContext() {
        this(new SparkConf());
    }

    public JavaSparkContext(String master, String appName) {
        this(new SparkContext(master, appName));
    }

    public static JavaSparkContext fromSparkContext(SparkContext sc) {
        return new JavaSparkContext(sc);
    }

    private FiresteelContext context() {
        return sc.context();
    }

    public SparkContext sc() {
        return sc;
    }

    public SparkConf getConf() {
        return sc.getConf();
    }

    public String version() {
        return sc.version();
    }

    public String master() {
        return sc.master();
    }

    public String appName() {
        return sc.appName();
    }

    public Long startTime() {
        return sc.startTime();
    }

    public Integer defaultParallelism() {
        return sc.defaultParallelism();
    }

    public Integer defaultMinPartitions() {
        return sc.defaultMinPartitions();
    }

    public Map<String, ResourceInformation> resources() {
        return ResourceInformation.ofDriver(sc.conf());
    }

    public <T> JavaRDD<T> emptyRDD() {
        return new JavaRDD<>(new RDD<>(context().emptyRdd()));
    }

    public <T> JavaRDD<T> parallelize(List<T> elements, int numSlices) {
        return new JavaRDD<>(new RDD<>(Thrown.translated(() -> context().parallelize(elements, numSlices))));
    }

    public <T> JavaRDD<T> parallelize(List<T> elements) {
        return new JavaRDD<>(new RDD<>(Thrown.translated(() -> context().parallelize(elements))));
    }

    public JavaRDD<String> textFile(String path) {
        return new JavaRDD<>(new RDD<>(Thrown.translated(() -> context().textFile(path))));
    }

    public JavaRDD<String> textFile(String path, int minPartitions) {
        return new JavaRDD<>(new RDD<>(Thrown.translated(() -> context().textFile(path, minPartitions))));
    }

    public JavaPairRDD<String, String> wholeTextFiles(String path, int minPartitions) {
        return new JavaPairRDD<>(new RDD<>(Thrown.translated(() -> context().wholeTextFiles(path, minPartitions))));
    }

    public JavaPairRDD<String, String> wholeTextFiles(String path) {
        return wholeTextFiles(path, sc.defaultMinPartitions());
    }

    public JavaPairRDD<String, PortableDataStream> binaryFiles(String path, int minPartitions) {
        return new JavaPairRDD<>(new RDD<>(Thrown.translated(() -> context().binaryFiles(path, minPartitions))));
    }

    public JavaPairRDD<String, PortableDataStream> binaryFiles(String path) {
        return binaryFiles(path, sc.defaultMinPartitions());
    }

    public JavaRDD<byte[]> binaryRecords(String path, int recordLength) {
        return new JavaRDD<>(new RDD<>(Thrown.translated(() -> context().binaryRecords(path, recordLength))));
    }

    public <T> JavaRDD<T> objectFile(String path, int minPartitions) {
        return new JavaRDD<>(new RDD<>(Thrown.translated(() -> context().<T>objectFile(path, minPartitions))));
    }

    public <T> JavaRDD<T> objectFile(String path) {
        return objectFile(path, sc.defaultMinPartitions());
    }

    public <T> JavaRDD<T> checkpointFile(String path) {
        return new JavaRDD<>(new RDD<>(Thrown.translated(() -> DatasetFacts.checkpointFile(context(), path))));
    }

    @SafeVarargs
    public final <T> JavaRDD<T> union(JavaRDD<T>... rdds) {
        return new JavaRDD<>(unionOf(rdds));
    }

    @SafeVarargs
    public final <K, V> JavaPairRDD<K, V> union(JavaPairRDD<K, V>... rdds) {
        return new JavaPairRDD<>(unionOf(rdds));
    }

    public final JavaDoubleRDD union(JavaDoubleRDD... rdds) {
        return new JavaDoubleRDD(unionOf(rdds));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T> RDD<T> unionOf(AbstractJavaRDD<T, ?>[] rdds) {
        if (rdds.length == 0) {
            throw new IllegalArgumentException("Union called on empty list");
        }
        List<RddLike<?, ?>> engine = Arrays.stream(rdds).<RddLike<?, ?>>map(r -> r.rdd().rdd()).toList();
        return new RDD<>(Thrown.translated(() -> context().union((List) engine)),
                Arrays.stream(rdds).anyMatch(r -> r.rdd().isBarrier()));
    }

    public <T> Broadcast<T> broadcast(T value) {
        return new Broadcast<>(Thrown.translated(() -> context().broadcast(value)));
    }

    public void setCallSite(String site) {
        sc.setCallSite(site);
    }

    public void clearCallSite() {
        sc.clearCallSite();
    }

    public void setJobGroup(String group, String description, boolean interruptOnCancel) {
        sc.setJobGroup(group, description, interruptOnCancel);
    }

    public void setJobGroup(String group, String description) {
        sc.setJobGroup(group, description, false);
    }

    public void clearJobGroup() {
        sc.clearJobGroup();
    }

    public void setJobDescription(String description) {
        sc.setJobDescription(description);
    }

    public void setInterruptOnCancel(boolean interrupt) {
        sc.setInterruptOnCancel(interrupt);
    }

    public void setLocalProperty(String key, String value) {
        sc.setLocalProperty(key, value);
    }

    public String getLocalProperty(String key) {
        return sc.getLocalProperty(key);
    }

    public void addJobTag(String tag) {
        context().addJobTag(tag);
    }

    public void removeJobTag(String tag) {
        context().removeJobTag(tag);
    }

    public Set<String> getJobTags() {
        return new java.util.HashSet<>(context().getJobTags());
    }

    public void clearJobTags() {
        context().clearJobTags();
    }

    public void cancelJobGroup(String group) {
        sc.cancelJobGroup(group);
    }

    public void cancelJobsWithTag(String tag) {
        sc.cancelJobsWithTag(tag);
    }

    public void cancelAllJobs() {
        sc.cancelAllJobs();
    }

    public void setCheckpointDir(String directory) {
        sc.setCheckpointDir(directory);
    }

    public void addFile(String path) {
        sc.addFile(path);
    }

    public void addJar(String path) {
        sc.addJar(path);
    }

    public void setLogLevel(String level) {
        sc.setLogLevel(level);
    }

    public JavaSparkStatusTracker statusTracker() {
        return new JavaSparkStatusTracker(context().statusTracker());
    }

    public void stop() {
        sc.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
