package io.firesteel.serial;

import java.util.Arrays;

/// Pairs as bytes: walks over the runs of chunks without making elements, compares keys where they lie, makes single
/// pairs. What sorting and combining in serialised form are built on. For one thread.
public final class RawRuns {
    /// How keys of a run can be handled as bytes.
    public enum KeyKind {
        LONG, INT, DOUBLE, STRING,
        /// A pair of strings and whole numbers, to any depth: told apart as bytes, but in no order.
        PAIR,
        /// Only as objects.
        OTHER
    }

    private final ElementCodec codec;
    private final Cursor in = new Cursor(0);
    private final Cursor one = new Cursor(0);
    private Shape shape;
    private int left;
    private StagedKey hashed;

    RawRuns(ElementCodec codec) {
        this.codec = codec;
    }

    /// Starts at a chunk.
    public void open(byte[] bytes, int offset, int length) {
        in.bytes = bytes;
        in.at = offset;
        in.end = offset + length;
        left = 0;
    }

    /// Moves to the next run of the chunk; false at its end.
    public boolean nextRun() {
        if (left != 0) {
            throw new IllegalStateException(left + " elements of the run have not been passed");
        }
        if (in.at >= in.end) {
            return false;
        }
        try {
            shape = Shape.read(in);
            left = in.getInt();
        } catch (IndexOutOfBoundsException e) {
            throw SerialErrors.corrupt(String.valueOf(e.getMessage()), e);
        }
        if (left < 0 || in.at > in.end) {
            throw SerialErrors.corrupt("a run of " + left + " elements", null);
        }
        return true;
    }

    public Shape shape() {
        return shape;
    }

    public KeyKind keyKind() {
        return keyKindOf(shape);
    }

    private static KeyKind keyKindOf(Shape element) {
        return element.kind == Shape.PAIR ? kindOf(element.key) : KeyKind.OTHER;
    }

    static KeyKind kindOf(Shape key) {
        return switch (key.kind) {
            case Shape.LONG -> KeyKind.LONG;
            case Shape.INT -> KeyKind.INT;
            case Shape.DOUBLE -> KeyKind.DOUBLE;
            case Shape.STRING -> KeyKind.STRING;
            case Shape.PAIR -> key.equalAsBytes() ? KeyKind.PAIR : KeyKind.OTHER;
            default -> KeyKind.OTHER;
        };
    }

    /// An empty table for keys like this one, or null when such keys, or values of that kind, are only held as objects.
    ///
    /// @param seed of the order in which the table gives its keys; another one than that of the table they come from
    public RawTable table(Object key, RawTable.ValueKind values, int seed) {
        return table(codec.shapeOf(key), values, seed);
    }

    /// An empty table for keys as the run has them, or null as above.
    public RawTable tableOfRun(RawTable.ValueKind values, int seed) {
        return shape.kind == Shape.PAIR ? table(shape.key, values, seed) : null;
    }

    private RawTable table(Shape key, RawTable.ValueKind values, int seed) {
        return kindOf(key) == KeyKind.OTHER || values == RawTable.ValueKind.OTHER
                ? null
                : new RawTable(key, values, codec, seed);
    }

    /// Elements of the run that have not been passed.
    public int left() {
        return left;
    }

    /// Where the next element starts in the chunk's array.
    public int position() {
        return in.at;
    }

    /// Passes one element; answers where it started.
    public int pass() {
        int from = in.at;
        try {
            codec.skip(shape, in);
        } catch (IndexOutOfBoundsException e) {
            throw SerialErrors.corrupt(String.valueOf(e.getMessage()), e);
        }
        if (in.at > in.end || in.at < from) {
            throw SerialErrors.corrupt("an element ends at " + in.at + " of " + in.end, null);
        }
        left--;
        return from;
    }

    /// Where the element that starts at `at` ends.
    public int end(Shape of, byte[] bytes, int at) {
        one.bytes = bytes;
        one.at = at;
        one.end = bytes.length;
        codec.skip(of, one);
        return one.at;
    }

