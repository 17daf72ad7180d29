package io.firesteel.ui.http;

import java.nio.channels.ServerSocketChannel;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// Jetty behind the one socket of a [WebServer]; made when the first client calls.
final class JettyServer {
    private static final int MAX_THREADS = 32;
    private static final int MAX_HEADER = 8 << 10;
    private static final int IDLE_MILLIS = 30_000;

    private final Server server;

    private JettyServer(Server server) {
        this.server = server;
    }

    /// Takes over a bound socket, with the client that waits there.
    static JettyServer serve(ServerSocketChannel socket, String name, WebHandler handler) throws Exception {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 4);
        threads.setName(name);
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MAX_HEADER);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.open(socket);
        server.addConnector(connector);
        server.setHandler(handler);
        server.start();
        return new JettyServer(server);
    }

    void stop() throws Exception {
        server.stop();
    }
}
