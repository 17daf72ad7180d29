package io.firesteel.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.process.StartCaches;
import io.firesteel.protocol.wire.ExecutorOrder;
import io.firesteel.protocol.wire.LaunchExecutor;
import io.firesteel.protocol.wire.ProcessChanged;
import io.firesteel.remote.ExecutorCommand;
import io.firesteel.wire.control.Bootstrap;
import io.firesteel.wire.control.Texts;

/// One executor process of a worker. What it has to know goes through its standard input; what it writes, into files of its
/// folder.
final class ExecutorRunner {
    private static final Logger LOG = LoggerFactory.getLogger("ExecutorRunner");
    private static final long POLITE_SECONDS = 5;
    private static final String ENVIRONMENT = "spark.executorEnv.";

    private final LaunchExecutor order;
    private final Place at;
    private final MemoryLimit limit;
    private final BiConsumer<ExecutorRunner, ProcessChanged> listener;
    private ProcessHandle process;
    private Path folder;
    private boolean killed;
    /// Why the worker has ended it; null where it has not.
    private volatile String reason;

    /// Where an executor runs.
    ///
    /// @param host       that others reach it by
    /// @param localRoots where it keeps blocks, separated by commas
    /// @param outputs    where it leaves map outputs for the shuffle service
    /// @param service    the port of that; 0 for none
    record Place(String host, String localRoots, List<Path> outputs, int service) {
    }

    /// @param listener   told of its states
    ExecutorRunner(LaunchExecutor order, Place at,
            BiConsumer<ExecutorRunner, ProcessChanged> listener) {
        this.order = order;
        this.at = at;
        this.listener = listener;
        this.limit = MemoryLimit.of(order.getMemory(), Conf.of(order.getOrder().getConfMap()));
    }

    /// One that a worker before this one started.
    static ExecutorRunner takenOver(ProcessNote.Found found, BiConsumer<ExecutorRunner, ProcessChanged> listener) {
        ExecutorRunner runner = new ExecutorRunner(found.order(), new Place("", "", List.of(), 0), listener);
        runner.process = found.process();
        runner.folder = found.folder();
        return runner;
    }

    /// Tells how one that was taken over ends; nobody but its parent learns its exit code.
    void watch() {
        process.onExit().thenRun(() -> ended(OptionalInt.empty()));
    }

    LaunchExecutor order() {
        return order;
    }

    String fullId() {
        return order.getAppId() + "/" + order.getExecutorId();
    }

    /// Its process; empty before it has started and after it has ended.
    synchronized Optional<ProcessHandle> process() {
        return Optional.ofNullable(process).filter(ProcessHandle::isAlive);
    }

    /// How much memory it may have.
    MemoryLimit limit() {
        return limit;
    }

    /// Ends it at once, for a reason that the driver is told: a failure of the executor's.
    void end(String why) {
        LOG.warn("{}", why);
        reason = why;
        process().ifPresent(ProcessHandle::destroyForcibly);
    }

    /// Starts it; what goes wrong is told as its state.
    ///
    /// @param cpus the only ones it may run on; none for any
    void start(Path place, List<Integer> cpus) {
        try {
            Process started;
            synchronized (this) {
                if (killed) {
                    listener.accept(this, state("KILLED").build());
                    return;
                }
                folder = Files.createDirectories(place);
                started = launch(cpus);
                process = started.toHandle();
            }
            ProcessNote.write(folder, order, process, cpus);
            listener.accept(this, state("RUNNING").build());
            started.onExit().thenAccept(p -> {
                ended(OptionalInt.of(p.exitValue()));
                StartCaches.recordForExecutors(p.pid());
            });
        } catch (IOException | RuntimeException e) {
            LOG.error("Error running executor {}", fullId(), e);
            listener.accept(this, state("FAILED").setMessage(e.toString()).build());
        }
    }

