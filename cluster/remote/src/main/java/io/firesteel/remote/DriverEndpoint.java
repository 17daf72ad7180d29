package io.firesteel.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import io.grpc.Server;
import io.grpc.util.MutableHandlerRegistry;

import io.firesteel.conf.Conf;
import io.firesteel.wire.ControlServers;
import io.firesteel.wire.Secret;
import io.firesteel.wire.tls.Tls;

/// The address at which a driver's executors reach it. Opened before the application has an id, by the factory of its
/// backend; serves once the backend is made.
///
/// @param secret   what executors show
/// @param host     the name that executors are told
/// @param server   listens already
/// @param services where the backend adds its service
public record DriverEndpoint(Secret secret, String host, Server server, MutableHandlerRegistry services) {

    /// One for executors on this machine.
    public static DriverEndpoint onLoopback(Secret secret, Conf conf) {
        MutableHandlerRegistry services = new MutableHandlerRegistry();
        try {
            Server server = ControlServers.serve(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), secret,
                    Tls.of(conf), services);
            return new DriverEndpoint(secret, "127.0.0.1", server, services);
        } catch (IOException e) {
            throw RemoteErrors.cannotListen(e);
        }
    }

    /// Where it listens.
    public int port() {
        return server.getPort();
    }

    /// Stops listening.
    public void close() {
        ControlServers.stop(server);
    }
}
