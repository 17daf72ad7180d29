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
import java.util.concurrent.ExecutionException;

import io.grpc.Server;
import io.grpc.util.MutableHandlerRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.clusterui.ClusterPages;
import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.conf.SettingReview;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileTrees;
import io.firesteel.files.TemporaryNames;
import io.firesteel.master.machine.MasterEvent;
import io.firesteel.master.machine.MasterMachine;
import io.firesteel.master.machine.MasterPolicy;
import io.firesteel.master.machine.MasterSnapshot;
import io.firesteel.master.recovery.Recovery;
import io.firesteel.master.recovery.RecoveryMode;
import io.firesteel.master.recovery.Term;
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
            "After so long without a word a worker is lost.").where(n -> n > 0, "a time above 0");

    private final HostPort address;
    private final Conf conf;
    private final String webUrl;
    private final Contents contents;
    private final ClusterSecret secret;
    private final Recovery recovery;
    private final Leadership leadership;
    private final MasterPolicy policy;
    private final Refusals refusals;
    private final Deque<AutoCloseable> parts;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CompletableFuture<Void> firstTerm = new CompletableFuture<>();
    private Thread election;
    private volatile boolean closing;

    private MasterProcess(HostPort address, Conf conf, String webUrl, Contents contents, ClusterSecret secret,
            Council council, Deque<AutoCloseable> parts) {
        this.address = address;
        this.conf = conf;
        this.webUrl = webUrl;
        this.contents = contents;
        this.secret = secret;
        this.recovery = council.recovery();
        this.leadership = council.leadership();
        this.policy = council.policy();
        this.refusals = council.refusals();
        this.parts = parts;
    }

    /// How this master stands to the others.
    private record Council(Recovery recovery, Leadership leadership, MasterPolicy policy,
            Refusals refusals) {
    }

    /// Starts a master; what keeps it from running is an error in words. It leads, or stands by for the one that does.
    public static MasterProcess start(MasterOptions options, Map<String, String> environment) {
        Deque<AutoCloseable> parts = new ArrayDeque<>();
        try {
            return start(options, environment, parts);
        } catch (RuntimeException e) {
            close(parts);
            throw e;
        }
    }

    private static MasterProcess start(MasterOptions options, Map<String, String> environment,
            Deque<AutoCloseable> parts) {
        Conf conf = options.conf();
        // What cannot be is said before anything listens.
        SettingReview.ofDaemon(conf, "spark.deploy.", "spark.master.", "spark.dead.", WORKER_TIMEOUT.key())
                .forEach(LOG::warn);
        MasterPolicy policy = MasterPolicy.of(conf);
        RecoveryMode mode = RecoveryMode.of(conf);
        ClusterSecret secret = ClusterSecret.findOrMake(conf, environment);
        InetAddress on = address(options);
        Contents contents = contents(mode.sharedFolder(conf), parts);
        Refusals refusals = new Refusals(System::currentTimeMillis);
        // Peers are served once the port is known, which is part of what they are told.
        MutableHandlerRegistry services = new MutableHandlerRegistry();
        Server server = Listening.control(SERVICE, options.host(), new InetSocketAddress(on, options.port()),
                secret.secret(), conf, services, refusals::secret);
        parts.push(() -> ControlServers.stop(server));
        HostPort address = new HostPort(options.host(), server.getPort());
        Recovery recovery = mode.open(conf, address.masterUrl());
        parts.push(recovery);
        Leadership leadership = new Leadership(address.masterUrl(), recovery::leader);
        AccessTokens tokens = new AccessTokens(secret.secret().bytes(), Clock.system());
        String restUrl = rest(options, on, tokens, leadership, parts);
        ClusterPages pages = ClusterPages.ofMaster(new ClusterPages.Place(options.host(), on, options.webUiPort()),
                conf, tokens, () -> leadership.view(restUrl).withRefused(refusals.text()));
        parts.push(pages);
        services.addService(new MasterService(leadership, contents));
        LOG.info("Starting Spark master at {}", address.masterUrl());
        LOG.info("Running Firesteel version {}", Release.version());
        LOG.info("Workers and submitters show the secret {}; copy it to other machines' conf folder and run there: "
                + "sbin/start-worker.sh {}", secret.where(), address.masterUrl());
        MasterProcess master = new MasterProcess(address, conf, pages.url(), contents, secret,
                new Council(recovery, leadership, policy, refusals), parts);
        master.stand(mode);
        return master;
    }

    /// One master alone leads when this returns; of several, one leads soon.
    private void stand(RecoveryMode mode) {
        if (mode != RecoveryMode.NONE) {
            LOG.info("Standing for election. New state: STANDBY");
        }
        election = Thread.ofPlatform().name("election").start(this::elections);
        if (mode == RecoveryMode.NONE) {
            firstTerm.join();
        }
    }

    private void elections() {
        try {
            while (!closing) {
                Term term = recovery.lead();
                lead(term);
                firstTerm.complete(null);
                term.over().get();
                LOG.warn("Leadership has been revoked. New state: STANDBY");
                leadership.resign();
            }
        } catch (InterruptedException e) {
            LOG.debug("The election is closed");
        } catch (FiresteelException e) {
            ends(e, () -> LOG.error("This master cannot lead, and ends: {}", e.getMessage()));
        } catch (ExecutionException | RuntimeException e) {
            ends(e, () -> LOG.error("This master cannot lead, and ends", e));
        }
    }

    private void ends(Exception why, Runnable say) {
        if (!closing) {
            say.run();
            firstTerm.completeExceptionally(why);
            ended.countDown();
        }
    }

    private void lead(Term term) {
        ContentCopies copies = new ContentCopies(contents, secret, recovery::others);
        SubmittedDrivers drivers = new SubmittedDrivers(contents, term.book(), copies);
        MasterMachine machine = new MasterMachine(policy, System.currentTimeMillis());
        drivers.restored()
                .forEach((id, order) -> machine.restore(id, SubmittedDrivers.spec(order), order.getLaunches()));
        MasterLoop loop = new MasterLoop(machine, new MasterLoop.Identity(address, webUrl, term.epoch(), refusals),
                conf.get(WORKER_TIMEOUT), drivers);
        loop.start();
        copies.start(drivers::all);
        leadership.lead(new Leadership.Reign(loop, drivers, copies));
        LOG.info("I have been elected leader! New state: ALIVE");
    }

    private static String rest(MasterOptions options, InetAddress on, AccessTokens tokens, Leadership leadership,
            Deque<AutoCloseable> parts) {
        if (!options.conf().get(SubmissionSettings.ENABLED)) {
            return "";
        }
        SubmissionServer rest = SubmissionServer.start(new RestSubmissions(leadership), options.conf(), tokens,
                options.host(), on, SPARK_VERSION);
        parts.push(rest);
        return new HostPort(options.host(), rest.port()).masterUrl();
    }

    private static InetAddress address(MasterOptions options) {
        try {
            return Hosts.toListen(options.host());
        } catch (UnknownHostException e) {
            throw ProtocolErrors.error(ProtocolErrors.CANNOT_LISTEN, "service", SERVICE, "host", options.host(),
                    "port", String.valueOf(options.port()), "why",
                    "the name is unknown here; -h, --host (or SPARK_MASTER_HOST) takes a name that resolves on this machine, "
                            + "or one of its addresses");
        }
    }

    /// Where the content of submissions is.
    ///
    /// @param shared of all masters; null: a folder of this one's own, which goes with it
    private static Contents contents(Path shared, Deque<AutoCloseable> parts) {
        if (shared != null) {
            return new Contents(shared.resolve("contents"));
        }
        try {
            Path folder = Files.createTempDirectory(TemporaryNames.prefix("master"));
            parts.push(() -> FileTrees.delete(folder));
            return new Contents(folder.resolve("contents"));
        } catch (IOException e) {
            throw ProtocolErrors.error(ProtocolErrors.UNWRITABLE_FOLDER, "path",
                    System.getProperty("java.io.tmpdir"), "what", "content of submitted applications", "why",
                    e.toString());
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

    /// Whether it leads now.
    public boolean leads() {
        return leadership.reign().isPresent();
    }

    private MasterLoop loop() {
        return leadership.reign().orElseThrow(() -> new IllegalStateException("this master stands by")).loop();
    }

    /// What it knows now, while it leads.
    public MasterSnapshot snapshot() {
        return loop().ask(s -> s);
    }

    /// Ends an application and its executors; one that is unknown is left alone.
    public void killApplication(String appId) {
        loop().post(new MasterEvent.ApplicationKilled(appId));
    }

    /// Waits for the end.
    void await() throws InterruptedException {
        ended.await();
    }

    private static void close(Deque<AutoCloseable> parts) {
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("While ending: {}", e.toString());
            }
        }
    }

    @Override
    public void close() {
        closing = true;
        election.interrupt();
        leadership.resign();
        close(parts);
        ended.countDown();
    }
}
