package io.firesteel.python.gateway;

import java.net.InetAddress;
import java.util.Map;

import py4j.ClientServer;
import py4j.GatewayServer;

import io.firesteel.python.local.Secrets;

/// A Py4J server on the loopback interface, opened by a random token. With pinned threads each Python thread has one Java
/// thread of its own; without, calls run on any thread.
public final class Gateway implements AutoCloseable {
    private final String token;
    private final ClientServer pinned;
    private final GatewayServer plain;

    private Gateway(String token, ClientServer pinned, GatewayServer plain) {
        this.token = token;
        this.pinned = pinned;
        this.plain = plain;
    }

    /// Starts it as `environment` says (`PYSPARK_PIN_THREAD`).
    public static Gateway start(Map<String, String> environment) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        String token = Secrets.create();
        if (Boolean.parseBoolean(environment.getOrDefault("PYSPARK_PIN_THREAD", "true"))) {
            ClientServer server = new ClientServer.ClientServerBuilder().authToken(token)
                    .javaPort(0)
                    .javaAddress(loopback)
                    .build();
            server.startServer();
            return new Gateway(token, server, null);
        }
        GatewayServer server = new GatewayServer.GatewayServerBuilder().authToken(token)
                .javaPort(0)
                .javaAddress(loopback)
                .callbackClient(GatewayServer.DEFAULT_PYTHON_PORT, loopback, token)
                .build();
        server.start();
        return new Gateway(token, null, server);
    }

    public int port() {
        return pinned != null ? pinned.getJavaServer().getListeningPort() : plain.getListeningPort();
    }

    /// What a connection shows first.
    public String token() {
        return token;
    }

    @Override
    public void close() {
        if (pinned != null) {
            pinned.shutdown();
        } else {
            plain.shutdown();
        }
    }
}
