package io.firesteel.wire;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The shared secret of one application: who knows it may talk to the application's servers. Made by the driver, handed to
/// its child processes through their standard input, never shown.
public final class Secret {
    private static final int BYTES = 32;

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A new one.
    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(bytes);
    }

    /// One that was made elsewhere.
    public static Secret of(byte[] bytes) {
        if (bytes.length < BYTES) {
            throw new IllegalArgumentException("a secret has at least " + BYTES + " bytes, not " + bytes.length);
        }
        return new Secret(bytes.clone());
    }

    /// For handing it on.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// As text, for message headers.
    String token() {
        return HexFormat.of().formatHex(bytes);
    }

    /// Whether `offered` is this secret; takes the same time wherever they differ.
    public boolean matches(byte[] offered) {
        return MessageDigest.isEqual(bytes, offered);
    }

    boolean matchesToken(String offered) {
        return MessageDigest.isEqual(token().getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                offered.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "Secret(hidden)";
    }
}
