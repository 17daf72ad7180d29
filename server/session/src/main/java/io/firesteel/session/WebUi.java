package io.firesteel.session;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.ui.http.UiAccess;
import io.firesteel.ui.http.UiServer;
import io.firesteel.ui.http.UiSettings;
import io.firesteel.ui.status.AppStatusStore;

/// The application's web UI, which begins to listen half a second after the application's start or when somebody asks for
/// its address: a program that is over by then never pays for it. Owned by the application.
final class WebUi implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("SparkContext");
    private static final long DELAY_MILLIS = 500;

    private final AppStatusStore store;
    private final Conf conf;
    private final Thread starter;
    private UiServer server;
    private boolean tried;

    WebUi(AppStatusStore store, Conf conf) {
        this.store = store;
        this.conf = conf;
        this.starter = Thread.ofPlatform().daemon().name("start-ui").unstarted(this::startLater);
        if (conf.get(UiSettings.ENABLED)) {
            starter.start();
        } else {
            tried = true;
        }
    }

    private void startLater() {
        try {
            Thread.sleep(DELAY_MILLIS);
            url();
        } catch (InterruptedException e) {
            // The application has ended.
        }
    }

    /// Where it listens; empty when it is off or no port was free.
    synchronized Optional<String> url() {
        if (!tried) {
            tried = true;
            try {
                server = UiServer.start(store, conf, UiAccess.loopback());
            } catch (RuntimeException e) {
                LOG.error("The application goes on without a web UI: {}", e.getMessage());
            }
        }
        return Optional.ofNullable(server).map(UiServer::url);
    }

    @Override
    public void close() {
        starter.interrupt();
        synchronized (this) {
            tried = true;
            if (server != null) {
                server.close();
                server = null;
            }
        }
    }
}
