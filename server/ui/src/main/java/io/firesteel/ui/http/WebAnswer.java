package io.firesteel.ui.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What a [WebApplication] answers.
///
/// @param contentType without the character set, which is UTF-8
/// @param headers     further ones
public record WebAnswer(int status, String contentType, byte[] body, Map<String, String> headers) {

    public WebAnswer {
        headers = Map.copyOf(headers);
    }

    public static WebAnswer of(int status, String contentType, byte[] body) {
        return new WebAnswer(status, contentType, body, Map.of());
    }

    public static WebAnswer html(String page) {
        return of(200, "text/html", page.getBytes(StandardCharsets.UTF_8));
    }

    public static WebAnswer text(int status, String message) {
        return of(status, "text/plain", message.getBytes(StandardCharsets.UTF_8));
    }

    public static WebAnswer redirect(String path) {
        return new WebAnswer(302, "text/plain", new byte[0], Map.of("Location", path));
    }
}
