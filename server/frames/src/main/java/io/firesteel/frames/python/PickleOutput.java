package io.firesteel.frames.python;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A growing buffer of pickle protocol 3.
final class PickleOutput {
    private byte[] bytes = new byte[1 << 16];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] take() {
        return Arrays.copyOf(bytes, size);
    }

    void room(int n) {
        if (bytes.length - size < n) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, n), (int) Math.min(Integer.MAX_VALUE - 64L,
                    bytes.length * 2L)));
        }
    }

    void op(int code) {
        room(1);
        bytes[size++] = (byte) code;
    }

    void start() {
        op(0x80);
        op(3);
    }

    void global(String module, String name) {
        op('c');
        ascii(module + "\n" + name + "\n");
    }

    private void ascii(String text) {
        raw(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void raw(byte[] data) {
        raw(data, 0, data.length);
    }

    private void raw(byte[] data, int from, int length) {
        room(length);
        System.arraycopy(data, from, bytes, size, length);
        size += length;
    }

    private void little(long value, int count) {
        room(count);
        for (int i = 0; i < count; i++) {
            bytes[size++] = (byte) (value >>> 8 * i);
        }
    }

    void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        text(utf8, 0, utf8.length);
    }

    /// UTF-8 bytes as a text.
    void text(byte[] utf8, int from, int length) {
        op('X');
        little(length, 4);
        raw(utf8, from, length);
    }

    /// A `bytes` object, by the code of protocol 3, which every Python 3 reads.
    void binary(byte[] data, int from, int length) {
        op('B');
        little(length, 4);
        raw(data, from, length);
    }

    void whole(long value) {
        if (value == (int) value) {
            op('J');
            little(value, 4);
        } else {
            op(0x8a);
            op(8);
            little(value, 8);
        }
    }

    void floating(double value) {
        op('G');
        long bits = Double.doubleToRawLongBits(value);
        room(8);
        for (int i = 7; i >= 0; i--) {
            bytes[size++] = (byte) (bits >>> 8 * i);
        }
    }

    /// Remembers the object on top under a number.
    void put(int number) {
        op('q');
        op(number);
    }

    void get(int number) {
        op('h');
        op(number);
    }
}
