package io.firesteel.events.json.read;

import java.io.IOException;

/// A line that is no event: bad JSON, over a limit, or a field of the wrong kind. The message names the event and field.
public final class EventFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    EventFormatException(String message) {
        super(message);
    }

    EventFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