    private Process launch(List<Integer> cpus) throws IOException {
        Conf conf = Conf.of(order.getOrder().getConfMap());
        List<String> command = CpuList.pinned(cpus,
                ExecutorCommand.of(order.getCores(), order.getMemory(), conf));
        LOG.info("Launch command: \"{}\"", String.join("\" \"", command));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("stdout").toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("stderr").toFile()));
        builder.environment().put("SPARK_LOCAL_DIRS", at.localRoots());
        builder.environment().put("SPARK_EXECUTOR_DIRS", at.localRoots());
        builder.environment().put("SPARK_LOG_URL_STDOUT", folder.resolve("stdout").toString());
        builder.environment().put("SPARK_LOG_URL_STDERR", folder.resolve("stderr").toString());
        conf.asMap().forEach((key, value) -> {
            if (key.startsWith(ENVIRONMENT)) {
                builder.environment().put(key.substring(ENVIRONMENT.length()), value);
            }
        });
        Process started = builder.start();
        LOG.info("Launched executor {} as process {}{}", fullId(), started.pid(),
                cpus.isEmpty() ? "" : " on CPUs " + CpuList.text(cpus));
        try (OutputStream in = started.getOutputStream()) {
            bootstrap(conf).writeDelimitedTo(in);
        } catch (IOException e) {
            // It has ended already; its exit code says more than the broken pipe.
            LOG.debug("Executor {} does not read its order", fullId(), e);
        }
        return started;
    }

    private Bootstrap bootstrap(Conf conf) {
        ExecutorOrder toStart = order.getOrder();
        return Bootstrap.newBuilder()
                .setExecutorId(String.valueOf(order.getExecutorId()))
                .setApplicationId(order.getAppId())
                .setSecret(toStart.getSecret())
                .setDriverHost(toStart.getDriverHost())
                .setDriverPort(toStart.getDriverPort())
                .setCores(order.getCores())
                .setHost(at.host())
                .setBlockKey(toStart.getBlockKey())
                .putAllConf(conf.asMap())
                .setOutlivesStarter(true)
                .addAllOutputFolders(at.outputs().stream().map(Path::toString).toList())
                .setShuffleService(at.service())
                .putAllResources(resources())
                .build();
    }

    private Map<String, Texts> resources() {
        Map<String, Texts> resources = new HashMap<>();
        order.getResourcesMap()
                .forEach((name, addresses) -> resources.put(name,
                        Texts.newBuilder().addAllItems(addresses.getItemsList()).build()));
        return resources;
    }

    private ProcessChanged.Builder state(String name) {
        return ProcessChanged.newBuilder()
                .setAppId(order.getAppId())
                .setExecutorId(order.getExecutorId())
                .setState(name);
    }

    private void ended(OptionalInt code) {
        ProcessNote.remove(folder);
        boolean asked;
        synchronized (this) {
            asked = killed;
        }
        ProcessChanged.Builder change = state(asked ? "KILLED" : "EXITED");
        code.ifPresent(change::setExitCode);
        if (!asked) {
            int known = code.orElse(0);
            String why = reason;
            change.setMessage(why != null
                    ? why
                    : code.isEmpty()
                            ? "Its process has ended"
                            : "Its process ended with exit code " + known
                                    + (known > 128 && known < 160 ? " (signal " + (known - 128) + ")" : "")
                                    // A JVM that cannot begin says so on its standard output.
                                    + LastWords.of(folder, known, "stderr", "stdout"));
        }
        listener.accept(this, change.build());
    }

    /// Ends it, politely at first; returns at once.
    void kill() {
        ProcessHandle running;
        synchronized (this) {
            if (killed) {
                return;
            }
            killed = true;
            running = process;
        }
        if (running != null) {
            LOG.info("Killing process! ({})", fullId());
            running.destroy();
            Thread.ofVirtual().name("kill-" + fullId()).start(this::awaitEnd);
        }
    }

    /// Waits for the end of one that was killed.
    void awaitEnd() {
        ProcessHandle running;
        synchronized (this) {
            running = process;
        }
        if (running != null) {
            try {
                running.onExit().get(POLITE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                running.destroyForcibly();
            } catch (InterruptedException e) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