    /// The element that starts at `at`.
    @SuppressWarnings("unchecked")
    public <T> T make(Shape of, byte[] bytes, int at) {
        one.bytes = bytes;
        one.at = at;
        one.end = bytes.length;
        return (T) codec.read(of, one);
    }

    /// The key of the pair that starts at `at`.
    public Object makeKey(Shape of, byte[] bytes, int at) {
        if (of.kind != Shape.PAIR) {
            return codec.keyOf(make(of, bytes, at));
        }
        return make(of.key, bytes, at);
    }

    /// The hash, as [KeyHash] has it, of the key of the pair that starts at `at`.
    public int keyHash(Shape of, byte[] bytes, int at, PairAccess pairs) {
        KeyKind kind = keyKindOf(of);
        if (kind == KeyKind.OTHER) {
            return KeyHash.of(makeKey(of, bytes, at), pairs);
        }
        if (hashed == null || !hashed.holds(of.key)) {
            hashed = new StagedKey(kind, of.key, codec);
        }
        hashed.stage(bytes, at);
        return hashed.hash;
    }

    /// The value of the pair that starts at `at`.
    public Object makeValue(Shape of, byte[] bytes, int at) {
        if (of.kind != Shape.PAIR) {
            return codec.valueOf(make(of, bytes, at));
        }
        one.bytes = bytes;
        one.at = at;
        one.end = bytes.length;
        codec.skip(of.key, one);
        return codec.read(of.value, one);
    }

    /// A number whose unsigned order is the natural order of keys as far as it goes: all of a number, the first four
    /// UTF-16 units of a string.
    public long prefix(KeyKind kind, byte[] bytes, int at) {
        return kind == KeyKind.STRING ? wide(bytes, at, 0) : number(kind, bytes, at);
    }

    private long number(KeyKind kind, byte[] bytes, int at) {
        one.bytes = bytes;
        one.at = at;
        return switch (kind) {
            case LONG -> one.getLong() ^ Long.MIN_VALUE;
            case INT -> one.getInt() ^ Long.MIN_VALUE;
            case DOUBLE -> {
                long bits = Double.doubleToLongBits(Double.longBitsToDouble(one.getLong()));
                yield bits ^ (bits >> 63 | Long.MIN_VALUE);
            }
            default -> throw new IllegalStateException(kind + " is no number");
        };
    }

    /// Units `from` to `from + 4` of a string key, zero behind its end.
    public long wide(byte[] bytes, int at, int from) {
        one.bytes = bytes;
        one.at = at;
        return one.stringPrefix(from);
    }

    /// Characters `from` to `from + 8` of a Latin-1 string key, zero behind its end.
    public long narrow(byte[] bytes, int at, int from) {
        one.bytes = bytes;
        one.at = at;
        int length = one.getVarint() >>> 1;
        int start = one.at + from;
        int there = Math.min(8, length - from);
        if (there == 8) {
            one.at = start;
            return Long.reverseBytes(one.getLong());
        }
        long prefix = 0;
        for (int i = 0; i < there; i++) {
            prefix |= (bytes[start + i] & 0xffL) << 56 - 8 * i;
        }
        return prefix;
    }

    /// Length of a string key in UTF-16 units.
    public int length(byte[] bytes, int at) {
        one.bytes = bytes;
        one.at = at;
        return one.getVarint() >>> 1;
    }

    /// Whether a string key has one byte per unit.
    public static boolean latin(byte[] bytes, int at) {
        return (bytes[at] & 1) == 0;
    }

    /// Compares two string keys as `String.compareTo` does.
    public int compareStrings(byte[] a, int atA, byte[] b, int atB) {
        one.bytes = a;
        one.at = atA;
        int headA = one.getVarint();
        int startA = one.at;
        one.bytes = b;
        one.at = atB;
        int headB = one.getVarint();
        int startB = one.at;
        if (((headA | headB) & 1) == 0) {
            return Arrays.compareUnsigned(a, startA, startA + (headA >>> 1), b, startB, startB + (headB >>> 1));
        }
        one.bytes = a;
        one.at = atA;
        one.end = a.length;
        String left = one.getString();
        one.bytes = b;
        one.at = atB;
        one.end = b.length;
        return left.compareTo(one.getString());
    }
}
