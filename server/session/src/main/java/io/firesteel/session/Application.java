package io.firesteel.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.api.Broadcast;
import io.firesteel.api.accumulator.Accumulator;
import io.firesteel.api.resource.ResourceProfile;
import io.firesteel.conf.Conf;
import io.firesteel.events.ApplicationEvent;
import io.firesteel.events.bus.ListenerBus;
import io.firesteel.events.log.EventLog;
import io.firesteel.events.log.EventLogSettings;
import io.firesteel.memory.MemoryAccount;
import io.firesteel.rdd.job.HostAddresses;
import io.firesteel.resources.ResourceAmounts;
import io.firesteel.resources.ResourceDiscovery;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.scheduler.JobSubmitter;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.scheduler.machine.TaskNeeds;
import io.firesteel.session.listeners.ExtraListeners;
import io.firesteel.session.shared.AccumulatorTable;
import io.firesteel.session.shared.BroadcastTable;
import io.firesteel.session.shared.ContextCleaner;
import io.firesteel.session.shared.LocalProperties;
import io.firesteel.session.shared.SharedErrors;
import io.firesteel.session.shared.SharedFiles;
import io.firesteel.session.shared.UserClasses;
import io.firesteel.time.Clock;
import io.firesteel.ui.status.AppStatusStore;

/// One running application: its settings, shared variables, files, events and engine. Made by the context provider, and
/// by tests, which may have several in one process; everything that front ends need of the driver is here.
public final class Application implements AutoCloseable {
    /// The version of Spark whose behaviour this is.
    public static final String SPARK_VERSION = "4.3.0";

    private static final Logger LOG = LoggerFactory.getLogger("SparkContext");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final Clock clock = Clock.system();
    private final String master;
    private final String name;
    private final String id;
    private final long startTime;
    private final Map<String, List<String>> resources;
    private final UserClasses classes;
    private final LocalProperties properties = new LocalProperties();
    private final AccumulatorTable accumulators = new AccumulatorTable();
    private final BroadcastTable broadcasts;
    private final SharedFiles files;
    private final ContextCleaner cleaner;
    private final ListenerBus bus;
    private final AppStatusStore status;
    private final WebUi ui;
    private final DriverBeat beat;
    private final ProgressBar progress;
    private final Engine engine;
    private final Conf conf;
    private final HostAddresses addresses = new HostAddresses();
    private final AtomicInteger datasets = new AtomicInteger();
    private final AtomicInteger exchanges = new AtomicInteger();
    private final AtomicInteger stages = new AtomicInteger();
    private final AtomicLong queries = new AtomicLong();
    private final Object stopping = new Object();
    private EventLog eventLog;
    private boolean stopped;

