package io.firesteel.master;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import io.grpc.Server;
import io.grpc.util.MutableHandlerRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.clusterui.ClusterPages;
import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.files.FileTrees;
import io.firesteel.master.machine.MasterEvent;
import io.firesteel.master.machine.MasterMachine;
import io.firesteel.master.machine.MasterPolicy;
import io.firesteel.master.machine.MasterSnapshot;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.Contents;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.Hosts;
import io.firesteel.protocol.Listening;
import io.firesteel.protocol.ProtocolErrors;
import io.firesteel.protocol.Release;
import io.firesteel.submission.SubmissionServer;
import io.firesteel.submission.SubmissionSettings;
import io.firesteel.time.Clock;
import io.firesteel.ui.http.AccessTokens;
import io.firesteel.wire.ControlServers;

/// A running master: its control service, its machine, its pages and its REST server. Made by [MasterMain] and by tests.
public final class MasterProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final String SERVICE = "sparkMaster";
    private static final String SPARK_VERSION = "4.3.0";
    /// Shorter than Spark's minute: a lost connection says more than a missed heartbeat, and is acted on at once.
    private static final Setting<Long> WORKER_TIMEOUT = Setting.seconds("spark.worker.timeout", "12s",
            "After so long without a word a worker is lost.");
    private static final Setting<String> RECOVERY_MODE = Setting.text("spark.deploy.recoveryMode", "NONE",
            "What outlives a master: NONE (what runs), FILESYSTEM (also drivers that wait, in a folder).");
    private static final Setting<String> RECOVERY_FOLDER = Setting.text("spark.deploy.recoveryDirectory", "",
            "The folder of the recovery mode FILESYSTEM.");

    private final HostPort address;
    private final MasterLoop loop;
    private final String webUrl;
    private final Deque<AutoCloseable> parts;
    private final CountDownLatch ended = new CountDownLatch(1);

    private MasterProcess(HostPort address, MasterLoop loop, String webUrl, Deque<AutoCloseable> parts) {
        this.address = address;
        this.webUrl = webUrl;
        this.loop = loop;
        this.parts = parts;
    }

    /// Starts a master; what keeps it from running is an error in words.
    public static MasterProcess start(MasterOptions options, Map<String, String> environment) {
        Conf conf = options.conf();
        Deque<AutoCloseable> parts = new ArrayDeque<>();
        ClusterSecret secret = ClusterSecret.findOrMake(conf, environment);
        InetAddress on = address(options);
        Recovery recovery = Recovery.open(conf, parts);
        // Peers are served once the port is known, which is part of what they are told.
        MutableHandlerRegistry services = new MutableHandlerRegistry();
        Server server = Listening.control(SERVICE, options.host(), new InetSocketAddress(on, options.port()),
                secret.secret(), conf, services);
        parts.push(() -> ControlServers.stop(server));
        HostPort address = new HostPort(options.host(), server.getPort());
        CompletableFuture<MasterLoop> made = new CompletableFuture<>();
        AccessTokens tokens = new AccessTokens(secret.secret().bytes(), Clock.system());
        SubmittedDrivers drivers = new SubmittedDrivers(recovery.contents(), recovery.book());
        String restUrl = rest(options, on, tokens, drivers, made, parts);
        ClusterPages pages = ClusterPages.ofMaster(new ClusterPages.Place(options.host(), on, options.webUiPort()),
                conf, tokens, () -> made.join().view(restUrl));
        parts.push(pages);
        MasterMachine machine = new MasterMachine(MasterPolicy.of(conf), System.currentTimeMillis());
        drivers.restored().forEach((id, order) -> machine.restore(id, SubmittedDrivers.spec(order)));
        MasterLoop loop = new MasterLoop(machine, new MasterLoop.Identity(address, pages.url(), recovery.epoch()),
                conf.get(WORKER_TIMEOUT), drivers);
        parts.push(loop);
        loop.start();
        made.complete(loop);
        services.addService(new MasterService(loop, drivers));
        LOG.info("Starting Spark master at {}", address.masterUrl());
        LOG.info("Running Firesteel version {}", Release.version());
        LOG.info("Workers and submitters show the secret {}; copy it to other machines' conf folder and run there: "
                + "sbin/start-worker.sh {}", secret.where(), address.masterUrl());
        LOG.info("I have been elected leader! New state: ALIVE");
        return new MasterProcess(address, loop, pages.url(), parts);
    }

    private static String rest(MasterOptions options, InetAddress on, AccessTokens tokens, SubmittedDrivers drivers,
            CompletableFuture<MasterLoop> loop, Deque<AutoCloseable> parts) {
        if (!options.conf().get(SubmissionSettings.ENABLED)) {
            return "";
        }
        SubmissionServer rest = SubmissionServer.start(new RestSubmissions(drivers, loop), options.conf(), tokens,
                options.host(), on, SPARK_VERSION);
        parts.push(rest);
        return new HostPort(options.host(), rest.port()).masterUrl();
    }

    private static InetAddress address(MasterOptions options) {
        try {
            return Hosts.toListen(options.host());
        } catch (UnknownHostException e) {
            throw ProtocolErrors.error(ProtocolErrors.CANNOT_LISTEN, "service", SERVICE, "host", options.host(),
                    "port", String.valueOf(options.port()), "why", "the name is unknown");
        }
    }

    /// What a master takes over from those before it.
    private record Recovery(DriverBook book, Contents contents, long epoch) {

        static Recovery open(Conf conf, Deque<AutoCloseable> parts) {
            String mode = conf.get(RECOVERY_MODE).toUpperCase(java.util.Locale.ROOT);
            switch (mode) {
                case "NONE" -> {
                    Path folder = temporary();
                    parts.push(() -> FileTrees.delete(folder));
                    return new Recovery(DriverBook.NONE, new Contents(folder.resolve("contents")),
                            System.currentTimeMillis());
                }
                case "FILESYSTEM" -> {
                    String folder = conf.get(RECOVERY_FOLDER);
                    if (folder.isBlank()) {
                        throw ProtocolErrors.error(ProtocolErrors.BAD_RECOVERY, "mode", mode, "why",
                                "spark.deploy.recoveryDirectory names no folder");
                    }
                    FileBook book = FileBook.open(Path.of(folder));
                    parts.push(book);
                    return new Recovery(book, new Contents(Path.of(folder, "contents")), book.epoch());
                }
                default -> throw ProtocolErrors.error(ProtocolErrors.BAD_RECOVERY, "mode", mode, "why",
                        "it is NONE or FILESYSTEM in this version");
            }
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("firesteel-master-");
            } catch (IOException e) {
                throw ProtocolErrors.error(ProtocolErrors.UNWRITABLE_FOLDER, "path",
                        System.getProperty("java.io.tmpdir"), "what", "content of submitted applications", "why",
                        e.toString());
            }
        }
    }

    /// What workers and submitters name it by.
    public String url() {
        return address.masterUrl();
    }

    /// Where a browser finds its pages.
    public String webUrl() {
        return webUrl;
    }

    /// What it knows now.
    public MasterSnapshot snapshot() {
        return loop.ask(s -> s);
    }

    /// Ends an application and its executors; one that is unknown is left alone.
    public void killApplication(String appId) {
        loop.post(new MasterEvent.ApplicationKilled(appId));
    }

    /// Waits for the end.
    void await() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("While ending: {}", e.toString());
            }
        }
        ended.countDown();
    }
}
