package io.firesteel.ui.http;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.util.Map;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.events.log.Redaction;
import io.firesteel.ui.pages.Pages;
import io.firesteel.ui.rest.RestApi;
import io.firesteel.ui.status.AppStatusStore;

/// The web UI of a running application (Spark's `SparkUI`): pages and the REST API on one port. Made at the application's
/// start, closed at its end.
public final class UiServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.apache.spark.ui.SparkUI");
    private static final Logger PORTS = LoggerFactory.getLogger("org.apache.spark.util.Utils");
    private static final int MAX_THREADS = 32;
    private static final int MAX_HEADER = 8 << 10;

    private final Server server;
    private final ServerConnector connector;
    private final String address;

    private UiServer(Server server, ServerConnector connector, String address) {
        this.server = server;
        this.connector = connector;
        this.address = address;
    }

    /// Begins to listen on the first free port from `spark.ui.port` on.
    public static UiServer start(AppStatusStore store, Conf conf, UiAccess access) {
        String address = conf.get(UiSettings.ADDRESS);
        requireProtected(address, access);
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 4);
        threads.setName("SparkUI");
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MAX_HEADER);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(address);
        connector.setIdleTimeout(30_000);
        server.addConnector(connector);
        server.setHandler(new UiHandler(access, new RestApi(store, new Redaction(conf)),
                new Pages(store, new Redaction(conf))));
        UiServer ui = new UiServer(server, connector, address);
        ui.bind(conf);
        return ui;
    }

    private static void requireProtected(String address, UiAccess access) {
        boolean loopback;
        try {
            loopback = InetAddress.getByName(address).isLoopbackAddress();
        } catch (IOException e) {
            throw new FiresteelException(UiErrors.NO_PORT, Map.of("address", address, "reason",
                    "the address is not known", "first", "-", "last", "-"), e);
        }
        if (!loopback && !access.authenticates()) {
            throw new FiresteelException(UiErrors.ADDRESS_NOT_PROTECTED, Map.of("address", address));
        }
    }

    private void bind(Conf conf) {
        int first = conf.get(UiSettings.PORT);
        int last = first == 0 ? 0 : Math.min(65_535, first + conf.get(UiSettings.RETRIES));
        for (int port = first; port <= last; port++) {
            connector.setPort(port);
            try {
                connector.open();
                server.start();
                PORTS.info("Successfully started service 'SparkUI' on port {}.", port());
                LOG.info("Bound SparkUI to {}, and started at {}", address, url());
                return;
            } catch (IOException e) {
                if (!(e instanceof BindException || e.getCause() instanceof BindException) || port == last) {
                    throw noPort(first, last, e);
                }
                PORTS.warn("Service 'SparkUI' could not bind on port {}. Attempting port {}.", port, port + 1);
            } catch (Exception e) {
                throw noPort(first, last, e);
            }
        }
    }

    private FiresteelException noPort(int first, int last, Exception cause) {
        close();
        return new FiresteelException(UiErrors.NO_PORT, Map.of("address", address, "reason",
                String.valueOf(cause.getMessage()), "first", "" + first, "last", "" + last), cause);
    }

    /// The port that it listens on.
    public int port() {
        return connector.getLocalPort();
    }

    /// Where a browser on this machine finds it.
    public String url() {
        return "http://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + port();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            LOG.warn("The web UI at {} did not stop cleanly", address, e);
        }
    }
}
