package io.firesteel.history;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.conf.SettingReview;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.Hosts;
import io.firesteel.time.Clock;
import io.firesteel.ui.http.AccessTokens;
import io.firesteel.ui.http.TokenAccess;
import io.firesteel.ui.http.UiSettings;
import io.firesteel.ui.http.WebPlace;
import io.firesteel.ui.http.WebServer;

/// A running history server: one thread that looks at the folder of event logs, and the pages. Made by [HistoryMain] and by
/// tests.
public final class HistoryServer implements AutoCloseable {
    /// The version of Spark whose API this answers.
    static final String SPARK_VERSION = "4.3.0";
    private static final Logger LOG = LoggerFactory.getLogger("org.apache.spark.deploy.history.HistoryServer");

    private final LogFolder logs;
    private final long interval;
    private final WebServer server;
    private final CountDownLatch ended = new CountDownLatch(1);

    private HistoryServer(LogFolder logs, long interval, WebServer server) {
        this.logs = logs;
        this.interval = interval;
        this.server = server;
    }

    /// Starts one; what keeps it from running is an error in words.
    public static HistoryServer start(Conf conf, Map<String, String> environment) {
        SettingReview.ofDaemon(conf, "spark.history.").forEach(LOG::warn);
        LogFolder logs = new LogFolder(folder(conf.get(HistorySettings.FOLDER)));
        AccessTokens tokens = new AccessTokens(ClusterSecret.findOrMake(conf, environment).secret().bytes(),
                Clock.system());
        String host = Hosts.own(environment);
        WebPlace place = new WebPlace("HistoryServerUI", host, listen(host), conf.get(HistorySettings.PORT),
                conf.get(UiSettings.RETRIES), HistorySettings.PORT.key());
        HistoryPages pages = new HistoryPages(logs, conf, SPARK_VERSION);
        WebServer server = WebServer.start(place, new TokenAccess(tokens, true, Set.of(host.toLowerCase(Locale.ROOT))),
                () -> pages);
        HistoryServer history = new HistoryServer(logs, Math.max(1, conf.get(HistorySettings.INTERVAL)), server);
        Thread.ofPlatform().daemon().name("spark-history-task-0").start(history::watch);
        LOG.info("Bound HistoryServer to {}, and started at {}", host, server.url());
        return history;
    }

    private static Path folder(String text) {
        URI uri = text.contains(":") ? URI.create(text.replace(" ", "%20")) : Path.of(text).toAbsolutePath().toUri();
        if (!"file".equals(uri.getScheme()) || uri.getPath() == null) {
            throw HistoryErrors.error(HistoryErrors.NOT_LOCAL, "path", text);
        }
        Path folder = Path.of(uri.getPath());
        if (!Files.isDirectory(folder)) {
            throw HistoryErrors.error(HistoryErrors.NO_FOLDER, "path", text);
        }
        return folder;
    }

    private static InetAddress listen(String host) {
        try {
            return Hosts.toListen(host);
        } catch (UnknownHostException e) {
            throw HistoryErrors.error(HistoryErrors.CANNOT_LISTEN, "host", host);
        }
    }

    private void watch() {
        try {
            do {
                try {
                    logs.refresh();
                } catch (IOException | RuntimeException e) {
                    LOG.warn("The folder of event logs cannot be read", e);
                }
            } while (!ended.await(interval, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Where a browser finds it.
    public String url() {
        return server.url();
    }

    public int port() {
        return server.port();
    }

    /// Waits for the end.
    void await() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        server.close();
        ended.countDown();
    }
}
