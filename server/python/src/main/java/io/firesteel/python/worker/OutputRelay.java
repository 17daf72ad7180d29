package io.firesteel.python.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Passes what a Python process prints on to this process's log stream and keeps the end of it for error messages.
final class OutputRelay {
    private static final int TAIL = 8 << 10;

    private final OutputStream sink;
    private final StringBuilder tail = new StringBuilder();

    OutputRelay(PrintStream sink) {
        this.sink = sink;
    }

    /// Starts a daemon thread that relays `from` until its end.
    Thread follow(InputStream from, String name) {
        return Thread.ofPlatform().daemon().name(name).start(() -> copy(from));
    }

    /// The last few kilobytes.
    synchronized String tail() {
        return tail.toString();
    }

    private void copy(InputStream from) {
        byte[] buffer = new byte[8 << 10];
        try (from) {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                remember(new String(buffer, 0, n, StandardCharsets.UTF_8));
                sink.write(buffer, 0, n);
                sink.flush();
            }
        } catch (IOException e) {
            remember("(its output could not be read further: " + e.getMessage() + ")");
        }
    }

    private synchronized void remember(String text) {
        tail.append(text);
        if (tail.length() > TAIL) {
            tail.delete(0, tail.length() - TAIL);
        }
    }
}
