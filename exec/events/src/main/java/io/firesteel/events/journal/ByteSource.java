package io.firesteel.events.journal;

import java.nio.charset.StandardCharsets;

/// Reads what a [ByteSink] holds.
final class ByteSource {
    private byte[] bytes;
    private int at;

    void reset(byte[] content, int from) {
        bytes = content;
        at = from;
    }

    int position() {
        return at;
    }

    int readByte() {
        return bytes[at++];
    }

    long readLong() {
        long value = 0;
        int shift = 0;
        while (true) {
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return (value >>> 1) ^ -(value & 1);
            }
            shift += 7;
        }
    }

    int readInt() {
        return Math.toIntExact(readLong());
    }

    double readDouble() {
        return Double.longBitsToDouble(readLong());
    }

    String readText() {
        int length = readInt();
        if (length < 0) {
            return null;
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
