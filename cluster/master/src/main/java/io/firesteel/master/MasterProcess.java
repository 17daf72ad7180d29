package io.firesteel.master;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import io.grpc.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.Hosts;
import io.firesteel.protocol.Listening;
import io.firesteel.protocol.ProtocolErrors;
import io.firesteel.protocol.wire.MasterControlGrpc;
import io.firesteel.wire.ControlServers;

/// A running master: its control service and what belongs to it. Made by [MasterMain] and by tests.
public final class MasterProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Master");

    private final HostPort address;
    private final Server server;
    private final CountDownLatch ended = new CountDownLatch(1);

    private MasterProcess(HostPort address, Server server) {
        this.address = address;
        this.server = server;
    }

    /// Starts a master; what keeps it from running is an error in words.
    public static MasterProcess start(MasterOptions options, Map<String, String> environment) {
        ClusterSecret secret = ClusterSecret.findOrMake(options.conf(), environment);
        InetAddress on;
        try {
            on = Hosts.toListen(options.host());
        } catch (UnknownHostException e) {
            throw ProtocolErrors.error(ProtocolErrors.CANNOT_LISTEN, "service", "sparkMaster", "host", options.host(),
                    "port", String.valueOf(options.port()), "why", "the name is unknown");
        }
        Server server = Listening.control("sparkMaster", options.host(), new InetSocketAddress(on, options.port()),
                secret.secret(), options.conf(), new MasterControlGrpc.MasterControlImplBase() {
                });
        HostPort address = new HostPort(options.host(), server.getPort());
        LOG.info("Starting Spark master at {}", address.masterUrl());
        return new MasterProcess(address, server);
    }

    /// What workers and submitters name it by.
    public String url() {
        return address.masterUrl();
    }

    /// Waits for the end.
    void await() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        ControlServers.stop(server);
        ended.countDown();
    }
}
