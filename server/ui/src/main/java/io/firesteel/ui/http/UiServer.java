package io.firesteel.ui.http;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.events.log.Redaction;
import io.firesteel.threads.ThreadSource;
import io.firesteel.ui.pages.Pages;
import io.firesteel.ui.rest.RestAnswer;
import io.firesteel.ui.rest.RestApi;
import io.firesteel.ui.status.AppStatusStore;

/// The web UI of a running application (Spark's `SparkUI`): pages and the REST API on one port. Made at the application's
/// start, closed at its end.
public final class UiServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.apache.spark.ui.SparkUI");
    private static final String API = "/api/v1/";

    private final WebServer server;

    private UiServer(WebServer server) {
        this.server = server;
    }

    /// Begins to listen on the first free port from `spark.ui.port` on.
    ///
    /// @param threads looks at threads, where the settings allow that
    public static UiServer start(AppStatusStore store, Conf conf, UiAccess access, ThreadSource threads) {
        Optional<ThreadSource> shown = Optional.of(threads).filter(t -> conf.get(UiSettings.THREADS));
        String address = conf.get(UiSettings.ADDRESS);
        WebPlace place = new WebPlace("SparkUI", address, resolve(address), conf.get(UiSettings.PORT),
                conf.get(UiSettings.RETRIES), UiSettings.PORT.key());
        WebServer server = WebServer.start(place, access, () -> pagesAndApi(
                new RestApi(store, new Redaction(conf), shown), new Pages(store, new Redaction(conf), "", shown)));
        LOG.info("Bound SparkUI to {}, and started at {}", address, server.url());
        return new UiServer(server);
    }

    private static InetAddress resolve(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (IOException e) {
            throw new FiresteelException(UiErrors.NO_PORT,
                    Map.of("address", address, "reason", "the address is not known", "first", "-", "last", "-",
                            "setting", UiSettings.PORT.key()),
                    e);
        }
    }

    private static WebApplication pagesAndApi(RestApi api, Pages pages) {
        return request -> {
            String path = request.path();
            if (path.equals("/")) {
                return WebAnswer.redirect("/jobs/");
            }
            if (path.startsWith(API)) {
                RestAnswer answer = api.get(path.substring(API.length()), request.query());
                return WebAnswer.of(answer.status(), answer.contentType(), answer.body());
            }
            return pages.get(path, request.query())
                    .map(p -> WebAnswer.of(200, p.contentType(), p.text().getBytes(StandardCharsets.UTF_8)))
                    .orElseGet(() -> WebAnswer.text(404, "there is no page " + path));
        };
    }

    /// The port that it listens on.
    public int port() {
        return server.port();
    }

    /// Where a browser on this machine finds it.
    public String url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }
}
