package io.firesteel.protocol;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.Consumer;

import io.grpc.HandlerRegistry;
import io.grpc.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.wire.ControlServers;
import io.firesteel.wire.Secret;
import io.firesteel.wire.tls.Tls;

/// Starts servers as Spark does: where a port is taken, the next one is tried, and the log says so.
public final class Listening {
    public static final Setting<Integer> MAX_RETRIES = Setting.integer("spark.port.maxRetries", 16,
            "How many further ports are tried where one is taken.");
    private static final Logger LOG = LoggerFactory.getLogger("Utils");
    private static final String NO_ADDRESS = "this machine has no such address; a daemon's -h, a driver's"
            + " spark.driver.bindAddress, or SPARK_LOCAL_IP names one that it has";
    private static final int FIRST_FREE_PORT = 1024;
    private static final int LARGEST_PORT = 65535;

    private Listening() {
    }

    /// A server that is tried on one port.
    @FunctionalInterface
    public interface Attempt<S> {

        /// Starts it; a `BindException` in the cause means that the port is taken.
        S on(int port) throws IOException;
    }

    /// A control server that listens; its services may come once its port is known.
    ///
    /// @param service the name in the log, as Spark's `sparkMaster`
    /// @param host    the name of this process, for messages
    /// @param address what to listen on; its port may be 0
    public static Server control(String service, String host, InetSocketAddress address, Secret secret, Conf conf,
            HandlerRegistry services) {
        return control(service, host, address, secret, conf, services, peer -> {
        });
    }

    /// The same.
    ///
    /// @param refused told the address of each caller that has not the secret
    public static Server control(String service, String host, InetSocketAddress address, Secret secret, Conf conf,
            HandlerRegistry services, Consumer<String> refused) {
        InetAddress on = address.getAddress();
        Tls tls = Tls.of(conf);
        String shown = on.isAnyLocalAddress() ? host : address.getHostString();
        return tried(service, new HostPort(shown, address.getPort()), conf,
                port -> ControlServers.serve(new InetSocketAddress(on, port), secret, tls, services, refused),
                Server::getPort);
    }

    /// Starts a server on the wanted port or one of those behind it.
    public static <S> S tried(String service, HostPort wanted, Conf conf, Attempt<S> attempt,
            java.util.function.ToIntFunction<S> portOf) {
        int retries = wanted.port() == 0 ? 0 : conf.get(MAX_RETRIES);
        for (int offset = 0;; offset++) {
            int port = next(wanted.port(), offset);
            try {
                S made = attempt.on(port);
                LOG.info("Successfully started service '{}' on port {}.", service, portOf.applyAsInt(made));
                return made;
            } catch (IOException e) {
                if (offset >= retries || !taken(e)) {
                    String why = hasNo(e)
                            ? NO_ADDRESS
                            : offset > 0
                                    ? "the ports " + wanted.port() + " to " + port
                                            + " are taken (spark.port.maxRetries says how many are tried)"
                                    : String.valueOf(e.getMessage()) + because(e);
                    throw ProtocolErrors.error(ProtocolErrors.CANNOT_LISTEN, "service", service, "host",
                            wanted.host(), "port", String.valueOf(port), "why", why);
                }
                LOG.warn("Service '{}' could not bind on port {}. Attempting port {}.", service, port,
                        next(wanted.port(), offset + 1));
            }
        }
    }

    private static String because(IOException e) {
        return e.getCause() == null ? "" : " (" + e.getCause().getMessage() + ")";
    }

    private static int next(int first, int offset) {
        return first == 0
                ? 0
                : first + offset <= LARGEST_PORT
                        ? first + offset
                        : FIRST_FREE_PORT + first + offset - LARGEST_PORT - 1;
    }

    /// Whether this machine has not the address.
    private static boolean hasNo(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Cannot assign requested address")) {
                return true;
            }
        }
        return false;
    }

    private static boolean taken(Throwable error) {
        if (hasNo(error)) {
            return false;
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException || String.valueOf(cause.getMessage()).contains("already in use")) {
                return true;
            }
        }
        return false;
    }
}
