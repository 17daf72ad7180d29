package org.apache.spark;

import java.util.List;
import java.util.Properties;

import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.jdk.javaapi.OptionConverters;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.accumulator.Accumulator;

/// Spark's name for a running application; delegates to [FiresteelContext].
public class SparkContext {
    private final FiresteelContext context;
    private final SparkConf conf;
    private final LocalPropertiesView properties;

    public SparkContext(SparkConf conf) {
        this(Thrown.translated(() -> FiresteelContext.create(conf.settings())));
    }

    public SparkContext(FiresteelContext context) {
        this.context = context;
        this.conf = new SparkConf(context.getConf()).setIfMissing("spark.executor.id", "driver");
        this.properties = new LocalPropertiesView(context);
    }

    public SparkContext(String master, String appName) {
        this(new SparkConf().setMaster(master).setAppName(appName));
    }

    /// The same under the engine's name.
    public FiresteelContext context() {
        return context;
    }

    public SparkConf conf() {
        return conf;
    }

    public SparkConf getConf() {
        return conf.clone();
    }

    public void register(Accumulator<?, ?> accumulator) {
        context.register(accumulator);
    }

    public void register(Accumulator<?, ?> accumulator, String name) {
        context.register(accumulator, name);
    }

    public String applicationId() {
        return context.applicationId();
    }

    public Option<String> applicationAttemptId() {
        return OptionConverters.toScala(context.applicationAttemptId());
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

    public int defaultParallelism() {
        return context.defaultParallelism();
    }

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
        return seq(context.listFiles());
    }

    public Seq<String> listArchives() {
        return seq(context.listArchives());
    }

    public Seq<String> listJars() {
        return seq(context.listJars());
    }

    private static Seq<String> seq(List<String> texts) {
        return CollectionConverters.asScala(texts).toSeq();
    }

    public void setCheckpointDir(String directory) {
        Thrown.run(() -> context.setCheckpointDir(directory));
    }

    public Option<String> getCheckpointDir() {
        return OptionConverters.toScala(context.getCheckpointDir());
    }

    public void setJobGroup(String group, String description, boolean interruptOnCancel) {
        properties.set("spark.jobGroup.id", group);
        properties.set("spark.job.description", description);
        properties.set("spark.job.interruptOnCancel", Boolean.toString(interruptOnCancel));
        context.setJobGroup(group, description, interruptOnCancel);
    }

    public void clearJobGroup() {
        setLocalProperty("spark.jobGroup.id", null);
        setLocalProperty("spark.job.description", null);
        setLocalProperty("spark.job.interruptOnCancel", null);
        context.clearJobGroup();
    }

    public void setJobDescription(String description) {
        setLocalProperty("spark.job.description", description);
    }

    public void setInterruptOnCancel(boolean interrupt) {
        setLocalProperty("spark.job.interruptOnCancel", Boolean.toString(interrupt));
        context.setInterruptOnCancel(interrupt);
    }

    public void setLocalProperty(String key, String value) {
        properties.set(key, value);
    }

    public String getLocalProperty(String key) {
        return context.getLocalProperty(key);
    }

    public Properties getLocalProperties() {
        return properties.get();
    }

    public void setLocalProperties(Properties next) {
        properties.replace(next);
    }

    public void setCallSite(String shortForm) {
        if (shortForm == null) {
            context.clearCallSite();
        } else {
            context.setCallSite(shortForm);
        }
    }

    public void clearCallSite() {
        context.clearCallSite();
    }

    public void cancelJobGroup(String group) {
        context.cancelJobGroup(group);
    }

    public void cancelJobGroup(String group, String reason) {
        context.cancelJobGroup(group, reason);
    }

    public void cancelJobGroupAndFutureJobs(String group) {
        context.cancelJobGroupAndFutureJobs(group);
    }

    public void cancelJobsWithTag(String tag) {
        context.cancelJobsWithTag(tag);
    }

    public void cancelAllJobs() {
        context.cancelAllJobs();
    }

    public void cancelJob(int jobId) {
        context.cancelJob(jobId);
    }

    public void cancelStage(int stageId) {
        context.cancelStage(stageId);
    }

    public void stop() {
        context.stop();
        org.apache.spark.api.python.PythonWorkers.close();
    }
}
