package io.firesteel.formats.parquet.meta;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Reads Thrift's compact protocol from a byte array. Every length is checked against the bytes that are left before
/// anything is allocated, and nesting is bounded, so hostile input costs no more than its own size.
///
/// A struct is read by `for (int f = 0; (f = t.field(f)) != 0;)` with a `switch` over field ids that skips the unknown.
public final class ThriftReader {
    private static final int MAX_DEPTH = 64;
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    public static final int BINARY = 8;
    public static final int STRUCT = 12;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int type;
    private int depth;

    public ThriftReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /// Where the next byte is read.
    public int position() {
        return at;
    }

    private int next() {
        if (at >= end) {
            throw new Truncated();
        }
        return bytes[at++] & 255;
    }

    /// An unsigned varint of at most 64 bits.
    public long unsigned() {
        long value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            int b = next();
            value |= (long) (b & 127) << shift;
            if (b < 128) {
                return value;
            }
        }
        throw new CorruptFile("a varint of more than ten bytes");
    }

    /// One byte as a number.
    public int int8() {
        return (byte) next();
    }

    public long i64() {
        long u = unsigned();
        return u >>> 1 ^ -(u & 1);
    }

    public int i32() {
        long v = i64();
        if (v != (int) v) {
            throw new CorruptFile("a 32-bit number is " + v);
        }
        return (int) v;
    }

    /// The value of a boolean field, which its header holds.
    public boolean bool() {
        return type == TRUE;
    }

    /// The id of the next field, or 0 at the end of the struct.
    public int field(int last) {
        int header = next();
        if (header == 0) {
            return 0;
        }
        type = header & 15;
        int id = header >>> 4 != 0 ? last + (header >>> 4) : i32();
        if (id <= 0) {
            throw new CorruptFile("a field id of " + id);
        }
        return id;
    }

    /// The wire type of the field that was just begun.
    public int type() {
        return type;
    }

    private int length() {
        long n = unsigned();
        if (n < 0 || n > end - at) {
            if (n >= 0 && n <= Integer.MAX_VALUE) {
                throw new Truncated();
            }
            throw new CorruptFile("a length of " + n + " with " + (end - at) + " bytes left");
        }
        return (int) n;
    }

    public byte[] binary() {
        int n = length();
        byte[] value = Arrays.copyOfRange(bytes, at, at + n);
        at += n;
        return value;
    }

    public String string() {
        int n = length();
        String value = new String(bytes, at, n, StandardCharsets.UTF_8);
        at += n;
        return value;
    }

    /// The size of a list whose elements follow; each takes at least one byte.
    public int list() {
        int header = next();
        type = header & 15;
        int few = header >>> 4;
        long n = few == 15 ? unsigned() : few;
        if (n < 0 || n > end - at) {
            throw n >= 0 && n <= Integer.MAX_VALUE ? new Truncated() : new CorruptFile("a list of " + n + " elements");
        }
        return (int) n;
    }

    /// A list of structs.
    public <T> List<T> structs(Function<ThriftReader, T> element) {
        int n = list();
        if (n > 0 && type != STRUCT) {
            throw new CorruptFile("a list of type " + type + " where structs belong");
        }
        List<T> values = new ArrayList<>(Math.min(n, 1024));
        for (int i = 0; i < n; i++) {
            values.add(nested(element));
        }
        return values;
    }

    /// One struct, with its depth counted.
    public <T> T nested(Function<ThriftReader, T> element) {
        if (++depth > MAX_DEPTH) {
            throw new CorruptFile("more than " + MAX_DEPTH + " nested structs");
        }
        T value = element.apply(this);
        depth--;
        return value;
    }

    /// Skips the value of the field that was just begun.
    public void skip() {
        skip(type);
    }

    private void skip(int what) {
        if (++depth > MAX_DEPTH) {
            throw new CorruptFile("more than " + MAX_DEPTH + " nested values");
        }
        switch (what) {
            case TRUE, FALSE -> {
            }
            case 3 -> next();
            case 4, 5, 6 -> unsigned();
            case 7 -> forward(8);
            case BINARY -> forward(length());
            case 9, 10 -> {
                int n = list();
                int element = type;
                for (int i = 0; i < n; i++) {
                    if (element == TRUE || element == FALSE) {
                        next();
                    } else {
                        skip(element);
                    }
                }
            }
            case 11 -> {
                int n = length();
                int types = n == 0 ? 0 : next();
                for (int i = 0; i < n; i++) {
                    skip(types >>> 4);
                    skip(types & 15);
                }
            }
            case STRUCT -> {
                for (int f = 0; (f = field(f)) != 0;) {
                    skip(type);
                }
            }
            default -> throw new CorruptFile("Thrift type " + what);
        }
        depth--;
    }

    private void forward(int n) {
        if (n > end - at) {
            throw new Truncated();
        }
        at += n;
    }

    /// The bytes end inside a value; reading again with more of them may help.
    public static final class Truncated extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Truncated() {
            super("the metadata ends in the middle of a value", null, false, false);
        }
    }
}
