package io.firesteel.ui.http;

/// What a [WebServer] serves: answers requests that were let in. Called by many threads.
@FunctionalInterface
public interface WebApplication {

    WebAnswer answer(WebRequest request);

    /// How many bytes a request may bring; 0 means that nothing is posted here.
    default int largestBody() {
        return 0;
    }
}
