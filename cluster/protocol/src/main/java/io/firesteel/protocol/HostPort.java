package io.firesteel.protocol;

import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A host and a port as addresses name them; IPv6 hosts in brackets.
///
/// @param host a name or an address, without brackets
/// @param port 0 to 65535
public record HostPort(String host, int port) {
    private static final Pattern TEXT = Pattern.compile("(\\[[0-9A-Fa-f:.%]+]|[^\\[\\]:/@?#\\s]+):([0-9]{1,5})");
    private static final int LARGEST_PORT = 65535;

    /// The meaning of `host:port`; null when it is none.
    static HostPort parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches() || Integer.parseInt(m.group(2)) > LARGEST_PORT) {
            return null;
        }
        String host = m.group(1);
        return new HostPort(host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                Integer.parseInt(m.group(2)));
    }

    /// Resolved now.
    public InetSocketAddress address() {
        return new InetSocketAddress(host, port);
    }

    /// The address of a master that listens here.
    public String masterUrl() {
        return MasterUrl.SCHEME + this;
    }

    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
