package io.firesteel.serial;

import io.firesteel.serial.RawRuns.KeyKind;

/// A hash table from Long, Integer, Double or String keys, or pairs of such, to Long, Integer, Double or null values that
/// holds no object per entry: numbers in arrays, strings and pairs as bytes in pages. Open addressing with linear probing;
/// hashes are those of [KeyHash]. What combining by key uses as long as keys and combiners are of these classes; made by
/// [RawRuns]; for one thread.
///
/// A key is staged first (from an object, or from the bytes of a chunk), then found, then added.
public final class RawTable {
    /// The classes of values.
    public enum ValueKind {
        LONG, INT, DOUBLE,
        /// Nothing but null, as distinct has it.
        NULL,
        /// None that this table can hold.
        OTHER
    }

    private static final int START = 64;

    private final KeyKind keyKind;
    private final ValueKind valueKind;
    private final Shape keyShape;
    private final Shape valueShape;
    private final ElementCodec codec;
    private final Cursor scratch = new Cursor(64);
    private final Cursor in = new Cursor(0);
    private final KeyPages pages = new KeyPages();
    /// What a lookup needs lies side by side. By slot: hash (upper half) and, of strings and pairs, page and offset of the
    /// bytes (lower half, see [KeyPages]; 1 for numbers), 0 where the slot is free; then the number, only of numbers; then the value's bits.
    private long[] slots;
    private final int stride;
    private int mask;
    private int size;

    private int stagedHash;
    private long stagedNumber;
    private byte[] stagedBytes;
    private int stagedFrom;
    private int stagedTo;

    RawTable(Shape keyShape, ValueKind valueKind, ElementCodec codec) {
        this.keyKind = RawRuns.kindOf(keyShape);
        this.keyShape = keyShape;
        this.valueKind = valueKind;
        this.valueShape = Shape.plain(switch (valueKind) {
            case LONG -> Shape.LONG;
            case INT -> Shape.INT;
            case NULL -> Shape.NULL;
            default -> Shape.DOUBLE;
        });
        this.codec = codec;
        this.stride = asBytes() ? 2 : 3;
        clear();
    }

    private boolean asBytes() {
        return keyKind == KeyKind.STRING || keyKind == KeyKind.PAIR;
    }

    public static ValueKind valueKind(Object value) {
        return switch (value) {
            case Long n -> ValueKind.LONG;
            case Integer n -> ValueKind.INT;
            case Double n -> ValueKind.DOUBLE;
            case null -> ValueKind.NULL;
            default -> ValueKind.OTHER;
        };
    }

    /// Whether this table holds pairs of that shape.
    public boolean holds(Shape other) {
        return other.kind == Shape.PAIR && other.key.same(keyShape) && other.value.same(valueShape);
    }

    /// Whether this table holds the keys of pairs of that shape.
    public boolean holdsKeys(Shape other) {
        return other.kind == Shape.PAIR && other.key.same(keyShape);
    }

    /// Stages a key; false when it is of another class.
    public boolean stage(Object key) {
        switch (keyKind) {
            case LONG -> {
                if (!(key instanceof Long n)) {
                    return false;
                }
                stageNumber(n, Long.hashCode(n));
            }
            case INT -> {
                if (!(key instanceof Integer n)) {
                    return false;
                }
                stageNumber(n, n);
            }
            case DOUBLE -> {
                if (!(key instanceof Double n)) {
                    return false;
                }
                stageNumber(Double.doubleToLongBits(n), Double.hashCode(n));
            }
            case PAIR -> {
                scratch.at = 0;
                if (!codec.write(keyShape, key, scratch)) {
                    return false;
                }
                stagedTo = scratch.at;
                stagedBytes = scratch.bytes;
                stagedFrom = 0;
                in.bytes = stagedBytes;
                in.at = 0;
                in.end = stagedTo;
                stagedHash = KeyHash.mix(hashHere(keyShape));
            }
            default -> {
                if (!(key instanceof String s)) {
                    return false;
                }
                scratch.at = 0;
                if (!scratch.putString(s)) {
                    throw SerialErrors.tooLarge(key);
                }
                stagedBytes = scratch.bytes;
                stagedFrom = 0;
                stagedTo = scratch.at;
                stagedHash = KeyHash.mix(s.hashCode());
            }
        }
        return true;
    }

    private void stageNumber(long number, int hashCode) {
        stagedNumber = number;
        stagedHash = KeyHash.mix(hashCode);
    }

    /// Stages the key that starts at `at` of a chunk; answers where it ends. The bytes must stay until the key is added.
    public int stage(byte[] bytes, int at) {
        in.bytes = bytes;
        in.at = at;
        in.end = bytes.length;
        switch (keyKind) {
            case LONG -> {
                long n = in.getLong();
                stageNumber(n, Long.hashCode(n));
            }
            case INT -> {
                int n = in.getInt();
                stageNumber(n, n);
            }
            case DOUBLE -> {
                double n = Double.longBitsToDouble(in.getLong());
                stageNumber(Double.doubleToLongBits(n), Double.hashCode(n));
            }
            default -> {
                stagedHash = KeyHash.mix(hashHere(keyShape));
                stagedBytes = bytes;
                stagedFrom = at;
                stagedTo = in.at;
            }
        }
        return in.at;
    }

