package io.firesteel.python.local;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

import io.firesteel.error.FiresteelException;
import io.firesteel.python.PythonErrors;
import io.firesteel.python.worker.Duplex;

/// The secret that opens a local connection: made at random, compared in constant time, never logged.
public final class Secrets {
    private static final int MAX_LENGTH = 1024;

    private Secrets() {
    }

    /// 256 random bits as hexadecimal text.
    public static String create() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Reads the peer's secret; answers `ok`, or `err` and an error.
    public static void expect(DataInputStream in, OutputStream out, String secret, String server) throws IOException {
        int length = in.readInt();
        boolean right = length >= 0 && length <= MAX_LENGTH && same(in.readNBytes(length), secret);
        out.write(answer(right));
        out.flush();
        if (!right) {
            throw wrong(server);
        }
    }

    /// The same over a worker's connection.
    public static void expect(Duplex duplex, String secret) throws IOException {
        int length = duplex.readInt();
        boolean right = length >= 0 && length <= MAX_LENGTH && same(duplex.readBytes(length), secret);
        byte[] answer = answer(right);
        duplex.out().write(answer, 0, answer.length);
        duplex.flush();
        if (!right) {
            throw wrong("the worker socket");
        }
    }

    /// Constant time in the length of `secret`.
    public static boolean same(byte[] shown, String secret) {
        return MessageDigest.isEqual(shown, secret.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] answer(boolean right) {
        byte[] word = (right ? "ok" : "err").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(4 + word.length).putInt(word.length).put(word).array();
    }

    private static FiresteelException wrong(String server) {
        return new FiresteelException(PythonErrors.SOCKET_AUTHENTICATION, Map.of("server", server));
    }
}
