package io.firesteel.worker;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import io.grpc.Server;
import io.grpc.util.MutableHandlerRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.clusterui.ClusterPages;
import io.firesteel.clusterui.WorkerView;
import io.firesteel.conf.SettingReview;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.Contents;
import io.firesteel.protocol.DaemonConf;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.Hosts;
import io.firesteel.protocol.Listening;
import io.firesteel.protocol.ProtocolErrors;
import io.firesteel.protocol.Release;
import io.firesteel.time.Clock;
import io.firesteel.ui.http.AccessTokens;
import io.firesteel.wire.ControlServers;

/// A running worker: its processes, its sessions with the masters, and its own control service. Made by [WorkerMain] and by
/// tests.
public final class WorkerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Worker");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final String SERVICE = "sparkWorker";
    /// Spark's for want of memory.
    private static final int EXIT_BROKEN = 52;
    private static final long DECOMMISSION_MILLIS = 200;
    /// Said again after so many looks, for a master or a driver that did not hear or was not heard.
    private static final int LOOKS = 25;

    private final WorkerIdentity identity;
    private final List<AutoCloseable> servers;
    private final Processes processes;
    private final Masters masters;
    private final CompletableFuture<Integer> ended;

    private WorkerProcess(WorkerIdentity identity, List<AutoCloseable> servers, Processes processes, Masters masters,
            CompletableFuture<Integer> ended) {
        this.identity = identity;
        this.servers = servers;
        this.processes = processes;
        this.masters = masters;
        this.ended = ended;
    }

    /// Starts a worker; what keeps it from running is an error in words.
    public static WorkerProcess start(WorkerOptions options, Map<String, String> environment) {
        SettingReview.ofDaemon(options.conf(), "spark.worker.").forEach(LOG::warn);
        ClusterSecret secret = ClusterSecret.findOrMake(options.conf(), environment);
        try {
            Files.createDirectories(options.workDir());
        } catch (IOException e) {
            throw unwritable(options, e.toString());
        }
        if (!Files.isWritable(options.workDir())) {
            throw unwritable(options, "this user may not write there");
        }
        Map<String, List<String>> resources = options.resources();
        List<Integer> cpus = CpuList.of(options);
        Server server;
        try {
            server = Listening.control(SERVICE, options.host(),
                    new InetSocketAddress(Hosts.toListen(options.host()), options.port()), secret.secret(),
                    options.conf(), new MutableHandlerRegistry());
        } catch (UnknownHostException e) {
            throw ProtocolErrors.error(ProtocolErrors.CANNOT_LISTEN, "service", SERVICE, "host", options.host(),
                    "port", String.valueOf(options.port()), "why",
                    "the name is unknown here; -h, --host (or SPARK_WORKER_HOST) takes a name that resolves on this machine, "
                            + "or one of its addresses");
        }
        HostPort address = new HostPort(options.host(), server.getPort());
        String id = "worker-" + LocalDateTime.now().format(STAMP) + "-" + address.host() + "-" + address.port();
        CompletableFuture<Supplier<WorkerView>> view = new CompletableFuture<>();
        ClusterPages pages = pages(options, secret, () -> view.join().get());
        WorkerIdentity identity = new WorkerIdentity(id, address, options.cores(), options.memory(), pages.url(),
                resources);
        LOG.info("Starting Spark worker {} with {} cores, {} MiB RAM", address, options.cores(), options.memory());
        resources.forEach((name, addresses) -> LOG.info("Custom resources: {} {}", name, addresses));
        if (!cpus.isEmpty()) {
            LOG.info("Executors are pinned to CPUs of their own, out of {}", CpuList.text(cpus));
        }
        LOG.info("Running Firesteel version {}", Release.version());
        LOG.info("Spark home: {}", DaemonConf.home(environment));
        CompletableFuture<Integer> ended = new CompletableFuture<>();
        Processes processes = new Processes(options, environment, identity, new DriverRunner.Place(options.masters(),
                secret, new Contents(options.workDir().resolve(".contents")), options.conf().get(DriverRunner.POLITE)),
                shuffle(options),
                new CpuAllotment(cpus));
        Masters masters = new Masters(options.masters(), secret, identity, processes, ended);
        processes.takeOver();
        view.complete(() -> processes.view(id, masters.masterUrl(), masters.masterPages()));
        masters.start();
        return new WorkerProcess(identity, List.of(pages, () -> ControlServers.stop(server),
                new WorkFolders(options.workDir(), options.conf(), processes::runs)), processes, masters,
                ended);
    }

    private static Optional<ShuffleService> shuffle(WorkerOptions options) {
        try {
            return ShuffleService.start(options.workDir(), Hosts.toListen(options.host()), options.conf(),
                    WorkerProcess::shuffleBroken);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("the control service listens there already", e);
        }
    }

    /// Readers would wait for a service that listens and never answers; the end of the process tells them.
    private static void shuffleBroken() {
        LOG.error("The shuffle service has lost a thread, most likely for want of memory (SPARK_DAEMON_MEMORY). This "
                + "worker ends; its executors go on, and a worker that is started in its place takes them back");
        Runtime.getRuntime().halt(EXIT_BROKEN);
    }

    private static ClusterPages pages(WorkerOptions options, ClusterSecret secret, Supplier<WorkerView> view) {
        try {
            return ClusterPages.ofWorker(
                    new ClusterPages.Place(options.host(), Hosts.toListen(options.host()), options.webUiPort()),
                    options.conf(), new AccessTokens(secret.secret().bytes(), Clock.system()), options.workDir(),
                    view);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("the control service listens there already", e);
        }
    }

    private static RuntimeException unwritable(WorkerOptions options, String why) {
        return ProtocolErrors.error(ProtocolErrors.UNWRITABLE_FOLDER, "path", options.workDir().toString(), "what",
                "--work-dir, SPARK_WORKER_DIR", "why", why);
    }

    /// What masters know it by.
    public String id() {
        return identity.id();
    }

    /// Waits for the end and answers the exit code.
    int await() throws InterruptedException {
        try {
            return ended.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Takes nothing new, and ends when what runs here has ended and nobody needs what is stored here.
    public void decommission() {
        LOG.info("Decommissioning worker {}: it ends when nothing runs here any more and no application needs what it "
                + "has stored here", identity.id());
        Thread.ofVirtual().name("decommission").start(() -> {
            try {
                masters.draining();
                for (int looks = 1; !processes.isIdle(); looks++) {
                    Thread.sleep(DECOMMISSION_MILLIS);
                    if (looks % LOOKS == 0) {
                        masters.draining();
                    }
                }
                ended.complete(0);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Ends what runs here, tells the masters, and leaves.
    @Override
    public void close() {
        masters.leaving();
        processes.close();
        masters.close();
        for (AutoCloseable each : servers) {
            try {
                each.close();
            } catch (Exception e) {
                LOG.warn("While ending: {}", e.toString());
            }
        }
        ended.complete(0);
    }
}
