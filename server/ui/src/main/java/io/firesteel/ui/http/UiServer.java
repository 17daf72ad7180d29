package io.firesteel.ui.http;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.Map;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.events.log.Redaction;
import io.firesteel.ui.pages.Pages;
import io.firesteel.ui.rest.RestApi;
import io.firesteel.ui.status.AppStatusStore;

/// The web UI of a running application (Spark's `SparkUI`): pages and the REST API on one port. Made at the application's
/// start, closed at its end. The port is bound at once; the HTTP server behind it is made when the first client calls, so
/// that a short application does not pay for it.
public final class UiServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.apache.spark.ui.SparkUI");
    private static final Logger PORTS = LoggerFactory.getLogger("org.apache.spark.util.Utils");
    private static final int BACKLOG = 50;

    private final ServerSocketChannel socket;
    private final Selector selector;
    private final Supplier<UiHandler> handler;
    private final String address;
    private final int port;
    private final Object lifecycle = new Object();
    private JettyServer jetty;
    private boolean closed;

    private UiServer(ServerSocketChannel socket, String address, Supplier<UiHandler> handler) throws IOException {
        this.socket = socket;
        this.address = address;
        this.handler = handler;
        this.port = ((InetSocketAddress) socket.getLocalAddress()).getPort();
        this.selector = Selector.open();
        socket.configureBlocking(false);
        socket.register(selector, SelectionKey.OP_ACCEPT);
        Thread.ofPlatform().daemon().name("SparkUI-first-client").start(this::awaitFirstClient);
    }

    /// Begins to listen on the first free port from `spark.ui.port` on.
    public static UiServer start(AppStatusStore store, Conf conf, UiAccess access) {
        String address = conf.get(UiSettings.ADDRESS);
        InetAddress resolved = protectedAddress(address, access);
        int first = conf.get(UiSettings.PORT);
        int last = first == 0 ? 0 : Math.min(65_535, first + conf.get(UiSettings.RETRIES));
        Supplier<UiHandler> handler = () -> new UiHandler(access, new RestApi(store, new Redaction(conf)),
                new Pages(store, new Redaction(conf)));
        try {
            UiServer server = new UiServer(bind(resolved, first, last), address, handler);
            PORTS.info("Successfully started service 'SparkUI' on port {}.", server.port);
            LOG.info("Bound SparkUI to {}, and started at {}", address, server.url());
            return server;
        } catch (IOException e) {
            throw new FiresteelException(UiErrors.NO_PORT, Map.of("address", address, "reason",
                    String.valueOf(e.getMessage()), "first", "" + first, "last", "" + last), e);
        }
    }

    private static InetAddress protectedAddress(String address, UiAccess access) {
        InetAddress resolved;
        try {
            resolved = InetAddress.getByName(address);
        } catch (IOException e) {
            throw new FiresteelException(UiErrors.NO_PORT, Map.of("address", address, "reason",
                    "the address is not known", "first", "-", "last", "-"), e);
        }
        if (!resolved.isLoopbackAddress() && !access.authenticates()) {
            throw new FiresteelException(UiErrors.ADDRESS_NOT_PROTECTED, Map.of("address", address));
        }
        return resolved;
    }

    private static ServerSocketChannel bind(InetAddress address, int first, int last) throws IOException {
        for (int port = first;; port++) {
            ServerSocketChannel socket = ServerSocketChannel.open();
            try {
                return socket.bind(new InetSocketAddress(address, port), BACKLOG);
            } catch (BindException e) {
                socket.close();
                if (port == last) {
                    throw e;
                }
                PORTS.warn("Service 'SparkUI' could not bind on port {}. Attempting port {}.", port, port + 1);
            }
        }
    }

    private void awaitFirstClient() {
        try {
            selector.select();
            synchronized (lifecycle) {
                selector.close();
                if (!closed) {
                    socket.configureBlocking(true);
                    jetty = JettyServer.serve(socket, handler.get());
                }
            }
        } catch (ClosedSelectorException e) {
            // Closed before anybody called.
            return;
        } catch (Exception e) {
            LOG.error("The web UI at {} cannot be served", url(), e);
        }
    }

    /// The port that it listens on.
    public int port() {
        return port;
    }

    /// Where a browser on this machine finds it.
    public String url() {
        return "http://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + port;
    }

    @Override
    public void close() {
        synchronized (lifecycle) {
            if (closed) {
                return;
            }
            closed = true;
            try {
                if (jetty != null) {
                    jetty.stop();
                }
                selector.close();
                socket.close();
            } catch (Exception e) {
                LOG.warn("The web UI at {} did not stop cleanly", url(), e);
            }
        }
    }
}
