package io.firesteel.serial;

import io.firesteel.serial.RawRuns.KeyKind;

/// The key that a [RawTable] looks for or adds, from an object or from the bytes of a chunk. Owned by its table; for one
/// thread.
final class StagedKey {
    /// Keys of at most so many bytes are compared and held as two numbers. Serialised keys tell their own length, so
    /// what fills up the numbers makes no two keys equal.
    static final int SHORT = 16;

    private final KeyKind kind;
    private final Shape shape;
    private final ElementCodec codec;
    private final Cursor scratch = new Cursor(64);
    private final Cursor in = new Cursor(0);
    private final byte[] words = new byte[SHORT];

    int hash;
    /// The number, or the first half of a short key.
    long first;
    /// The second half of a short key.
    long second;
    boolean isShort;
    byte[] bytes;
    int from;
    int to;

    StagedKey(KeyKind kind, Shape shape, ElementCodec codec) {
        this.kind = kind;
        this.shape = shape;
        this.codec = codec;
    }

    /// Whether keys are of that shape.
    boolean holds(Shape other) {
        return shape.same(other);
    }

    /// False when the key is of another class.
    boolean stage(Object key) {
        switch (kind) {
            case LONG -> {
                if (!(key instanceof Long n)) {
                    return false;
                }
                number(n, Long.hashCode(n));
            }
            case INT -> {
                if (!(key instanceof Integer n)) {
                    return false;
                }
                number(n, n);
            }
            case DOUBLE -> {
                if (!(key instanceof Double n)) {
                    return false;
                }
                number(Double.doubleToLongBits(n), Double.hashCode(n));
            }
            case PAIR -> {
                scratch.at = 0;
                if (!codec.write(shape, key, scratch)) {
                    return false;
                }
                in.bytes = scratch.bytes;
                in.at = 0;
                in.end = scratch.at;
                bytes(KeyHash.mix(hashHere(shape)), scratch.bytes, 0, scratch.at);
            }
            default -> {
                if (!(key instanceof String s)) {
                    return false;
                }
                scratch.at = 0;
                if (!scratch.putString(s)) {
                    throw SerialErrors.tooLarge(key);
                }
                bytes(KeyHash.mix(s.hashCode()), scratch.bytes, 0, scratch.at);
            }
        }
        return true;
    }

    /// Stages the key that starts at `at` of a chunk; answers where it ends.
    int stage(byte[] chunk, int at) {
        in.bytes = chunk;
        in.at = at;
        in.end = chunk.length;
        switch (kind) {
            case LONG -> {
                long n = in.getLong();
                number(n, Long.hashCode(n));
            }
            case INT -> {
                int n = in.getInt();
                number(n, n);
            }
            case DOUBLE -> {
                double n = Double.longBitsToDouble(in.getLong());
                number(Double.doubleToLongBits(n), Double.hashCode(n));
            }
            default -> {
                int mixed = KeyHash.mix(hashHere(shape));
                bytes(mixed, chunk, at, in.at);
            }
        }
        return in.at;
    }

    private void number(long number, int hashCode) {
        first = number;
        hash = KeyHash.mix(hashCode);
    }

    private void bytes(int mixed, byte[] source, int start, int end) {
        hash = mixed;
        bytes = source;
        from = start;
        to = end;
        int length = end - start;
        isShort = length <= SHORT;
        if (!isShort) {
            return;
        }
        byte[] array = source;
        int at = start;
        if (source.length - start < SHORT) {
            System.arraycopy(source, start, words, 0, length);
            array = words;
            at = 0;
        }
        long low = (long) Cursor.LONG.get(array, at);
        long high = (long) Cursor.LONG.get(array, at + Long.BYTES);
        if (length > Long.BYTES) {
            first = low;
            second = high & -1L >>> Long.SIZE * 2 - 8 * length;
        } else {
            first = low & -1L >>> Long.SIZE - 8 * length;
            second = 0;
        }
    }

    /// The hash of the element that starts here, as [KeyHash] has it; moves past it.
    private int hashHere(Shape of) {
        return switch (of.kind) {
            case Shape.STRING -> {
                int start = in.at;
                int head = in.getVarint();
                int code = (head & 1) == 0 ? latinHash(in.bytes, in.at, head >>> 1) : wideHash(start);
                in.at += head >>> 1 << (head & 1);
                yield code;
            }
            case Shape.PAIR -> {
                int key = hashHere(of.key);
                yield KeyHash.join(key, hashHere(of.value));
            }
            case Shape.LONG -> KeyHash.ofLong(in.getLong());
            case Shape.INT -> in.getInt();
            default -> 0;
        };
    }

    private static int latinHash(byte[] bytes, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + (bytes[i] & 0xff);
        }
        return hash;
    }

    private int wideHash(int at) {
        int after = in.at;
        in.at = at;
        int code = in.getString().hashCode();
        in.at = after;
        return code;
    }

    /// The staged key as an object.
    Object toObject() {
        return switch (kind) {
            case LONG, INT, DOUBLE -> ofNumber(first);
            default -> ofBytes(bytes, from);
        };
    }

    /// The key of that number.
    Object ofNumber(long number) {
        return switch (kind) {
            case LONG -> (Object) number;
            case INT -> (Object) (int) number;
            default -> (Object) Double.longBitsToDouble(number);
        };
    }

    /// The short key of these two halves.
    Object ofWords(long low, long high) {
        Cursor.LONG.set(words, 0, low);
        Cursor.LONG.set(words, Long.BYTES, high);
        return ofBytes(words, 0);
    }

    /// The key that starts at `at`.
    Object ofBytes(byte[] array, int at) {
        in.bytes = array;
        in.at = at;
        in.end = array.length;
        return codec.read(shape, in);
    }
}
