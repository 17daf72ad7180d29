package io.firesteel.ui.http;

import java.util.Locale;
import java.util.Set;

import org.eclipse.jetty.server.Request;

/// Decides who may ask, before a request is looked at any further.
public interface UiAccess {

    /// Whether the request goes on; the others are answered with 403, or with 401 where there is a challenge.
    boolean allows(Request request);

    /// Whether callers prove who they are, so that others than this machine may be served.
    boolean authenticates();

    /// The `WWW-Authenticate` header of a refusal; empty where nothing that a caller shows would help.
    default String challenge() {
        return "";
    }

    /// What a refused caller can do.
    default String explanation() {
        return "not allowed";
    }

    /// Everybody on this machine, but no page of another site that a browser on it shows: the name under which the server
    /// was called has to be a loopback one, whatever that name resolves to.
    static UiAccess loopback() {
        return new Loopback();
    }

    /// See [#loopback()].
    record Loopback() implements UiAccess {
        static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

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
