package io.firesteel.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.clusterui.DriverInfo;
import io.firesteel.clusterui.ExecutorInfo;
import io.firesteel.clusterui.WorkerView;
import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.files.FileTrees;
import io.firesteel.protocol.wire.KillDriver;
import io.firesteel.protocol.wire.KillExecutor;
import io.firesteel.protocol.wire.LaunchDriver;
import io.firesteel.protocol.wire.LaunchExecutor;
import io.firesteel.protocol.wire.ProcessChanged;
import io.firesteel.protocol.wire.RunningDriver;
import io.firesteel.protocol.wire.RunningExecutor;

/// What runs on a worker: its executors and drivers, their folders, and the word of how they go on. Owned by the
/// [WorkerProcess]; orders come from the leading master's session.
final class Processes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Worker");

    private static final Setting<Boolean> NODE_LOCAL = Setting.bool("spark.ssl.useNodeLocalConf", false,
            "Whether drivers and executors take the spark.ssl settings of the worker that starts them.");
    private static final String TLS = "spark.ssl.";

    private final WorkerOptions options;
    private final Map<String, String> environment;
    private final WorkerIdentity identity;
    private final DriverRunner.Place place;
    private final Map<String, DriverRunner> drivers = new ConcurrentHashMap<>();
    private final Finished finished;
    private final Map<String, ExecutorRunner> executors = new ConcurrentHashMap<>();
    private final Optional<ShuffleService> shuffle;
    private final CpuAllotment cpus;
    private final Optional<MemoryWatch> memory;
    /// Applications that need nothing here any more once their last executors have ended.
    private final Set<String> over = ConcurrentHashMap.newKeySet();
    private volatile Listener listener;
    private volatile boolean closing;

    /// Told how processes go on.
    interface Listener {

        void executorChanged(ProcessChanged change);

        void driverChanged(ProcessChanged change);
    }

    Processes(WorkerOptions options, Map<String, String> environment, WorkerIdentity identity,
            DriverRunner.Place place, Optional<ShuffleService> shuffle, CpuAllotment cpus) {
        this.place = place;
        this.shuffle = shuffle;
        this.cpus = cpus;
        this.options = options;
        this.finished = new Finished(options.conf());
        this.environment = environment;
        this.identity = identity;
        this.memory = options.conf().get(MemoryLimit.ENFORCED)
                ? Optional.of(new MemoryWatch(executors::values))
                : Optional.empty();
    }

    void listen(Listener to) {
        listener = to;
        memory.ifPresent(MemoryWatch::start);
    }

    /// Takes over the executors of a worker that was killed in this work folder.
    void takeOver() {
        for (ProcessNote.Found found : ProcessNote.takeOver(options.workDir())) {
            ExecutorRunner runner = ExecutorRunner.takenOver(found, this::changed);
            LOG.info("Took over executor {} (process {})", runner.fullId(), found.process().pid());
            executors.put(runner.fullId(), runner);
            cpus.claim(runner.fullId(), found.cpus());
            runner.watch();
        }
    }

    /// Whether nothing runs here, and nobody needs anything that is stored here.
    boolean isIdle() {
        return executors.isEmpty() && drivers.isEmpty() && outputs().isEmpty();
    }

    /// The applications whose map outputs are here.
    Set<String> outputs() {
        return shuffle.map(ShuffleService::applications).orElse(Set.of());
    }

    /// Whether something of that application or driver runs here, or is needed by what of it runs elsewhere.
    boolean runs(String name) {
        return drivers.containsKey(name) || outputs().contains(name)
                || executors.values().stream().anyMatch(r -> r.order().getAppId().equals(name));
    }

    List<RunningExecutor> executors() {
        List<RunningExecutor> running = new ArrayList<>();
        for (ExecutorRunner runner : executors.values()) {
            LaunchExecutor order = runner.order();
            running.add(RunningExecutor.newBuilder()
                    .setAppId(order.getAppId())
                    .setId(order.getExecutorId())
                    .setCores(order.getCores())
                    .setMemory(order.getMemory())
                    .putAllResources(order.getResourcesMap())
                    .build());
        }
        return running;
    }

    List<RunningDriver> drivers() {
        List<RunningDriver> running = new ArrayList<>();
        for (DriverRunner runner : drivers.values()) {
            running.add(RunningDriver.newBuilder()
                    .setId(runner.id())
                    .setCores(runner.order().getOrder().getCores())
                    .setMemory(runner.order().getOrder().getMemory())
                    .setAttempt(runner.order().getAttempt())
                    .putAllResources(runner.order().getResourcesMap())
                    .build());
        }
        return running;
    }

    /// How drivers of late have ended, for a master that may not know.
    List<ProcessChanged> endedDrivers() {
        return finished.endedDrivers();
    }

    /// What an application set, with this worker's key and trust stores where it says so.
    private Map<String, String> here(Map<String, String> asked) {
        if (!Conf.of(asked).get(NODE_LOCAL)) {
            return asked;
        }
        Map<String, String> here = new HashMap<>(asked);
        here.keySet().removeIf(key -> key.startsWith(TLS));
        options.conf().asMap().forEach((key, value) -> {
            if (key.startsWith(TLS)) {
                here.put(key, value);
            }
        });
        return here;
    }

    void launch(LaunchExecutor asked) {
        LOG.info("Asked to launch executor {}/{} for {}", asked.getAppId(), asked.getExecutorId(),
                asked.getOrder().getAppName());
        LaunchExecutor.Builder own = asked.toBuilder();
        own.getOrderBuilder().clearConf().putAllConf(here(asked.getOrder().getConfMap()));
        LaunchExecutor order = own.build();
        ExecutorRunner runner = new ExecutorRunner(order, place(order), this::changed);
        if (closing || executors.putIfAbsent(runner.fullId(), runner) != null) {
            return;
        }
        Path home = folder(order.getAppId()).resolve(String.valueOf(order.getExecutorId()));
        cpus.take(runner.fullId(), order.getCores()).thenAccept(given -> runner.start(home, given));
    }

    private ExecutorRunner.Place place(LaunchExecutor order) {
        String host = identity.address().host();
        String roots = localRoots(order);
        if (shuffle.isPresent() && Conf.of(order.getOrder().getConfMap()).get(ShuffleService.ENABLED)) {
            List<Path> outputs = shuffle.get()
                    .open(order.getAppId(), order.getOrder().getSecret().toByteArray(), ShuffleService.roots(roots));
            if (!outputs.isEmpty()) {
                return new ExecutorRunner.Place(host, roots, outputs, shuffle.get().port());
            }
        }
        return new ExecutorRunner.Place(host, roots, List.of(), 0);
    }

    private void changed(ExecutorRunner runner, ProcessChanged change) {
        try {
            told(runner, change);
        } finally {
            if (!change.getState().equals("RUNNING")) {
                cpus.giveBack(runner.fullId());
            }
        }
    }

    private void told(ExecutorRunner runner, ProcessChanged change) {
        if (!change.getState().equals("RUNNING")) {
            executors.remove(runner.fullId(), runner);
            finished.add(runner, change);
            if (over.contains(change.getAppId())) {
                applicationEnded(change.getAppId());
            }
            LOG.info("Executor {} finished with state {}{}{}", runner.fullId(), change.getState(),
                    change.getMessage().isEmpty() ? "" : " message " + change.getMessage(),
                    change.hasExitCode() ? " exitStatus " + change.getExitCode() : "");
        }
        Listener to = listener;
        if (to != null) {
            to.executorChanged(change);
        }
    }

    void kill(KillExecutor order) {
        String fullId = order.getAppId() + "/" + order.getExecutorId();
        LOG.info("Asked to kill executor {}", fullId);
        ExecutorRunner runner = executors.get(fullId);
        if (runner != null) {
            runner.kill();
        } else {
            listener.executorChanged(ProcessChanged.newBuilder()
                    .setAppId(order.getAppId())
                    .setExecutorId(order.getExecutorId())
                    .setState("KILLED")
                    .setMessage("it was not running")
                    .build());
        }
    }

    void launch(LaunchDriver asked) {
        LOG.info("Asked to launch driver {}", asked.getDriverId());
        LaunchDriver.Builder own = asked.toBuilder();
        own.getOrderBuilder().clearConf().putAllConf(here(asked.getOrder().getConfMap()));
        LaunchDriver order = own.build();
        DriverRunner runner = new DriverRunner(order, folder(order.getDriverId()), place, this::changed);
        if (!closing && drivers.putIfAbsent(runner.id(), runner) == null) {
            runner.start();
        }
    }

    private void changed(DriverRunner runner, ProcessChanged change) {
        drivers.remove(runner.id(), runner);
        finished.add(runner, change);
        switch (change.getState()) {
            case "FINISHED" -> LOG.info("Driver {} exited successfully", runner.id());
            case "KILLED" -> LOG.info("Driver {} was killed by user", runner.id());
            case "FAILED" -> LOG.warn("Driver {} exited with failure: {}", runner.id(), change.getMessage());
            default -> LOG.warn("Driver {} failed with unrecoverable exception: {}", runner.id(), change.getMessage());
        }
        listener.driverChanged(change);
    }

    void kill(KillDriver order) {
        LOG.info("Asked to kill driver {}", order.getDriverId());
        DriverRunner runner = drivers.get(order.getDriverId());
        if (runner != null) {
            runner.kill();
        } else {
            LOG.error("Asked to kill unknown driver {}", order.getDriverId());
            listener.driverChanged(ProcessChanged.newBuilder()
                    .setDriverId(order.getDriverId())
                    .setState("KILLED")
                    .setMessage("it was not running")
                    .build());
        }
    }

    /// Removes what an application's executors kept outside their own folders, whose logs stay.
    void applicationEnded(String appId) {
        over.add(appId);
        if (executors.values().stream().anyMatch(r -> r.order().getAppId().equals(appId))) {
            // Their ends bring it here again.
            return;
        }
        over.remove(appId);
        shuffle.ifPresent(service -> service.forget(appId));
        Path local = folder(appId).resolve("local");
        if (Files.exists(local)) {
            LOG.info("Cleaning up local directories for application {}", appId);
            try {
                FileTrees.delete(local);
            } catch (IOException e) {
                LOG.warn("Cannot remove {}: {}", local, e.toString());
            }
        }
    }

    private Path folder(String appId) {
        Path folder = options.workDir().resolve(appId).normalize();
        if (!options.workDir().equals(folder.getParent())) {
            throw new IllegalArgumentException("'" + appId + "' is no application's id");
        }
        return folder;
    }

    /// Where executors keep blocks and shuffle files: on the machine's own disks, or in the application's folder.
    private String localRoots(LaunchExecutor order) {
        String own = environment.get("SPARK_LOCAL_DIRS");
        String asked = own != null && !own.isBlank() ? own : order.getOrder().getConfMap().get("spark.local.dir");
        return asked == null || asked.isBlank() ? folder(order.getAppId()).resolve("local").toString() : asked;
    }

    /// What the worker's pages show.
    ///
    /// @param master the leading master's address, and that of its pages
    WorkerView view(String id, String master, String masterPages) {
        List<ExecutorInfo> here = executors.values()
                .stream()
                .map(r -> Finished.info(r, identity.id(), "RUNNING"))
                .toList();
        List<DriverInfo> there = drivers.values()
                .stream()
                .map(r -> Finished.info(r, identity.id(), "RUNNING", ""))
                .toList();
        return new WorkerView(id, master, masterPages, options.cores(),
                here.stream().mapToInt(ExecutorInfo::cores).sum() + there.stream().mapToInt(DriverInfo::cores).sum(),
                options.memory(),
                here.stream().mapToLong(ExecutorInfo::memory).sum()
                        + there.stream().mapToLong(DriverInfo::memory).sum(),
                here, finished.executors(), there, finished.drivers(), identity.resources());
    }

    @Override
    public void close() {
        closing = true;
        List<ExecutorRunner> left = List.copyOf(executors.values());
        List<DriverRunner> running = List.copyOf(drivers.values());
        running.forEach(DriverRunner::kill);
        left.forEach(ExecutorRunner::kill);
        running.forEach(DriverRunner::awaitEnd);
        left.forEach(ExecutorRunner::awaitEnd);
        shuffle.ifPresent(ShuffleService::close);
        memory.ifPresent(MemoryWatch::close);
    }
}
