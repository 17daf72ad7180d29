package io.firesteel.python.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A growing buffer with pyspark's primitives: big-endian numbers, texts and blobs behind their length. Made by whoever
/// composes a message, handed over whole.
public final class WireOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);

    public WireOutput bool(boolean value) {
        bytes.write(value ? 1 : 0);
        return this;
    }

    public WireOutput int32(int value) {
        bytes.write(value >>> 24);
        bytes.write(value >>> 16);
        bytes.write(value >>> 8);
        bytes.write(value);
        return this;
    }

    public WireOutput int64(long value) {
        return int32((int) (value >>> 32)).int32((int) value);
    }

    public WireOutput text(String value) {
        return blob(value.getBytes(StandardCharsets.UTF_8));
    }

    /// Length, then content.
    public WireOutput blob(byte[] content) {
        int32(content.length);
        bytes.write(content, 0, content.length);
        return this;
    }

    /// Content alone.
    public WireOutput raw(byte[] content) {
        bytes.write(content, 0, content.length);
        return this;
    }

    public byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
