package io.firesteel.ui.http;

import java.util.Map;

/// A request that was let in, decoded. Made by the web server for a [WebApplication].
///
/// @param method GET, HEAD or POST
/// @param path   decoded, begins with a slash
/// @param query  the parameters, decoded; of a repeated one the last
/// @param body   empty unless the application takes bodies
public record WebRequest(String method, String path, Map<String, String> query, byte[] body) {

    /// Whether something is to be done, not only shown.
    public boolean isPost() {
        return method.equals("POST");
    }
}
