package io.firesteel.ui.http;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.Map;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.error.FiresteelException;

/// A web server on one port, with access decided before anything else. The port is bound at once; the HTTP server behind it
/// is made when the first client calls, so that whoever is never asked does not pay for it.
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final Logger PORTS = LoggerFactory.getLogger("org.apache.spark.util.Utils");
    private static final int BACKLOG = 50;

    private final ServerSocketChannel socket;
    private final Selector selector;
    private final Supplier<WebApplication> application;
    private final UiAccess access;
    private final WebPlace place;
    private final int port;
    private final Object lifecycle = new Object();
    private JettyServer jetty;
    private boolean closed;

    private WebServer(ServerSocketChannel socket, WebPlace place, UiAccess access, Supplier<WebApplication> application)
            throws IOException {
        this.socket = socket;
        this.place = place;
        this.access = access;
        this.application = application;
        this.port = ((InetSocketAddress) socket.getLocalAddress()).getPort();
        this.selector = Selector.open();
        socket.configureBlocking(false);
        socket.register(selector, SelectionKey.OP_ACCEPT);
        Thread.ofPlatform().daemon().name(place.service() + "-first-client").start(this::awaitFirstClient);
    }

    /// Begins to listen on the first free port.
    ///
    /// @param application asked for when the first client calls
    public static WebServer start(WebPlace place, UiAccess access, Supplier<WebApplication> application) {
        if (!place.address().isLoopbackAddress() && !access.authenticates()) {
            throw new FiresteelException(UiErrors.ADDRESS_NOT_PROTECTED, Map.of("address", place.host()));
        }
        try {
            WebServer server = new WebServer(bind(place), place, access, application);
            PORTS.info("Successfully started service '{}' on port {}.", place.service(), server.port);
            return server;
        } catch (IOException e) {
            throw new FiresteelException(UiErrors.NO_PORT,
                    Map.of("address", place.host(), "reason", String.valueOf(e.getMessage()), "first",
                            "" + place.port(), "last", "" + place.lastPort(), "setting", place.portSetting()),
                    e);
        }
    }

    private static ServerSocketChannel bind(WebPlace place) throws IOException {
        for (int port = place.port();; port++) {
            ServerSocketChannel socket = ServerSocketChannel.open();
            try {
                return socket.bind(new InetSocketAddress(place.address(), port), BACKLOG);
            } catch (BindException e) {
                socket.close();
                if (port == place.lastPort()) {
                    throw e;
                }
                PORTS.warn("Service '{}' could not bind on port {}. Attempting port {}.", place.service(), port,
                        port + 1);
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
                    jetty = JettyServer.serve(socket, place.service(), new WebHandler(access, application.get()));
                }
            }
        } catch (ClosedSelectorException e) {
            // Closed before anybody called.
            return;
        } catch (Exception e) {
            LOG.error("{} at {} cannot be served", place.service(), url(), e);
        }
    }

    /// The port that it listens on.
    public int port() {
        return port;
    }

    /// Where a browser finds it.
    public String url() {
        return place.url(port);
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
                LOG.warn("{} at {} did not stop cleanly", place.service(), url(), e);
            }
        }
    }
}