    /// The hash of the element that starts here, as [KeyHash] has it; moves past it.
    private int hashHere(Shape shape) {
        return switch (shape.kind) {
            case Shape.STRING -> {
                int start = in.at;
                int head = in.getVarint();
                int hash = (head & 1) == 0 ? latinHash(in.bytes, in.at, head >>> 1) : wideHash(start);
                in.at += head >>> 1 << (head & 1);
                yield hash;
            }
            case Shape.PAIR -> {
                int first = hashHere(shape.key);
                yield KeyHash.join(first, hashHere(shape.value));
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
        int hash = in.getString().hashCode();
        in.at = after;
        return hash;
    }

    /// The slot of the staged key, or the complement of the free slot where it belongs.
    public int find() {
        return stride == 2 ? findBytes() : findNumber();
    }

    private int findBytes() {
        long[] all = slots;
        int hash = stagedHash;
        int slot = hash & mask;
        long head = all[2 * slot];
        while (head != 0) {
            if ((int) (head >>> 32) == hash && pages.same((int) head, stagedBytes, stagedFrom, stagedTo)) {
                return slot;
            }
            slot = slot + 1 & mask;
            head = all[2 * slot];
        }
        return ~slot;
    }

    private int findNumber() {
        long[] all = slots;
        long number = stagedNumber;
        int slot = stagedHash & mask;
        while (all[3 * slot] != 0) {
            if (all[3 * slot + 1] == number) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return ~slot;
    }

    /// The staged key as an object.
    public Object stagedKey() {
        return switch (keyKind) {
            case LONG -> (Object) stagedNumber;
            case INT -> (Object) (int) stagedNumber;
            case DOUBLE -> (Object) Double.longBitsToDouble(stagedNumber);
            default -> keyAt(stagedBytes, stagedFrom);
        };
    }

    private Object keyAt(byte[] bytes, int at) {
        in.bytes = bytes;
        in.at = at;
        in.end = bytes.length;
        return codec.read(keyShape, in);
    }

    /// Adds the staged key at the free slot that [#find()] has told; false, with nothing added, when the value is of
    /// another class or no page is left for the key.
    public boolean add(int free, Object value) {
        return set(~free, value) && addKey(~free);
    }

    /// The same with a number as it is.
    public boolean addBits(int free, long value) {
        slots[~free * stride + stride - 1] = value;
        return addKey(~free);
    }

    private boolean addKey(int slot) {
        long head = 1;
        if (stride == 2) {
            head = pages.keep(stagedBytes, stagedFrom, stagedTo);
            if (head == 0) {
                return false;
            }
        } else {
            slots[slot * 3 + 1] = stagedNumber;
        }
        slots[slot * stride] = (long) stagedHash << 32 | head;
        size++;
        return true;
    }

    /// Replaces the value of a slot; false, with nothing changed, when it is of another class.
    public boolean set(int slot, Object value) {
        switch (valueKind) {
            case NULL -> {
                return value == null;
            }
            case LONG -> {
                if (!(value instanceof Long n)) {
                    return false;
                }
                slots[slot * stride + stride - 1] = n;
            }
            case INT -> {
                if (!(value instanceof Integer n)) {
                    return false;
                }
                slots[slot * stride + stride - 1] = n;
            }
            default -> {
                if (!(value instanceof Double n)) {
                    return false;
                }
                slots[slot * stride + stride - 1] = Double.doubleToRawLongBits(n);
            }
        }
        return true;
    }

    /// The value of a slot as it lies there.
    public long bits(int slot) {
        return slots[slot * stride + stride - 1];
    }

    public KeyKind keyKind() {
        return keyKind;
    }

    public Object value(int slot) {
        return box(bits(slot));
    }

    private Object box(long bits) {
        return switch (valueKind) {
            case LONG -> (Object) bits;
            case INT -> (Object) (int) bits;
            case NULL -> null;
            default -> (Object) Double.longBitsToDouble(bits);
        };
    }

    /// The value that lies at `at` of a chunk.
    public Object valueAt(byte[] bytes, int at) {
        in.bytes = bytes;
        in.at = at;
        return switch (valueKind) {
            case NULL -> null;
            case INT -> (Object) in.getInt();
            default -> box(in.getLong());
        };
    }

    public boolean taken(int slot) {
        return slots[slot * stride] != 0;
    }

    public int hash(int slot) {
        return (int) (slots[slot * stride] >>> 32);
    }

    public Object key(int slot) {
        if (asBytes()) {
            int place = (int) slots[2 * slot];
            return keyAt(pages.page(place), KeyPages.offset(place));
        }
        long number = slots[3 * slot + 1];
        return switch (keyKind) {
            case LONG -> (Object) number;
            case INT -> (Object) (int) number;
            default -> (Object) Double.longBitsToDouble(number);
        };
    }

    public int size() {
        return size;
    }

    /// Slots, taken or free.
    public int capacity() {
        return mask + 1;
    }

    /// Whether the next new key needs a larger table.
    public boolean full() {
        return size >= capacity() / 8 * 5;
    }

    public long bytes() {
        return 8L * slots.length + pages.bytes();
    }

    /// Bytes that [#enlarge()] takes while both tables exist.
    public long enlargedBytes() {
        return 16L * slots.length;
    }

    public void enlarge() {
        long[] old = slots;
        allocate(Math.multiplyExact(capacity(), 2));
        for (int i = 0; i < old.length; i += stride) {
            if (old[i] != 0) {
                int slot = (int) (old[i] >>> 32) & mask;
                while (slots[slot * stride] != 0) {
                    slot = slot + 1 & mask;
                }
                System.arraycopy(old, i, slots, slot * stride, stride);
            }
        }
    }

    private void allocate(int capacity) {
        slots = new long[Math.multiplyExact(capacity, stride)];
        mask = capacity - 1;
    }

    /// Empty, and as small as a new one.
    public void clear() {
        allocate(START);
        pages.clear();
        size = 0;
    }
}
