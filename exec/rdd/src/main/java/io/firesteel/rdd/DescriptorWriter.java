package io.firesteel.rdd;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes what a task is told of its partition, compactly.
public final class DescriptorWriter {
    private byte[] bytes = new byte[32];
    private int size;

    public DescriptorWriter number(long value) {
        long rest = (value << 1) ^ (value >> 63);
        room(10);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    public DescriptorWriter text(String value) {
        return block(value.getBytes(StandardCharsets.UTF_8));
    }

    public DescriptorWriter block(byte[] value) {
        number(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
