package io.firesteel.api;

import java.util.List;
import java.util.Map;

import io.firesteel.api.accumulator.SharedVariables;
import io.firesteel.api.function.Function2;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.api.rdd.RddSources;
import io.firesteel.api.spi.ContextProvider;
import io.firesteel.api.status.ExecutorControl;
import io.firesteel.api.status.JobControl;
import io.firesteel.api.status.StatusTracker;

/// A running application: where programs get datasets, shared variables and jobs from. One is live per process at a time;
/// several threads may use it at once. Made by [#create], stopped by [#close].
public interface FiresteelContext extends RddSources, SharedVariables, JobControl, ExecutorControl, AutoCloseable {

    /// Starts an application. A second live context is refused, naming where the first was made.
    static FiresteelContext create(FiresteelConf conf) {
        return ContextProvider.installed().create(conf.clone());
    }

    static FiresteelContext create(String master, String appName) {
        return create(new FiresteelConf().setMaster(master).setAppName(appName));
    }

    /// The live context, or a new one where there is none.
    static FiresteelContext getOrCreate(FiresteelConf conf) {
        return ContextProvider.installed().getOrCreate(conf.clone());
    }

    static FiresteelContext getOrCreate() {
        return getOrCreate(new FiresteelConf());
    }

    /// The live context, if any.
    static java.util.Optional<FiresteelContext> active() {
        return ContextProvider.installed().active();
    }

    /// A copy: changing it changes nothing here.
    FiresteelConf getConf();

    String applicationId();

    java.util.Optional<String> applicationAttemptId();

    String appName();

    String master();

    String deployMode();

    /// Milliseconds since the epoch.
    long startTime();

    /// The Spark version whose behaviour this is.
    String version();

    String sparkUser();

    boolean isLocal();

    boolean isStopped();

    java.util.Optional<String> uiWebUrl();

    /// The driver's own addresses of special resources (`spark.driver.resource.*`), by the resources' names.
    Map<String, List<String>> resources();

    int defaultParallelism();

    /// For files: at most 2, as in Spark.
    int defaultMinPartitions();

    /// One of `ALL`, `DEBUG`, `ERROR`, `FATAL`, `INFO`, `OFF`, `TRACE`, `WARN`.
    void setLogLevel(String level);

    void setCheckpointDir(String directory);

    java.util.Optional<String> getCheckpointDir();

    /// Sends a file (or, recursively, a folder) to every executor; tasks find it by [FiresteelFiles#get].
    void addFile(String path, boolean recursive);

    default void addFile(String path) {
        addFile(path, false);
    }

    void addArchive(String path);

    void addJar(String path);

    List<String> listFiles();

    List<String> listArchives();

    List<String> listJars();

    /// Datasets that are kept, by id.
    Map<Integer, RddLike<?, ?>> getPersistentRdds();

    StatusTracker statusTracker();

    /// Runs `body` on some partitions and gives its results in the order of `partitions`.
    <T, R> List<R> runJob(RddLike<T, ?> rdd, Function2<TaskContext, java.util.Iterator<T>, R> body,
            List<Integer> partitions);

    default <T, R> List<R> runJob(RddLike<T, ?> rdd, Function2<TaskContext, java.util.Iterator<T>, R> body) {
        return runJob(rdd, body, java.util.stream.IntStream.range(0, rdd.getNumPartitions()).boxed().toList());
    }

    void stop(int exitCode);

    default void stop() {
        stop(0);
    }

    @Override
    default void close() {
        stop();
    }
}
