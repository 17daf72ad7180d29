package io.firesteel.session;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.api.Broadcast;
import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.TaskContext;
import io.firesteel.api.accumulator.Accumulator;
import io.firesteel.api.function.Function2;
import io.firesteel.api.rdd.RddLike;
import io.firesteel.api.status.StatusTracker;
import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.executor.backend.FileCatalog;
import io.firesteel.logging.LogLevels;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.face.Faces;
import io.firesteel.rdd.face.LineageSources;
import io.firesteel.rdd.face.RddFace;
import io.firesteel.rdd.job.CallSite;
import io.firesteel.rdd.job.Jobs;
import io.firesteel.scheduler.JobSubmitter;
import io.firesteel.session.shared.SharedFiles;

/// A context as programs hold it: the API over one [Application]. Made by the [SessionProvider].
final class DriverContext implements FiresteelContext, LineageSources, ContextJobControl, ContextExecutors {
    private static final Logger LOG = LoggerFactory.getLogger("SparkContext");
    private static final List<String> LEVELS = List.of("ALL", "DEBUG", "ERROR", "FATAL", "INFO", "OFF", "TRACE",
            "WARN");

    private final Application application;
    private final ContextLineage lineage;
    private final JobSubmitter jobs;
    private final String created = CallSite.find().longForm();
    private final Runnable onStop;
    private final Thread hook;
    private volatile String stoppedAt;

    /// @param onStop tells that the context is no longer live
    DriverContext(FiresteelConf conf, ClassLoader program, Runnable onStop) {
        this.onStop = onStop;
        application = new Application(Conf.of(conf.getAll()), program);
        lineage = new ContextLineage(this, application);
        jobs = new AnnouncedJobs(application);
        hook = new Thread(this::stopFromHook, "stop-context");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stopFromHook() {
        if (!application.isStopped()) {
            LOG.info("Invoking stop() from shutdown hook");
            end(0);
        }
    }

    /// Where it was made: the user's frames, one a line.
    String created() {
        return created;
    }

    JobSubmitter jobs() {
        return jobs;
    }

    @Override
    public Application live() {
        if (application.isStopped()) {
            throw SessionErrors.stopped(created, String.valueOf(stoppedAt));
        }
        return application;
    }

    @Override
    public ContextLineage driver() {
        return lineage;
    }

    @Override
    public <T> Broadcast<T> broadcast(T value) {
        if (value instanceof RddLike<?, ?>) {
            throw new IllegalArgumentException(
                    "Can not directly broadcast RDDs; instead, call collect() and broadcast the result.");
        }
        Broadcast<T> made = live().broadcast(value);
        LOG.info("Created broadcast {} from {}", made.id(), CallSite.find().shortForm());
        return made;
    }

    @Override
    public void register(Accumulator<?, ?> accumulator, String name) {
        live().register(accumulator, name);
    }

    @Override
    public FiresteelConf getConf() {
        return new FiresteelConf(false).setAll(application.conf().asMap());
    }

    @Override
    public String applicationId() {
        return application.id();
    }

    @Override
    public Optional<String> applicationAttemptId() {
        return Optional.empty();
    }

    @Override
    public String appName() {
        return application.name();
    }

    @Override
    public String master() {
        return application.master();
    }

    @Override
    public String deployMode() {
        return application.conf().text("spark.submit.deployMode", "client");
    }

    @Override
    public long startTime() {
        return application.startTime();
    }

    @Override
    public Map<String, List<String>> resources() {
        return application.resources();
    }

    @Override
    public String version() {
        return Application.SPARK_VERSION;
    }

    @Override
    public String sparkUser() {
        String named = System.getenv("SPARK_USER");
        return named == null ? System.getProperty("user.name", "") : named;
    }

    @Override
    public boolean isLocal() {
        return application.engine().isLocal();
    }

    @Override
    public boolean isStopped() {
        return application.isStopped();
    }

    @Override
    public Optional<String> uiWebUrl() {
        return application.ui().url();
    }

    @Override
    public int defaultParallelism() {
        return live().defaultParallelism();
    }

    @Override
    public int defaultMinPartitions() {
        return lineage.defaultMinPartitions();
    }

    @Override
    public void setLogLevel(String level) {
        String known = level.toUpperCase(java.util.Locale.ROOT);
        if (!LEVELS.contains(known)) {
            throw new IllegalArgumentException("Supplied level " + level
                    + " did not match one of: " + String.join(",", LEVELS));
        }
        if (!LogLevels.setRoot(known)) {
            LOG.warn("The logging library in use does not let its level be set to {}", known);
        }
    }

    @Override
    public void setCheckpointDir(String directory) {
        live();
        if (directory != null && !application.engine().isLocal()
                && Optional.ofNullable(SharedFiles.uriOf(directory).getScheme()).orElse("file").equals("file")
                && !application.master().startsWith("local-cluster")) {
            LOG.warn("Spark is not running in local mode, therefore the checkpoint directory must not be on the local "
                    + "filesystem. Directory '{}' appears to be on the local filesystem.", directory);
        }
        lineage.checkpointDirectory(directory);
    }

    @Override
    public Optional<String> getCheckpointDir() {
        return lineage.checkpointDirectory();
    }

    @Override
    public void addFile(String path, boolean recursive) {
        live().files().addFile(path, recursive);
        LOG.info("Added file {}", path);
    }

    @Override
    public void addArchive(String path) {
        live().files().addArchive(path);
        LOG.info("Added archive {}", path);
    }

    @Override
    public void addJar(String path) {
        try {
            live().addJar(path);
        } catch (FiresteelException e) {
            if (e.condition().equals("FAILED_ADD_FILE")) {
                // As in Spark: a missing jar is reported, and tasks that need it fail by the class's name.
                LOG.error("Failed to add {} to Spark environment: {}", path, e.getMessage());
            } else {
                throw e;
            }
        }
    }

    @Override
    public List<String> listFiles() {
        return application.files().list(FileCatalog.Kind.FILE);
    }

    @Override
    public List<String> listArchives() {
        return application.files().list(FileCatalog.Kind.ARCHIVE);
    }

    @Override
    public List<String> listJars() {
        return application.files().list(FileCatalog.Kind.JAR);
    }

    /// The driver's folder of added files.
    String filesDirectory() {
        return application.files().folder().toString();
    }

    @Override
    public Map<Integer, RddLike<?, ?>> getPersistentRdds() {
        Map<Integer, RddLike<?, ?>> faces = new HashMap<>();
        lineage.kept().forEach((id, rdd) -> faces.put(id, new RddFace<>(rdd)));
        return faces;
    }

    @Override
    public StatusTracker statusTracker() {
        return new ContextStatus(application.status());
    }

    @Override
    public <T, R> List<R> runJob(RddLike<T, ?> rdd, Function2<TaskContext, Iterator<T>, R> body,
            List<Integer> partitions) {
        live();
        LineageRdd<T> of = Faces.lineage(rdd);
        return Jobs.some(of, (task, partition, elements) -> body.call(TaskContext.get(), elements),
                partitions.stream().mapToInt(Integer::intValue).toArray());
    }

    @Override
    public void stop(int exitCode) {
        if (end(exitCode)) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                LOG.debug("The process is ending", e);
            }
        }
    }

    private boolean end(int exitCode) {
        if (application.isStopped()) {
            LOG.info("SparkContext already stopped.");
            return false;
        }
        stoppedAt = CallSite.find().longForm();
        try {
            application.close(exitCode);
        } finally {
            onStop.run();
        }
        return true;
    }
}
