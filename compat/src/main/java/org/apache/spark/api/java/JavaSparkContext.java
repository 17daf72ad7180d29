package org.apache.spark.api.java;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapred.InputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.firesteel.FileForm;
import org.apache.spark.firesteel.TupleForm;
import org.apache.spark.firesteel.UserJars;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.rdd.RDD;
import org.apache.spark.resource.ResourceInformation;
import scala.Tuple2;

import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.rdd.ops.HadoopSources;
import io.firesteel.rdd.ops.Reshape;
import io.firesteel.rdd.ops.Sources;

/// Spark's Java name for a running application.
public class JavaSparkContext implements Closeable {
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

    public JavaSparkContext(String master, String appName, SparkConf conf) {
        this(new SparkContext(master, appName, conf));
    }

    public JavaSparkContext(String master, String appName, String sparkHome, String jarFile) {
        this(master, appName, sparkHome, new String[]{jarFile});
    }

    public JavaSparkContext(String master, String appName, String sparkHome, String[] jars) {
        this(master, appName, sparkHome, jars, Map.of());
    }

    public JavaSparkContext(String master, String appName, String sparkHome, String[] jars,
            Map<String, String> environment) {
        this(SparkConf.of(master, appName, sparkHome, List.of(jars), environment));
    }

    public static SparkContext toSparkContext(JavaSparkContext jsc) {
        return jsc.sc;
    }

    /// The jar that holds a class; empty for one that lies in a folder or in the JDK.
    public static String[] jarOfClass(Class<?> type) {
        return UserJars.of(type);
    }

    public static String[] jarOfObject(Object object) {
        return UserJars.of(object.getClass());
    }

    public static JavaSparkContext fromSparkContext(SparkContext sc) {
        return new JavaSparkContext(sc);
    }

    private LineageDriver driver() {
        return sc.driver();
    }

    private static <T> JavaRDD<T> made(Callable<LineageRdd<T>> by) {
        return new JavaRDD<>(RDD.of(by));
    }

    private static <K, V> JavaPairRDD<K, V> pairs(Callable<LineageRdd<Tuple2<K, V>>> by) {
        return new JavaPairRDD<>(RDD.of(by));
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
        return ResourceInformation.of(sc.context().resources());
    }

    public <T> JavaRDD<T> emptyRDD() {
        return made(() -> Sources.empty(driver()));
    }

    public <T> JavaRDD<T> parallelize(List<T> list, int numSlices) {
        return made(() -> Sources.parallelize(driver(), list, numSlices));
    }

    public <T> JavaRDD<T> parallelize(List<T> list) {
        return parallelize(list, sc.defaultParallelism());
    }

    public <K, V> JavaPairRDD<K, V> parallelizePairs(List<Tuple2<K, V>> list, int numSlices) {
        return pairs(() -> Sources.parallelize(driver(), list, numSlices));
    }

    public <K, V> JavaPairRDD<K, V> parallelizePairs(List<Tuple2<K, V>> list) {
        return parallelizePairs(list, sc.defaultParallelism());
    }

    public JavaDoubleRDD parallelizeDoubles(List<Double> list, int numSlices) {
        return JavaDoubleRDD.ofDoubles(RDD.of(() -> Sources.parallelize(driver(), list, numSlices)));
    }

    public JavaDoubleRDD parallelizeDoubles(List<Double> list) {
        return parallelizeDoubles(list, sc.defaultParallelism());
    }

    public JavaRDD<String> textFile(String path) {
        return textFile(path, sc.defaultMinPartitions());
    }

    public JavaRDD<String> textFile(String path, int minPartitions) {
        return made(() -> Sources.textFile(driver(), path, minPartitions));
    }

    public JavaPairRDD<String, String> wholeTextFiles(String path, int minPartitions) {
        return pairs(() -> Sources.wholeTextFiles(driver(), path, minPartitions, TupleForm.TUPLE));
    }

    public JavaPairRDD<String, String> wholeTextFiles(String path) {
        return wholeTextFiles(path, sc.defaultMinPartitions());
    }

    public JavaPairRDD<String, PortableDataStream> binaryFiles(String path, int minPartitions) {
        return pairs(() -> Sources.binaryFiles(driver(), path, minPartitions, FileForm.FILE));
    }

    public JavaPairRDD<String, PortableDataStream> binaryFiles(String path) {
        return binaryFiles(path, sc.defaultMinPartitions());
    }

    public JavaRDD<byte[]> binaryRecords(String path, int recordLength) {
        return made(() -> Sources.binaryRecords(driver(), path, recordLength));
    }

    public <T> JavaRDD<T> objectFile(String path, int minPartitions) {
        return made(() -> Sources.objectFile(driver(), path));
    }

    public <T> JavaRDD<T> objectFile(String path) {
        return objectFile(path, sc.defaultMinPartitions());
    }

    public <T> JavaRDD<T> checkpointFile(String path) {
        return made(() -> Sources.checkpointFile(driver(), path));
    }

    public <K, V> JavaPairRDD<K, V> sequenceFile(String path, Class<K> keyClass, Class<V> valueClass,
            int minPartitions) {
        return pairs(() -> HadoopSources.find()
                .sequenceFile(driver(), input(path, null, keyClass, valueClass, minPartitions)));
    }

    public <K, V> JavaPairRDD<K, V> sequenceFile(String path, Class<K> keyClass, Class<V> valueClass) {
        return sequenceFile(path, keyClass, valueClass, sc.defaultMinPartitions());
    }

