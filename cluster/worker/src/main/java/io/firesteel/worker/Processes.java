package io.firesteel.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private final WorkerOptions options;
    private final Map<String, String> environment;
    private final WorkerIdentity identity;
    private final Map<String, ExecutorRunner> executors = new ConcurrentHashMap<>();
    private volatile Listener listener;
    private volatile boolean closing;

    /// Told how processes go on.
    interface Listener {

        void executorChanged(ProcessChanged change);

        void driverChanged(ProcessChanged change);
    }

    Processes(WorkerOptions options, Map<String, String> environment, WorkerIdentity identity) {
        this.options = options;
        this.environment = environment;
        this.identity = identity;
    }

    void listen(Listener to) {
        listener = to;
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
                    .build());
        }
        return running;
    }

    List<RunningDriver> drivers() {
        return List.of();
    }

    void launch(LaunchExecutor order) {
        LOG.info("Asked to launch executor {}/{} for {}", order.getAppId(), order.getExecutorId(),
                order.getOrder().getAppName());
        ExecutorRunner runner = new ExecutorRunner(order, identity.address().host(), localRoots(order), this::changed);
        if (closing || executors.putIfAbsent(runner.fullId(), runner) != null) {
            return;
        }
        runner.start(folder(order.getAppId()).resolve(String.valueOf(order.getExecutorId())));
    }

    private void changed(ExecutorRunner runner, ProcessChanged change) {
        if (!change.getState().equals("RUNNING")) {
            executors.remove(runner.fullId(), runner);
            LOG.info("Executor {} finished with state {}{}{}", runner.fullId(), change.getState(),
                    change.getMessage().isEmpty() ? "" : " message " + change.getMessage(),
                    change.hasExitCode() ? " exitStatus " + change.getExitCode() : "");
        }
        listener.executorChanged(change);
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

    void launch(LaunchDriver order) {
        listener.driverChanged(ProcessChanged.newBuilder()
                .setDriverId(order.getDriverId())
                .setState("ERROR")
                .setMessage("this worker runs no drivers")
                .build());
    }

    void kill(KillDriver order) {
        LOG.info("Asked to kill driver {}", order.getDriverId());
    }

    /// Removes what an application's executors kept outside their own folders, whose logs stay.
    void applicationEnded(String appId) {
        if (executors.values().stream().anyMatch(r -> r.order().getAppId().equals(appId))) {
            return;
        }
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

    @Override
    public void close() {
        closing = true;
        List<ExecutorRunner> left = List.copyOf(executors.values());
        left.forEach(ExecutorRunner::kill);
        left.forEach(ExecutorRunner::awaitEnd);
    }
}
