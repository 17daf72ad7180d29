package io.firesteel.master;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import io.grpc.Server;
import io.grpc.util.MutableHandlerRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Setting;
import io.firesteel.master.machine.MasterEvent;
import io.firesteel.master.machine.MasterMachine;
import io.firesteel.master.machine.MasterPolicy;
import io.firesteel.master.machine.MasterSnapshot;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.Hosts;
import io.firesteel.protocol.Listening;
import io.firesteel.protocol.ProtocolErrors;
import io.firesteel.protocol.Release;
import io.firesteel.wire.ControlServers;

/// A running master: its control service, its machine and what belongs to them. Made by [MasterMain] and by tests.
public final class MasterProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final String SERVICE = "sparkMaster";
    /// Shorter than Spark's minute: a lost connection says more than a missed heartbeat, and is acted on at once.
    private static final Setting<Long> WORKER_TIMEOUT = Setting.seconds("spark.worker.timeout", "12s",
            "After so long without a word a worker is lost.");

    private final MasterLoop.Identity identity;
    private final Server server;
    private final MasterLoop loop;
    private final CountDownLatch ended = new CountDownLatch(1);

    private MasterProcess(MasterLoop.Identity identity, Server server, MasterLoop loop) {
        this.identity = identity;
        this.server = server;
        this.loop = loop;
    }

    /// Starts a master; what keeps it from running is an error in words.
    public static MasterProcess start(MasterOptions options, Map<String, String> environment) {
        ClusterSecret secret = ClusterSecret.findOrMake(options.conf(), environment);
        // Peers are served once the port is known, which is part of what they are told.
        MutableHandlerRegistry services = new MutableHandlerRegistry();
        Server server = Listening.control(SERVICE, options.host(), address(options), secret.secret(), options.conf(),
                services);
        long now = System.currentTimeMillis();
        MasterLoop.Identity identity = new MasterLoop.Identity(new HostPort(options.host(), server.getPort()), "", now);
        MasterLoop loop = new MasterLoop(new MasterMachine(MasterPolicy.of(options.conf()), now), identity,
                options.conf().get(WORKER_TIMEOUT), new DriverOrders());
        loop.start();
        services.addService(new MasterService(loop));
        LOG.info("Starting Spark master at {}", identity.address().masterUrl());
        LOG.info("Running Firesteel version {}", Release.version());
        LOG.info("Workers and submitters show the secret {}; copy it to other machines' conf folder and run there: "
                + "sbin/start-worker.sh {}", secret.where(), identity.address().masterUrl());
        LOG.info("I have been elected leader! New state: ALIVE");
        return new MasterProcess(identity, server, loop);
    }

    private static InetSocketAddress address(MasterOptions options) {
        try {
            InetAddress on = Hosts.toListen(options.host());
            return new InetSocketAddress(on, options.port());
        } catch (UnknownHostException e) {
            throw ProtocolErrors.error(ProtocolErrors.CANNOT_LISTEN, "service", SERVICE, "host", options.host(),
                    "port", String.valueOf(options.port()), "why", "the name is unknown");
        }
    }

    /// What workers and submitters name it by.
    public String url() {
        return identity.address().masterUrl();
    }

    /// What it knows now.
    public MasterSnapshot snapshot() {
        return loop.ask(s -> s);
    }

    /// Ends a driver, as its submitter could; one that is unknown is left alone.
    public void killDriver(String driverId) {
        loop.post(new MasterEvent.DriverKilled(driverId));
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
        ControlServers.stop(server);
        loop.close();
        ended.countDown();
    }
}