    public <K, V, F extends InputFormat<K, V>> JavaPairRDD<K, V> hadoopRDD(JobConf conf, Class<F> inputFormatClass,
            Class<K> keyClass, Class<V> valueClass, int minPartitions) {
        return pairs(() -> HadoopSources.find()
                .file(driver(), input(null, inputFormatClass, keyClass, valueClass, minPartitions), conf));
    }

    public <K, V, F extends InputFormat<K, V>> JavaPairRDD<K, V> hadoopRDD(JobConf conf, Class<F> inputFormatClass,
            Class<K> keyClass, Class<V> valueClass) {
        return hadoopRDD(conf, inputFormatClass, keyClass, valueClass, sc.defaultMinPartitions());
    }

    public <K, V, F extends InputFormat<K, V>> JavaPairRDD<K, V> hadoopFile(String path, Class<F> inputFormatClass,
            Class<K> keyClass, Class<V> valueClass, int minPartitions) {
        return pairs(() -> HadoopSources.find()
                .file(driver(), input(path, inputFormatClass, keyClass, valueClass, minPartitions),
                        hadoopConfiguration()));
    }

    public <K, V, F extends InputFormat<K, V>> JavaPairRDD<K, V> hadoopFile(String path, Class<F> inputFormatClass,
            Class<K> keyClass, Class<V> valueClass) {
        return hadoopFile(path, inputFormatClass, keyClass, valueClass, sc.defaultMinPartitions());
    }

    public <K, V, F extends org.apache.hadoop.mapreduce.InputFormat<K, V>> JavaPairRDD<K, V> newAPIHadoopFile(
            String path, Class<F> fClass, Class<K> kClass, Class<V> vClass, Configuration conf) {
        return pairs(() -> HadoopSources.find().newApi(driver(), input(path, fClass, kClass, vClass, 0), conf));
    }

    public <K, V, F extends org.apache.hadoop.mapreduce.InputFormat<K, V>> JavaPairRDD<K, V> newAPIHadoopRDD(
            Configuration conf, Class<F> fClass, Class<K> kClass, Class<V> vClass) {
        return pairs(() -> HadoopSources.find().newApi(driver(), input(null, fClass, kClass, vClass, 0), conf));
    }

    private static HadoopSources.Input input(String path, Class<?> format, Class<?> key, Class<?> value,
            int minPartitions) {
        return new HadoopSources.Input(path, format, key, value, minPartitions, TupleForm.TUPLE);
    }

    @SafeVarargs
    public final <T> JavaRDD<T> union(JavaRDD<T>... rdds) {
        return made(() -> unionOf(List.of(rdds)));
    }

    @SafeVarargs
    public final <K, V> JavaPairRDD<K, V> union(JavaPairRDD<K, V>... rdds) {
        return pairs(() -> unionOf(List.of(rdds)));
    }

    public final JavaDoubleRDD union(JavaDoubleRDD... rdds) {
        return JavaDoubleRDD.ofDoubles(RDD.of(() -> unionOf(List.of(rdds))));
    }

    private <T> LineageRdd<T> unionOf(List<? extends JavaRDDLike<T, ?>> rdds) {
        if (rdds.isEmpty()) {
            throw new IllegalArgumentException("requirement failed: Union called on no RDDs");
        }
        return Reshape.union(driver(), new ArrayList<>(rdds.stream().map(r -> r.rdd().lineage()).toList()));
    }

    public <T> Broadcast<T> broadcast(T value) {
        return sc.broadcast(value, null);
    }

    public Configuration hadoopConfiguration() {
        return sc.hadoopConfiguration();
    }

    public Optional<String> getCheckpointDir() {
        return JavaUtils.optionToOptional(sc.getCheckpointDir());
    }

    public Optional<String> getSparkHome() {
        return JavaUtils.optionToOptional(sc.getSparkHome());
    }

    public String sparkUser() {
        return sc.sparkUser();
    }

    public Boolean isLocal() {
        return sc.isLocal();
    }

    public List<String> jars() {
        return new ArrayList<>(sc.conf().list("spark.jars"));
    }

    public Map<Integer, JavaRDD<?>> getPersistentRDDs() {
        Map<Integer, JavaRDD<?>> kept = new HashMap<>();
        sc.context().getPersistentRdds().forEach((id, rdd) -> kept.put(id, new JavaRDD<>(new RDD<>(rdd))));
        return kept;
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
        sc.context().addJobTag(tag);
    }

    public void removeJobTag(String tag) {
        sc.context().removeJobTag(tag);
    }

    public Set<String> getJobTags() {
        return new java.util.LinkedHashSet<>(sc.context().getJobTags());
    }

    public void clearJobTags() {
        sc.context().clearJobTags();
    }

    public void cancelJobGroup(String group) {
        sc.cancelJobGroup(group);
    }

    public void cancelJobGroup(String group, String reason) {
        sc.cancelJobGroup(group, reason);
    }

    public void cancelJobsWithTag(String tag, String reason) {
        sc.cancelJobsWithTag(tag, reason);
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

    public void addFile(String path, boolean recursive) {
        sc.addFile(path, recursive);
    }

    public void addJar(String path) {
        sc.addJar(path);
    }

    public void setLogLevel(String level) {
        sc.setLogLevel(level);
    }

    public JavaSparkStatusTracker statusTracker() {
        return new JavaSparkStatusTracker(sc.context().statusTracker());
    }

    public void stop() {
        sc.stop();
    }

    public void stop(int exitCode) {
        sc.stop(exitCode);
    }

    @Override
    public void close() {
        stop();
    }
}
