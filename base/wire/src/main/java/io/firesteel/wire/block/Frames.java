package io.firesteel.wire.block;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.ByteBuf;

/// The layout of block messages. After the handshake (length and secret; answered by one byte) a client sends frames
/// (length, kind, request id, body), and the server answers with a head and then the bytes of one block.
final class Frames {
    static final int MAX_HANDSHAKE = 256;
    static final int MAX_REQUEST = 256 << 20;
    static final int MAX_NAME = 512;
    static final int MAX_NAMES = 100_000;
    static final byte ACCEPTED = 1;
    static final byte FETCH = 1;
    static final byte KEEP = 2;
    static final byte DROP = 3;
    static final byte OK = 0;
    static final byte FAILED = 1;
    /// Request id, index, status, length of the bytes that follow.
    static final int HEAD = 8 + 4 + 1 + 8;
    static final int MAX_ERROR = 64 << 10;

    private Frames() {
    }

    static void writeText(ByteBuf out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MAX_NAME) {
            throw new IllegalArgumentException("a block name of " + bytes.length + " bytes");
        }
        out.writeShort(bytes.length);
        out.writeBytes(bytes);
    }

    static String readText(ByteBuf in) {
        int length = in.readUnsignedShort();
        if (length > MAX_NAME || length > in.readableBytes()) {
            throw new IllegalArgumentException("a block name of " + length + " bytes");
        }
        return in.readCharSequence(length, StandardCharsets.UTF_8).toString();
    }
}
