package io.firesteel.session;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.threads.ThreadSource;
import io.firesteel.ui.http.UiAccess;
import io.firesteel.ui.http.UiServer;
import io.firesteel.ui.http.UiSettings;
import io.firesteel.ui.status.AppStatusStore;

/// The application's web UI, or none: where no port is free the application goes on without pages. Owned by the
/// application, which begins it with itself; a program that nobody looks at pays for a bound port only.
final class WebUi implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("SparkContext");

    private final Optional<UiServer> server;

    WebUi(AppStatusStore store, Conf conf, ThreadSource threads) {
        server = conf.get(UiSettings.ENABLED) ? start(store, conf, threads) : Optional.empty();
    }

    private static Optional<UiServer> start(AppStatusStore store, Conf conf, ThreadSource threads) {
        try {
            return Optional.of(UiServer.start(store, conf, UiAccess.loopback(), threads));
        } catch (RuntimeException e) {
            LOG.error("The application goes on without a web UI: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /// Where it listens; empty when it is off or no port was free.
    Optional<String> url() {
        return server.map(UiServer::url);
    }

    @Override
    public void close() {
        server.ifPresent(UiServer::close);
    }
}
