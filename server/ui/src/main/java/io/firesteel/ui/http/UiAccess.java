package io.firesteel.ui.http;

import java.util.Locale;
import java.util.Set;

import org.eclipse.jetty.server.Request;

/// Decides who may ask, before a request is looked at any further.
public interface UiAccess {

    /// Whether the request goes on; the others are answered with 403.
    boolean allows(Request request);

    /// Whether callers prove who they are, so that others than this machine may be served.
    boolean authenticates();

    /// Everybody on this machine, but no page of another site that a browser on it shows: the name under which the server
    /// was called has to be a loopback one, whatever that name resolves to.
    static UiAccess loopback() {
        return new Loopback();
    }

    /// See [#loopback()].
    record Loopback() implements UiAccess {
        private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

        @Override
        public boolean allows(Request request) {
            String host = Request.getServerName(request);
            return host != null && NAMES.contains(host.toLowerCase(Locale.ROOT));
        }

        @Override
        public boolean authenticates() {
            return false;
        }
    }
}
