package io.firesteel.ui.rest;

import java.nio.charset.StandardCharsets;

/// What the REST API answers.
///
/// @param status      of HTTP
/// @param contentType of the body
public record RestAnswer(int status, String contentType, byte[] body) {

    static RestAnswer json(JsonText.Body body) {
        return new RestAnswer(200, "application/json", JsonText.of(body));
    }

    /// A list with each item written by `one`.
    static <T> RestAnswer array(Iterable<T> items, JsonText.Item<T> one) {
        return json(out -> {
            out.writeStartArray();
            for (T item : items) {
                one.write(out, item);
            }
            out.writeEndArray();
        });
    }

    /// A plain text.
    static RestAnswer text(int status, String message) {
        return new RestAnswer(status, "text/plain", message.getBytes(StandardCharsets.UTF_8));
    }
}
