package io.firesteel.submission;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.ui.http.AccessTokens;
import io.firesteel.ui.http.TokenAccess;
import io.firesteel.ui.http.UiSettings;
import io.firesteel.ui.http.WebPlace;
import io.firesteel.ui.http.WebServer;

/// The REST server of a master (Spark's `StandaloneRestServer`, port 6066). Every request needs a token of the cluster, from
/// this machine too: a submission runs code. Made by the master's process, closed with it.
public final class SubmissionServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.apache.spark.deploy.rest.StandaloneRestServer");

    private final WebServer server;

    private SubmissionServer(WebServer server) {
        this.server = server;
    }

    /// Begins to listen on the first free port from `spark.master.rest.port` on.
    ///
    /// @param host         the name of the master
    /// @param address      what it listens on
    /// @param sparkVersion what answers say
    public static SubmissionServer start(Submissions submissions, Conf conf, AccessTokens tokens, String host,
            InetAddress address, String sparkVersion) {
        WebPlace place = new WebPlace("RestSubmissionServer", host, own(conf, address),
                conf.get(SubmissionSettings.PORT),
                conf.get(UiSettings.RETRIES), SubmissionSettings.PORT.key());
        SubmissionApi api = new SubmissionApi(submissions, conf, sparkVersion);
        WebServer server = WebServer.start(place, new TokenAccess(tokens, false, Set.of()), () -> api);
        LOG.info("Started REST server for submitting applications on {} with port {}", host, server.port());
        return new SubmissionServer(server);
    }

    private static InetAddress own(Conf conf, InetAddress ofMaster) {
        String set = conf.get(SubmissionSettings.HOST).strip();
        try {
            return set.isEmpty() ? ofMaster : InetAddress.getByName(set);
        } catch (UnknownHostException e) {
            throw SubmissionErrors.error(SubmissionErrors.UNKNOWN_HOST, "host", set);
        }
    }

    /// The port that it listens on.
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
