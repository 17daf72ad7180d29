package org.apache.spark.rdd;

import java.util.List;
import java.util.Properties;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.Thrown;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.firesteel.ListenerBridge;
import org.apache.spark.firesteel.LocalPropertiesView;
import org.apache.spark.firesteel.ScalaViews;
import org.apache.spark.scheduler.SparkListenerInterface;
import org.apache.spark.util.AccumulatorV2;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.DoubleAccumulator;
import org.apache.spark.util.LongAccumulator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.collection.immutable.Map;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.accumulator.Accumulator;
import io.firesteel.events.bus.ListenerBus;
import io.firesteel.rdd.face.LineageSources;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.session.Applications;

/// The part of `SparkContext` that steers jobs and makes shared variables.
public abstract class ContextJobs {
    private static final Logger LOG = LoggerFactory.getLogger("SparkContext");

    protected final FiresteelContext context;
    private final LocalPropertiesView properties;
    private final Configuration hadoop = new Configuration();

    protected ContextJobs(FiresteelContext context) {
        this.context = context;
        this.properties = new LocalPropertiesView(context);
        context.getConf().getAll().forEach((key, value) -> {
            if (key.startsWith("spark.hadoop.")) {
                hadoop.set(key.substring("spark.hadoop.".length()), value);
            }
        });
    }

    /// The same under the engine's name.
    public FiresteelContext context() {
        return context;
    }

    /// Has `listener` hear the application's events from now on.
    public void addSparkListener(SparkListenerInterface listener) {
        Applications.of(context).events().add(new ListenerBridge(listener), ListenerBus.SHARED);
    }

    public void removeSparkListener(SparkListenerInterface listener) {
        Applications.of(context).events().remove(new ListenerBridge(listener));
    }

    /// What Spark says where the master's executors are a fixed number.
    private boolean told(boolean done, String what) {
        if (!done) {
            LOG.warn("{} is not supported by current scheduler.", what);
        }
        return done;
    }

    public boolean requestExecutors(int numAdditionalExecutors) {
        return told(context.requestExecutors(numAdditionalExecutors), "Requesting executors");
    }

    public boolean requestTotalExecutors(int numExecutors, int localityAwareTasks,
            Map<String, Object> hostToLocalTaskCount) {
        return told(context.requestTotalExecutors(numExecutors), "Requesting executors");
    }

    public boolean killExecutors(Seq<String> executorIds) {
        return told(context.killExecutors(CollectionConverters.asJava(executorIds)), "Killing executors");
    }

    public boolean killExecutor(String executorId) {
        return told(context.killExecutor(executorId), "Killing executors");
    }

    public boolean killAndReplaceExecutor(String executorId) {
        return told(context.killAndReplaceExecutor(executorId), "Killing executors");
    }

    public Seq<String> getExecutorIds() {
        List<String> ids = context.getExecutorIds();
        told(!ids.isEmpty() || !context.master().startsWith("local") || context.master().startsWith("local-cluster"),
                "Listing executors");
        return ScalaViews.seq(ids);
    }

    /// What lineage needs of the application.
    public LineageDriver driver() {
        return ((LineageSources) context).driver();
    }

    /// What Hadoop's formats are given; a program may change it.
    public Configuration hadoopConfiguration() {
        return hadoop;
    }

    /// As Scala programs call it.
    public <T> Broadcast<T> broadcast(T value, ClassTag<T> tag) {
        if (value instanceof RDD<?>) {
            throw new IllegalArgumentException("requirement failed: Can not directly broadcast RDDs; instead, call "
                    + "collect() and broadcast the result.");
        }
        return new Broadcast<>(Thrown.translated(() -> context.broadcast(value)));
    }

    public void register(AccumulatorV2<?, ?> accumulator) {
        Thrown.run(() -> context.register(accumulator));
    }

    public void register(AccumulatorV2<?, ?> accumulator, String name) {
        Thrown.run(() -> context.register(accumulator, name));
    }

    public LongAccumulator longAccumulator() {
        return longAccumulator(null);
    }

    public LongAccumulator longAccumulator(String name) {
        LongAccumulator made = new LongAccumulator();
        register(made, name);
        return made;
    }

    public DoubleAccumulator doubleAccumulator() {
        return doubleAccumulator(null);
    }

    public DoubleAccumulator doubleAccumulator(String name) {
        DoubleAccumulator made = new DoubleAccumulator();
        register(made, name);
        return made;
    }

    public <T> CollectionAccumulator<T> collectionAccumulator() {
        return collectionAccumulator(null);
    }

    public <T> CollectionAccumulator<T> collectionAccumulator(String name) {
        CollectionAccumulator<T> made = new CollectionAccumulator<>();
        register(made, name);
        return made;
    }

    public void register(Accumulator<?, ?> accumulator) {
        Thrown.run(() -> context.register(accumulator));
    }

    public void register(Accumulator<?, ?> accumulator, String name) {
        Thrown.run(() -> context.register(accumulator, name));
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

    public boolean setJobGroup$default$3() {
        return false;
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

    public void cancelJobGroupAndFutureJobs(String group, String reason) {
        context.cancelJobGroupAndFutureJobs(group);
    }

    public void cancelJobsWithTag(String tag, String reason) {
        context.cancelJobsWithTag(tag, reason);
    }

    public void cancelJob(int jobId, String reason) {
        context.cancelJob(jobId, reason);
    }

    public void cancelStage(int stageId, String reason) {
        context.cancelStage(stageId, reason);
    }

    public boolean killTaskAttempt(long taskId, boolean interruptThread, String reason) {
        return context.killTaskAttempt(taskId, interruptThread, reason);
    }

    public void addJobTag(String tag) {
        context.addJobTag(tag);
    }

    public void removeJobTag(String tag) {
        context.removeJobTag(tag);
    }

    public void addJobTags(scala.collection.immutable.Set<String> tags) {
        CollectionConverters.asJava(tags).forEach(this::addJobTag);
    }

    public void removeJobTags(scala.collection.immutable.Set<String> tags) {
        CollectionConverters.asJava(tags).forEach(this::removeJobTag);
    }

    public scala.collection.immutable.Set<String> getJobTags() {
        return CollectionConverters.asScala(context.getJobTags()).toSet();
    }

    public void clearJobTags() {
        context.clearJobTags();
    }
}
