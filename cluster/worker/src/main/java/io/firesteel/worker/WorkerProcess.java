package io.firesteel.worker;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import io.grpc.Server;
import io.grpc.util.MutableHandlerRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.DaemonConf;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.Hosts;
import io.firesteel.protocol.Listening;
import io.firesteel.protocol.ProtocolErrors;
import io.firesteel.protocol.Release;
import io.firesteel.wire.ControlServers;

/// A running worker: its processes, its sessions with the masters, and its own control service. Made by [WorkerMain] and by
/// tests.
public final class WorkerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Worker");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final String SERVICE = "sparkWorker";

    private final WorkerIdentity identity;
    private final Server server;
    private final Processes processes;
    private final Masters masters;
    private final CompletableFuture<Integer> ended;

    private WorkerProcess(WorkerIdentity identity, Server server, Processes processes, Masters masters,
            CompletableFuture<Integer> ended) {
        this.identity = identity;
        this.server = server;
        this.processes = processes;
        this.masters = masters;
        this.ended = ended;
    }

    /// Starts a worker; what keeps it from running is an error in words.
    public static WorkerProcess start(WorkerOptions options, Map<String, String> environment) {
        ClusterSecret secret = ClusterSecret.findOrMake(options.conf(), environment);
        try {
            Files.createDirectories(options.workDir());
        } catch (IOException e) {
            throw unwritable(options, e.toString());
        }
        if (!Files.isWritable(options.workDir())) {
            throw unwritable(options, "this user may not write there");
        }
        Server server;
        try {
            server = Listening.control(SERVICE, options.host(),
                    new InetSocketAddress(Hosts.toListen(options.host()), options.port()), secret.secret(),
                    options.conf(), new MutableHandlerRegistry());
        } catch (UnknownHostException e) {
            throw ProtocolErrors.error(ProtocolErrors.CANNOT_LISTEN, "service", SERVICE, "host", options.host(),
                    "port", String.valueOf(options.port()), "why", "the name is unknown");
        }
        HostPort address = new HostPort(options.host(), server.getPort());
        WorkerIdentity identity = new WorkerIdentity(
                "worker-" + LocalDateTime.now().format(STAMP) + "-" + address.host() + "-" + address.port(), address,
                options.cores(), options.memory(), "");
        LOG.info("Starting Spark worker {} with {} cores, {} MiB RAM", address, options.cores(), options.memory());
        LOG.info("Running Firesteel version {}", Release.version());
        LOG.info("Spark home: {}", DaemonConf.home(environment));
        CompletableFuture<Integer> ended = new CompletableFuture<>();
        Processes processes = new Processes(options, environment, identity);
        Masters masters = new Masters(options.masters(), secret, identity, processes, ended);
        masters.start();
        return new WorkerProcess(identity, server, processes, masters, ended);
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

    /// Ends what runs here, tells the masters, and leaves.
    @Override
    public void close() {
        processes.close();
        masters.close();
        ControlServers.stop(server);
        ended.complete(0);
    }
}
