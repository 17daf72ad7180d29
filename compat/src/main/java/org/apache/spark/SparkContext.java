package org.apache.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.spark.firesteel.ScalaViews;
import org.apache.spark.firesteel.UserJars;
import org.apache.spark.rdd.ContextSources;
import org.apache.spark.rdd.RDD;
import org.apache.spark.resource.ResourceInformation;
import scala.Option;
import scala.Tuple2;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.jdk.javaapi.OptionConverters;

import io.firesteel.api.FiresteelContext;

/// Spark's name for a running application; delegates to [FiresteelContext].
public class SparkContext extends ContextSources {
    private static volatile SparkContext active;

    private final SparkConf conf;

    public SparkContext(SparkConf conf) {
        this(Thrown.translated(() -> FiresteelContext.create(conf.settings())));
    }

    public SparkContext(FiresteelContext context) {
        super(context);
        this.conf = new SparkConf(context.getConf()).setIfMissing("spark.executor.id", "driver");
        active = this;
    }

    public SparkContext() {
        this(new SparkConf());
    }

    public SparkContext(String master, String appName) {
        this(master, appName, new SparkConf());
    }

    public SparkContext(String master, String appName, SparkConf conf) {
        this(conf.clone().setMaster(master).setAppName(appName));
    }

    public SparkContext(String master, String appName, String sparkHome) {
        this(master, appName, sparkHome, ScalaViews.seq(List.of()));
    }

    public SparkContext(String master, String appName, String sparkHome, Seq<String> jars) {
        this(master, appName, sparkHome, jars, scala.collection.immutable.Map$.MODULE$.empty());
    }

    public SparkContext(String master, String appName, String sparkHome, Seq<String> jars,
            scala.collection.Map<String, String> environment) {
        this(SparkConf.of(master, appName, sparkHome, CollectionConverters.asJava(jars),
                CollectionConverters.asJava(environment)));
    }

    /// The one under Spark's name for an application of the engine's.
    public static SparkContext of(FiresteelContext context) {
        SparkContext known = active;
        return known != null && known.context() == context ? known : new SparkContext(context);
    }

    public static SparkContext getOrCreate(SparkConf conf) {
        return of(Thrown.translated(() -> FiresteelContext.getOrCreate(conf.settings())));
    }

    public static SparkContext getOrCreate() {
        return getOrCreate(new SparkConf());
    }

    public SparkConf conf() {
        return conf;
    }

    public SparkConf getConf() {
        return conf.clone();
    }

    public String applicationId() {
        return context.applicationId();
    }

    public Option<String> applicationAttemptId() {
        return OptionConverters.toScala(context.applicationAttemptId());
    }

    public scala.collection.Map<String, ResourceInformation> resources() {
        return ScalaViews.immutable(ResourceInformation.of(context.resources()));
    }

    public SparkStatusTracker statusTracker() {
        return new SparkStatusTracker(context.statusTracker());
    }

    public Seq<String> jars() {
        return ScalaViews.seq(conf.list("spark.jars"));
    }

    public Seq<String> files() {
        return ScalaViews.seq(conf.list("spark.files"));
    }

    public Seq<String> archives() {
        return ScalaViews.seq(conf.list("spark.archives"));
    }

    public Option<String> getSparkHome() {
        return conf.getOption("spark.home").orElse(() -> Option.apply(System.getenv("SPARK_HOME")));
    }

    public scala.collection.Map<Object, RDD<?>> getPersistentRDDs() {
        Map<Object, RDD<?>> kept = new HashMap<>();
        context.getPersistentRdds().forEach((id, rdd) -> kept.put(id, new RDD<>(rdd)));
        return CollectionConverters.asScala(kept);
    }

    public String appName() {
        return context.appName();
    }

    public String master() {
        return context.master();
    }

    public String deployMode() {
        return context.deployMode();
    }

    public boolean isLocal() {
        return context.isLocal();
    }

    public boolean isStopped() {
        return context.isStopped();
    }

    public long startTime() {
        return context.startTime();
    }

    public String version() {
        return context.version();
    }

    public String sparkUser() {
        return context.sparkUser();
    }

    public Option<String> uiWebUrl() {
        return OptionConverters.toScala(context.uiWebUrl());
    }

    @Override
    public int defaultParallelism() {
        return context.defaultParallelism();
    }

    @Override
    public int defaultMinPartitions() {
        return context.defaultMinPartitions();
    }

    public void setLogLevel(String level) {
        context.setLogLevel(level);
    }

    public void addFile(String path) {
        addFile(path, false);
    }

    public void addFile(String path, boolean recursive) {
        Thrown.run(() -> context.addFile(path, recursive));
    }

    public void addArchive(String path) {
        Thrown.run(() -> context.addArchive(path));
    }

    public void addJar(String path) {
        Thrown.run(() -> context.addJar(path));
    }

    public Seq<String> listFiles() {
        return ScalaViews.seq(context.listFiles());
    }

    public Seq<String> listArchives() {
        return ScalaViews.seq(context.listArchives());
    }

    public Seq<String> listJars() {
        return ScalaViews.seq(context.listJars());
    }

    public boolean isEventLogEnabled() {
        return conf.getBoolean("spark.eventLog.enabled", false);
    }

    public int executorMemory() {
        return (int) (conf.getSizeAsMb("spark.executor.memory", "1g"));
    }

    /// By address: how much memory each executor has for kept blocks, and how much of it is free, in bytes.
    public scala.collection.Map<String, Tuple2<Object, Object>> getExecutorMemoryStatus() {
        Map<String, Tuple2<Object, Object>> status = new HashMap<>();
        for (SparkExecutorInfo e : statusTracker().getExecutorInfos()) {
            long total = e.totalOnHeapStorageMemory() + e.totalOffHeapStorageMemory();
            status.put(e.host() + ":" + e.port(), new Tuple2<>(total,
                    total - e.usedOnHeapStorageMemory() - e.usedOffHeapStorageMemory()));
        }
        return CollectionConverters.asScala(status);
    }

    public Option<String> checkpointDir() {
        return getCheckpointDir();
    }

    public void setCheckpointDir(String directory) {
        Thrown.run(() -> context.setCheckpointDir(directory));
    }

    public Option<String> getCheckpointDir() {
        return OptionConverters.toScala(context.getCheckpointDir());
    }

    public static Option<String> jarOfClass(Class<?> type) {
        return OptionConverters.toScala(Stream.of(UserJars.of(type)).findFirst());
    }

    public static Option<String> jarOfObject(Object object) {
        return jarOfClass(object.getClass());
    }

    public void stopInNewThread() {
        Thread.ofPlatform().name("stop-spark-context").daemon(true).start(this::stop);
    }

    public void stop() {
        stop(0);
    }

    public void stop(int exitCode) {
        context.stop(exitCode);
        org.apache.spark.api.python.PythonWorkers.close();
    }
}
