package io.firesteel.protocol;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.regex.Pattern;

/// How a process is named to others, and on what it listens.
public final class Hosts {
    private static final Pattern LITERAL = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+|.*:.*|localhost");
    private static final String LOOPBACK = "127.0.0.1";

    private Hosts() {
    }

    /// The name of this machine: `SPARK_LOCAL_HOSTNAME`, or what its system calls it.
    public static String own(Map<String, String> environment) {
        String set = environment.getOrDefault("SPARK_LOCAL_HOSTNAME", environment.get("SPARK_LOCAL_IP"));
        if (set != null && !set.isBlank()) {
            return set.strip();
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return LOOPBACK;
        }
    }

    /// The address of this machine that `peer` can reach, as far as the routing table knows; loopback for a peer on it.
    public static String towards(HostPort peer, Map<String, String> environment) {
        String set = environment.getOrDefault("SPARK_LOCAL_IP", environment.get("SPARK_LOCAL_HOSTNAME"));
        if (set != null && !set.isBlank()) {
            return set.strip();
        }
        InetSocketAddress address = peer.address();
        if (address.isUnresolved()) {
            return own(environment);
        }
        if (address.getAddress().isLoopbackAddress()) {
            return LOOPBACK;
        }
        // Connecting a datagram socket sends nothing; it asks the routing table alone.
        try (DatagramSocket probe = new DatagramSocket()) {
            probe.connect(address.getAddress(), Math.max(1, peer.port()));
            InetAddress local = probe.getLocalAddress();
            return local.isAnyLocalAddress() ? own(environment) : local.getHostAddress();
        } catch (IOException e) {
            return own(environment);
        }
    }

    /// What a daemon that is named `host` listens on: under a name, on every address of the machine, so that it is reached
    /// by each of them; under an address, on that alone. A name that means nothing here is an error: nobody who reads it in an
    /// address would find the daemon.
    public static InetAddress toListen(String host) throws UnknownHostException {
        InetAddress found = InetAddress.getByName(host);
        return LITERAL.matcher(host).matches() ? found : new InetSocketAddress(0).getAddress();
    }
}
