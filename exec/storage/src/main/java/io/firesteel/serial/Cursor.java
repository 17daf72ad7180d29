package io.firesteel.serial;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A place in a byte array where primitive values are written or read, little-endian. Writing grows the array; reading
/// past the end is an `IndexOutOfBoundsException`, which readers turn into a named error.
final class Cursor {
    /// The largest array that every JVM can make.
    static final int LIMIT = Integer.MAX_VALUE - 16;
    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle CHAR = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LOOP_CHARS = 24;

    byte[] bytes;
    int at;
    int end;

    Cursor(int capacity) {
        bytes = new byte[capacity];
    }

    Cursor(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /// Room for `n` more bytes; false when the array cannot become that large.
    boolean room(long n) {
        if (n <= bytes.length - at) {
            return true;
        }
        long wanted = at + n;
        if (wanted > LIMIT) {
            return false;
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(LIMIT, Math.max(wanted, bytes.length * 2L)));
        return true;
    }

    void putByte(int value) {
        bytes[at++] = (byte) value;
    }

    void putInt(int value) {
        INT.set(bytes, at, value);
        at += 4;
    }

    void putLong(long value) {
        LONG.set(bytes, at, value);
        at += 8;
    }

    /// 1 to 5 bytes, seven bits each, the lowest first.
    void putVarint(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
    }

    void putBytes(byte[] source, int from, int length) {
        System.arraycopy(source, from, bytes, at, length);
        at += length;
    }

    /// Length and kind in one number, then Latin-1 bytes or UTF-16 units: both are copied without being looked at when
    /// the string is read, and lone surrogates survive.
    @SuppressWarnings("deprecation")
    boolean putString(String value) {
        int length = value.length();
        if (!room(5 + length)) {
            return false;
        }
        int before = at;
        putVarint(length << 1);
        if (length <= LOOP_CHARS) {
            int seen = 0;
            byte[] target = bytes;
            int to = at;
            for (int i = 0; i < length; i++) {
                char c = value.charAt(i);
                seen |= c;
                target[to + i] = (byte) c;
            }
            if (seen < 256) {
                at += length;
                return true;
            }
        } else {
            value.getBytes(0, length, bytes, at);
            if (new String(bytes, at, length, StandardCharsets.ISO_8859_1).equals(value)) {
                at += length;
                return true;
            }
        }
        at = before;
        return length <= LIMIT / 2 - 8 && putUtf16(value, length);
    }

    private boolean putUtf16(String value, int length) {
        if (!room(5 + 2L * length)) {
            return false;
        }
        putVarint(length << 1 | 1);
        for (int i = 0; i < length; i++) {
            CHAR.set(bytes, at, value.charAt(i));
            at += 2;
        }
        return true;
    }

    int getByte() {
        return bytes[at++];
    }

    int getInt() {
        int value = (int) INT.get(bytes, at);
        at += 4;
        return value;
    }

    long getLong() {
        long value = (long) LONG.get(bytes, at);
        at += 8;
        return value;
    }

    int getVarint() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IndexOutOfBoundsException("a length of more than five bytes at " + at);
    }

    String getString() {
        int head = getVarint();
        int length = head >>> 1;
        if ((head & 1) == 0) {
            String value = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
            at += length;
            return value;
        }
        if (length > (end - at) / 2) {
            throw new IndexOutOfBoundsException(length + " characters at " + at + " of " + end);
        }
        String value = utf16(length);
        at += 2 * length;
        return value;
    }

    private String utf16(int length) {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) CHAR.get(bytes, at + 2 * i);
        }
        return new String(chars);
    }

    /// Four UTF-16 units from number `from` of the string that starts here, as a number whose unsigned order is theirs.
    long stringPrefix(int from) {
        int head = getVarint();
        int length = head >>> 1;
        long prefix = 0;
        for (int i = from; i < from + 4; i++) {
            int c = i >= length ? 0 : (head & 1) == 0 ? bytes[at + i] & 0xff : (char) CHAR.get(bytes, at + 2 * i);
            prefix = prefix << 16 | c;
        }
        return prefix;
    }

    byte[] getBytes() {
        int length = getVarint();
        byte[] value = Arrays.copyOfRange(bytes, at, at + length);
        if (at + length > end) {
            throw new IndexOutOfBoundsException(length + " bytes at " + at + " of " + end);
        }
        at += length;
        return value;
    }
}
