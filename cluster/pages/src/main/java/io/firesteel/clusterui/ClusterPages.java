package io.firesteel.clusterui;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.ui.http.AccessTokens;
import io.firesteel.ui.http.TokenAccess;
import io.firesteel.ui.http.UiSettings;
import io.firesteel.ui.http.WebApplication;
import io.firesteel.ui.http.WebPlace;
import io.firesteel.ui.http.WebServer;

/// The pages of a master or worker on their port: shown to everybody on this machine, and to others who have a token of the
/// cluster. Made by the daemon's process, closed with it.
public final class ClusterPages implements AutoCloseable {
    private final WebServer server;

    private ClusterPages(WebServer server) {
        this.server = server;
    }

    /// How a daemon is reached.
    ///
    /// @param host    its name
    /// @param address what it listens on
    /// @param port    of its pages; the next ones are tried when it is taken; 0 for any
    public record Place(String host, InetAddress address, int port) {
    }

    /// The pages of a master.
    ///
    /// @param view asked at each request
    public static ClusterPages ofMaster(Place place, Conf conf, AccessTokens tokens, Supplier<MasterView> view) {
        return start("MasterUI", "MasterWebUI", place, conf, tokens, new MasterPages(view, conf));
    }

    /// The pages of a worker.
    ///
    /// @param workFolder where the logs of its executors and drivers are
    /// @param view       asked at each request
    public static ClusterPages ofWorker(Place place, Conf conf, AccessTokens tokens, Path workFolder,
            Supplier<WorkerView> view) {
        return start("WorkerUI", "WorkerWebUI", place, conf, tokens, new WorkerPages(view, new LogFiles(workFolder)));
    }

    private static ClusterPages start(String service, String name, Place place, Conf conf, AccessTokens tokens,
            WebApplication pages) {
        Logger log = LoggerFactory.getLogger("org.apache.spark.deploy." + name);
        WebPlace where = new WebPlace(service, place.host(), place.address(), place.port(),
                conf.get(UiSettings.RETRIES), "--webui-port");
        WebServer server = WebServer.start(where,
                new TokenAccess(tokens, true, Set.of(place.host().toLowerCase(Locale.ROOT))), () -> pages);
        log.info("Bound {} to {}, and started at {}", name, place.host(), server.url());
        return new ClusterPages(server);
    }

    /// Where a browser finds them.
    public String url() {
        return server.url();
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
