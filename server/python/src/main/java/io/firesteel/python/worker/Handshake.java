package io.firesteel.python.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.firesteel.error.FiresteelException;
import io.firesteel.python.PythonErrors;

/// The first bytes between the JVM and a Python process, in either role.
final class Handshake {

    private Handshake() {
    }

    /// Shows the secret to a fresh worker, which must say `ok`.
    static void showSecret(Duplex duplex, String secret) throws IOException {
        duplex.out().frame(secret);
        duplex.flush();
        int length = duplex.readInt();
        byte[] answer = length < 0 || length > 16 ? new byte[0] : duplex.readBytes(length);
        if (!Arrays.equals(answer, "ok".getBytes(StandardCharsets.US_ASCII))) {
            throw new FiresteelException(PythonErrors.SOCKET_AUTHENTICATION, Map.of("server", "the Python worker"));
        }
    }

    /// A daemon printed `bytes` where its port had to be.
    static FiresteelException noise(WorkerKey key, List<String> command, String expected, byte[] bytes) {
        return new FiresteelException(PythonErrors.HANDSHAKE_NOISE,
                Map.of("module", key.daemonModule(), "expected", expected, "noise", printable(bytes), "command",
                        String.join(" ", command), "pythonPath", Interpreter.pythonPath(key)));
    }

    private static String printable(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(400).forEach(c -> {
            if (c >= ' ' || c == '\n') {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format("\\x%02x", c));
            }
        });
        return shown.toString();
    }
}
