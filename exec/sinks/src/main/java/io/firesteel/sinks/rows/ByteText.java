package io.firesteel.sinks.rows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// UTF-8 text that grows.
final class ByteText {
    private byte[] bytes = new byte[1 << 12];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, (int) Math.min(Integer.MAX_VALUE - 64L,
                    bytes.length * 2L)));
        }
    }

    void add(int ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    void add(byte[] from, int start, int n) {
        room(n);
        System.arraycopy(from, start, bytes, length, n);
        length += n;
    }

    void add(byte[] from) {
        add(from, 0, from.length);
    }

    void add(String text) {
        int n = text.length();
        room(n);
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                add(text.substring(i).getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[length++] = (byte) c;
        }
    }

    /// A whole number in decimal digits.
    void digits(long value) {
        if (value == Long.MIN_VALUE) {
            add("-9223372036854775808");
            return;
        }
        long left = value;
        if (left < 0) {
            add('-');
            left = -left;
        }
        room(20);
        int digits = 1;
        for (long power = 10; digits < 19 && left >= power; digits++) {
            power *= 10;
        }
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
        length += digits;
    }
}
