package io.firesteel.ui.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/// Lets in who shows a token of the cluster, as `Authorization: Bearer TOKEN` or as the password that a browser asks for;
/// where wanted, also everybody on this machine who calls the server by one of its names (another name is that of a page of
/// another site, which a browser here shows).
///
/// @param tokens    what checks tokens
/// @param localToo  whether callers on this machine need none
/// @param ownHosts  the names of the server besides the loopback ones, in lower case
public record TokenAccess(AccessTokens tokens, boolean localToo, Set<String> ownHosts) implements UiAccess {
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    public TokenAccess {
        ownHosts = Set.copyOf(ownHosts);
    }

    @Override
    public boolean allows(Request request) {
        String shown = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (shown != null && tokens.holds(token(shown))) {
            return true;
        }
        return localToo && fromHere(request) && toOwnName(request);
    }

    private static String token(String header) {
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return header.substring(BEARER.length()).strip();
        }
        if (header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            try {
                String pair = new String(Base64.getDecoder().decode(header.substring(BASIC.length()).strip()),
                        StandardCharsets.UTF_8);
                return pair.substring(pair.indexOf(':') + 1);
            } catch (IllegalArgumentException e) {
                return "";
            }
        }
        return "";
    }

    /// A connection from an address to itself does not leave the machine.
    private static boolean fromHere(Request request) {
        InetAddress remote = address(request.getConnectionMetaData().getRemoteSocketAddress());
        InetAddress local = address(request.getConnectionMetaData().getLocalSocketAddress());
        return remote != null && (remote.isLoopbackAddress() || remote.equals(local));
    }

    private static InetAddress address(SocketAddress address) {
        return address instanceof InetSocketAddress known ? known.getAddress() : null;
    }

    private boolean toOwnName(Request request) {
        String host = Request.getServerName(request);
        return host != null && (Loopback.NAMES.contains(host.toLowerCase(Locale.ROOT))
                || ownHosts.contains(host.toLowerCase(Locale.ROOT)));
    }

    @Override
    public boolean authenticates() {
        return true;
    }

    @Override
    public String challenge() {
        return localToo ? "Basic realm=\"Firesteel: the password is what 'firesteel token' prints\"" : "Bearer";
    }

    @Override
    public String explanation() {
        return "A token of this cluster is needed; 'firesteel token' prints one.";
    }
}