    /// Starts an application.
    ///
    /// @param asked   what the program set
    /// @param program where its classes resolve
    public Application(Conf asked, ClassLoader program) {
        master = asked.text("spark.master")
                .filter(m -> !m.isBlank())
                .orElseThrow(() -> SessionErrors.missing("A master URL",
                        "pass --master to spark-submit, or set spark.master"));
        name = asked.text("spark.app.name")
                .filter(n -> !n.isBlank())
                .orElseThrow(() -> SessionErrors.missing("An application name",
                        "pass --name to spark-submit, or set spark.app.name"));
        startTime = clock.millis();
        LOG.info("Running Spark version {} (Firesteel {})", SPARK_VERSION, Version.TEXT);
        LOG.info("Submitted application: {}", name);
        resources = ResourceDiscovery.find(asked, ResourceAmounts.DRIVER,
                asked.get(SessionSettings.RESOURCES_FILE));
        EngineGround ground = ground(asked);
        id = ground.network().applicationId().orElseGet(() -> ownId(ground));
        classes = new UserClasses(program);
        cleaner = new ContextCleaner(asked.get(SessionSettings.GC_INTERVAL));
        broadcasts = new BroadcastTable(this::publish, this::removeBroadcast);
        files = new SharedFiles(this::makeFilesFolder);
        Conf known = asked.with("spark.app.id", id).with("spark.app.startTime", String.valueOf(startTime));
        bus = new ListenerBus(known, journalFolder(known));
        try {
            engine = new Engine(this, ground, known);
        } catch (IOException e) {
            ground.network().close();
            throw new UncheckedIOException("cannot start " + name + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            ground.network().close();
            throw e;
        }
        conf = engine.conf();
        status = new AppStatusStore(conf, clock, SPARK_VERSION);
        start();
        ui = new WebUi(status, conf, engine::threads);
        beat = new DriverBeat(engine, bus, conf);
        progress = ProgressBar.start(status, clock, conf);
    }

    private EngineGround ground(Conf asked) {
        try {
            return EngineGround.open(master, asked);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    private String ownId(EngineGround ground) {
        return ground.local().isPresent()
                ? "local-" + startTime
                : "app-" + STAMP.format(Instant.ofEpochMilli(startTime).atZone(ZoneId.systemDefault())) + "-0000";
    }

    private static Path journalFolder(Conf conf) {
        return Path.of(conf.text("spark.local.dir", System.getProperty("java.io.tmpdir")).split(",")[0].trim());
    }

    private void start() {
        try {
            bus.add(status, ListenerBus.APP_STATUS);
            if (conf.get(EventLogSettings.ENABLED)) {
                eventLog = EventLog.start(id, "", SPARK_VERSION, conf, scheme -> null);
                bus.add(eventLog, ListenerBus.EVENT_LOG);
            }
            addSentFiles();
            ExtraListeners.register(conf, classes.loader(), bus);
            bus.post(new ApplicationEvent.ResourceProfileAdded(EnvironmentReport.defaultProfile(conf)));
            bus.post(EnvironmentReport.of(conf, files));
            bus.post(new ApplicationEvent.ApplicationStart(name, Optional.of(id), startTime,
                    System.getProperty("user.name", ""), Optional.empty(), Optional.empty(), Optional.empty()));
            bus.start();
            engine.start();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        if (conf.get(SessionSettings.LOG_CONF)) {
            conf.asMap().forEach((key, value) -> LOG.info("Spark configuration: {}={}", key, value));
        }
    }

    private void addSentFiles() {
        each(SessionSettings.JARS.key(), this::addJar);
        each(SessionSettings.FILES.key(), path -> files.addFile(path, false));
        each(SessionSettings.ARCHIVES.key(), files::addArchive);
    }

    private void each(String key, java.util.function.Consumer<String> action) {
        for (String path : conf.text(key, "").split(",")) {
            if (!path.isBlank()) {
                action.accept(path.trim());
            }
        }
    }

    private void publish(long broadcast, Object value) {
        if (!engine.isLocal()) {
            engine.storage().broadcasts().write(broadcast, value, engine.serializer());
        }
    }

    private void removeBroadcast(long broadcast) {
        if (!engine.isLocal()) {
            engine.backend().removeBroadcast(broadcast);
        }
    }

    private Path makeFilesFolder() {
        try {
            return Files.createDirectories(
                    engine.storage().folders().paths().getFirst().resolve("userFiles-" + id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes a jar known to tasks.
    public void addJar(String path) {
        Path jar = files.addJar(path);
        if (jar != null) {
            try {
                classes.add(jar.toUri().toURL());
            } catch (MalformedURLException e) {
                throw SharedErrors.badFile(path, String.valueOf(e.getMessage()), e);
            }
            LOG.info("Added JAR {}", path);
        }
    }

    /// Ends the application when no executor can ever run: jobs fail with the reason, and nothing can be submitted any more.
    void fatal(String reason) {
        LOG.error("Application has been killed. Reason: {}", reason);
        engine.schedulers().cancelAll("because no executor can be started: " + reason);
        // The caller is a thread of the backend, which closing ends.
        Thread.ofPlatform().daemon().name("end-application").start(() -> close(1));
    }

    /// Unique among the applications of a user.
    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String master() {
        return master;
    }

    public long startTime() {
        return startTime;
    }

    /// The driver's own addresses of special resources.
    Map<String, List<String>> resources() {
        return resources;
    }

    /// Everything that was set, and what the master adds.
    public Conf conf() {
        return conf;
    }

    /// By what other name executors on a host may go: its address.
    public Optional<String> alias(String host) {
        return isLocal() ? Optional.empty() : addresses.of(host);
    }

    /// Where jobs go.
    public JobSubmitter jobs() {
        return engine.schedulers();
    }

    /// Where events go.
    public ListenerBus events() {
        return bus;
    }

    /// A number for a new dataset.
    public int newDatasetId() {
        return datasets.getAndIncrement();
    }

    /// A number for a new exchange.
    public int newExchangeId() {
        return exchanges.getAndIncrement();
    }

    /// A number for a new stage.
    public int newStageId() {
        return stages.getAndIncrement();
    }

    /// A number for a new execution of a query.
    public long newExecutionId() {
        return queries.getAndIncrement();
    }

    /// A number for a metric that tasks count and only events tell of.
    public long newMetricId() {
        return accumulators.newId();
    }

    /// Tasks that run at once, unless `spark.default.parallelism` says otherwise.
    public int defaultParallelism() {
        int set = conf.get(SessionSettings.DEFAULT_PARALLELISM);
        return set > 0 ? set : engine.parallelism();
    }

    /// Where user classes resolve now.
    public ClassLoader classLoader() {
        return classes.loader();
    }

    /// Of the calling thread.
    public Map<String, String> localProperties() {
        return properties.get();
    }

    /// Sets a property of the calling thread; null removes it.
    public void setLocalProperty(String key, String value) {
        properties.set(key, value);
    }

    /// Takes what tasks add to accumulators.
    public JobRequest.AccumulatorSink accumulatorSink() {
        return accumulators;
    }

    /// Gives an accumulator its id.
    public void register(Accumulator<?, ?> accumulator, String accumulatorName) {
        long number = accumulators.register(accumulator, accumulatorName);
        AccumulatorTable table = accumulators;
        whenUnreachable(accumulator, () -> table.forget(number));
    }

    /// Makes a value readable by tasks.
    public <T> Broadcast<T> broadcast(T value) {
        Broadcast<T> made = broadcasts.add(value);
        long number = made.id();
        BroadcastTable table = broadcasts;
        whenUnreachable(made, () -> table.destroy(number));
        return made;
    }

    /// Turns results in bytes into values.
    public Object decode(String codec, byte[] bytes) throws Exception {
        return engine.codecs().named(codec).decodeValue(bytes, classes.loader());
    }

    /// Runs `action` some time after `owner` has become unreachable.
    public void whenUnreachable(Object owner, Runnable action) {
        if (conf.get(SessionSettings.CLEANING)) {
            cleaner.register(owner, action);
        }
    }

    /// Forgets an exchange and its outputs everywhere.
    public void removeExchange(int exchange) {
        engine.schedulers().removeExchange(exchange);
        engine.backend().removeExchange(exchange);
    }

    /// Drops the kept blocks of a dataset everywhere.
    public void removeDataset(int dataset) {
        engine.backend().removeDataset(dataset);
    }

    /// Refuses a profile whose tasks no executor could ever run: they would wait for ever.
    void requireRoom(ResourceProfile profile) {
        Map<String, String> asked = new HashMap<>();
        profile.task()
                .forEach((resource, amount) -> asked.put(resource.equals("cpus")
                        ? SchedulerSettings.TASK_CPUS.key()
                        : "spark.task.resource." + resource + ".amount",
                        resource.equals("cpus")
                                ? String.valueOf(amount.intValue())
                                : String.valueOf(amount)));
        engine.requireRoom(master, conf.withAll(asked));
    }

    /// Tells the schedulers what tasks of a resource profile need.
    void defineProfile(int number, ResourceProfile profile) {
        Map<String, Double> others = new HashMap<>(profile.task());
        Double cpus = others.remove("cpus");
        engine.schedulers()
                .defineProfile(number, new TaskNeeds(cpus == null
                        ? conf.get(SchedulerSettings.TASK_CPUS)
                        : cpus.intValue(), others));
    }

    /// Drops a shared object of the executors.
    public void removeObject(int object) {
        engine.backend().removeObject(object);
    }

    Clock clock() {
        return clock;
    }

    UserClasses classes() {
        return classes;
    }

    LocalProperties properties() {
        return properties;
    }

    AccumulatorTable accumulators() {
        return accumulators;
    }

    BroadcastTable broadcasts() {
        return broadcasts;
    }

    SharedFiles files() {
        return files;
    }

    AppStatusStore status() {
        return status;
    }

    WebUi ui() {
        return ui;
    }

    Engine engine() {
        return engine;
    }

    /// What the account of this process has given out.
    public MemoryAccount.Usage memory() {
        return engine.storage().account().usage();
    }

    /// Whether tasks run in this process and nowhere else.
    public boolean isLocal() {
        return engine.isLocal();
    }

    /// Whether it has ended or is ending.
    public boolean isStopped() {
        synchronized (stopping) {
            return stopped;
        }
    }

    @Override
    public void close() {
        close(0);
    }

    /// Ends all jobs, executors and listeners, and removes every file; bounded in time, harmless when repeated.
    public void close(int exitCode) {
        synchronized (stopping) {
            if (stopped) {
                return;
            }
            stopped = true;
        }
        LOG.info("SparkContext is stopping with exitCode {}.", exitCode);
        cleaner.stop();
        if (ui != null) {
            ui.close();
            beat.close();
        }
        if (progress != null) {
            progress.close();
        }
        engine.close();
        bus.post(new ApplicationEvent.ApplicationEnd(clock.millis(), OptionalInt.of(exitCode)));
        bus.stop();
        if (eventLog != null) {
            eventLog.stop();
        }
        LOG.info("Successfully stopped SparkContext");
    }
}
