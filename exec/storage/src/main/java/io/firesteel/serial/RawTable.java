package io.firesteel.serial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.firesteel.serial.RawRuns.KeyKind;

/// A hash table from Long, Integer, Double or String keys to Long, Integer or Double values that holds no object per entry:
/// numbers in arrays, strings as bytes in pages. Open addressing with linear probing; hashes equal those of the keys'
/// `hashCode`, well mixed. What combining by key uses as long as keys and combiners are of these classes; for one thread.
///
/// A key is staged first (from an object, or from the bytes of a chunk), then found, then added.
public final class RawTable {
    /// The classes of values.
    public enum ValueKind {
        LONG, INT, DOUBLE,
        /// None that this table can hold.
        OTHER
    }

    private static final int START = 64;
    private static final int FIRST_PAGE = 4 << 10;
    private static final int PAGE = 256 << 10;
    private static final long SLOT_BYTES = 28;
    private static final long FREE = -1;

    private final KeyKind keyKind;
    private final ValueKind valueKind;
    private final Shape shape;
    private final Cursor scratch = new Cursor(64);
    private final Cursor in = new Cursor(0);
    private List<byte[]> pages = new ArrayList<>();
    private byte[] page = new byte[0];
    private int pageAt;
    private long pageBytes;
    private int[] hashes;
    /// Page and offset of a string, 0 for a number; `FREE` in a free slot.
    private long[] keys;
    private long[] numbers;
    private long[] values;
    private int mask;
    private int size;

    private int stagedHash;
    private long stagedNumber;
    private byte[] stagedBytes;
    private int stagedFrom;
    private int stagedTo;

    public RawTable(KeyKind keyKind, ValueKind valueKind) {
        if (keyKind == KeyKind.OTHER || valueKind == ValueKind.OTHER) {
            throw new IllegalArgumentException(keyKind + " to " + valueKind);
        }
        this.keyKind = keyKind;
        this.valueKind = valueKind;
        this.shape = Shape.pair(Shape.plain(switch (keyKind) {
            case LONG -> Shape.LONG;
            case INT -> Shape.INT;
            case DOUBLE -> Shape.DOUBLE;
            default -> Shape.STRING;
        }), Shape.plain(switch (valueKind) {
            case LONG -> Shape.LONG;
            case INT -> Shape.INT;
            default -> Shape.DOUBLE;
        }));
        clear();
    }

    public static KeyKind keyKind(Object key) {
        return switch (key) {
            case String s -> KeyKind.STRING;
            case Long n -> KeyKind.LONG;
            case Integer n -> KeyKind.INT;
            case Double n -> KeyKind.DOUBLE;
            case null, default -> KeyKind.OTHER;
        };
    }

    public static ValueKind valueKind(Object value) {
        return switch (value) {
            case Long n -> ValueKind.LONG;
            case Integer n -> ValueKind.INT;
            case Double n -> ValueKind.DOUBLE;
            case null, default -> ValueKind.OTHER;
        };
    }

    /// Whether this table holds pairs of that shape.
    public boolean holds(Shape other) {
        return other.kind == Shape.PAIR && other.key.kind == shape.key.kind && other.value.kind == shape.value.kind;
    }

    /// Bits mixed at both ends: slots use the low ones, spilling the high ones.
    public static int mix(int hashCode) {
        int h = hashCode ^ hashCode >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ h >>> 16;
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
                stagedHash = mix(s.hashCode());
            }
        }
        return true;
    }

    private void stageNumber(long number, int hashCode) {
        stagedNumber = number;
        stagedHash = mix(hashCode);
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
                int head = in.getVarint();
                int hash = (head & 1) == 0 ? latinHash(bytes, in.at, head >>> 1) : wideHash(at);
                in.at += head >>> 1 << (head & 1);
                stagedBytes = bytes;
                stagedFrom = at;
                stagedTo = in.at;
                stagedHash = mix(hash);
            }
        }
        return in.at;
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
        int hash = stagedHash;
        int slot = hash & mask;
        boolean strings = keyKind == KeyKind.STRING;
        while (keys[slot] != FREE) {
            if (hashes[slot] == hash && (strings ? sameString(keys[slot]) : numbers[slot] == stagedNumber)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return ~slot;
    }

    private boolean sameString(long key) {
        byte[] there = pages.get((int) (key >>> 32));
        int at = (int) key;
        int length = stagedTo - stagedFrom;
        return length <= there.length - at
                && Arrays.equals(there, at, at + length, stagedBytes, stagedFrom, stagedTo);
    }

    /// The staged key as an object.
    public Object stagedKey() {
        return switch (keyKind) {
            case LONG -> (Object) stagedNumber;
            case INT -> (Object) (int) stagedNumber;
            case DOUBLE -> (Object) Double.longBitsToDouble(stagedNumber);
            default -> stringAt(stagedBytes, stagedFrom);
        };
    }

    private String stringAt(byte[] bytes, int at) {
        in.bytes = bytes;
        in.at = at;
        in.end = bytes.length;
        return in.getString();
    }

    /// Adds the staged key at the free slot that [#find()] has told; false when the value is of another class.
    public boolean add(int free, Object value) {
        if (!set(~free, value)) {
            return false;
        }
        addKey(~free);
        return true;
    }

    /// The same with a number as it is.
    public void addBits(int free, long value) {
        values[~free] = value;
        addKey(~free);
    }

    private void addKey(int slot) {
        hashes[slot] = stagedHash;
        if (keyKind == KeyKind.STRING) {
            keys[slot] = keep();
        } else {
            keys[slot] = 0;
            numbers[slot] = stagedNumber;
        }
        size++;
    }

    private long keep() {
        int length = stagedTo - stagedFrom;
        if (page.length - pageAt < length) {
            int capacity = pages.isEmpty() ? FIRST_PAGE : Math.min(PAGE, page.length * 2);
            page = new byte[Math.max(capacity, length)];
            pages.add(page);
            pageBytes += page.length;
            pageAt = 0;
        }
        System.arraycopy(stagedBytes, stagedFrom, page, pageAt, length);
        long key = (long) (pages.size() - 1) << 32 | pageAt;
        pageAt += length;
        return key;
    }

    /// Replaces the value of a slot; false, with nothing changed, when it is of another class.
    public boolean set(int slot, Object value) {
        switch (valueKind) {
            case LONG -> {
                if (!(value instanceof Long n)) {
                    return false;
                }
                values[slot] = n;
            }
            case INT -> {
                if (!(value instanceof Integer n)) {
                    return false;
                }
                values[slot] = n;
            }
            default -> {
                if (!(value instanceof Double n)) {
                    return false;
                }
                values[slot] = Double.doubleToRawLongBits(n);
            }
        }
        return true;
    }

    /// The value of a slot as it lies there.
    public long bits(int slot) {
        return values[slot];
    }

    public KeyKind keyKind() {
        return keyKind;
    }

    public Object value(int slot) {
        return box(values[slot]);
    }

    private Object box(long bits) {
        return switch (valueKind) {
            case LONG -> (Object) bits;
            case INT -> (Object) (int) bits;
            default -> (Object) Double.longBitsToDouble(bits);
        };
    }

    /// The value that lies at `at` of a chunk.
    public Object valueAt(byte[] bytes, int at) {
        in.bytes = bytes;
        in.at = at;
        return valueKind == ValueKind.INT ? (Object) in.getInt() : box(in.getLong());
    }

    public boolean taken(int slot) {
        return keys[slot] != FREE;
    }

    public int hash(int slot) {
        return hashes[slot];
    }

    public Object key(int slot) {
        return switch (keyKind) {
            case LONG -> (Object) numbers[slot];
            case INT -> (Object) (int) numbers[slot];
            case DOUBLE -> (Object) Double.longBitsToDouble(numbers[slot]);
            default -> stringAt(pages.get((int) (keys[slot] >>> 32)), (int) keys[slot]);
        };
    }

    public int size() {
        return size;
    }

    /// Slots, taken or free.
    public int capacity() {
        return hashes.length;
    }

    /// Whether the next new key needs a larger table.
    public boolean full() {
        return size >= hashes.length / 8 * 5;
    }

    public long bytes() {
        return SLOT_BYTES * hashes.length + pageBytes;
    }

    /// Bytes that [#enlarge()] takes while both tables exist.
    public long enlargedBytes() {
        return 2 * SLOT_BYTES * hashes.length;
    }

    public void enlarge() {
        int[] oldHashes = hashes;
        long[] oldKeys = keys;
        long[] oldNumbers = numbers;
        long[] oldValues = values;
        allocate(Math.multiplyExact(oldHashes.length, 2));
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = oldHashes[i] & mask;
                while (keys[slot] != FREE) {
                    slot = slot + 1 & mask;
                }
                hashes[slot] = oldHashes[i];
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
                if (keyKind != KeyKind.STRING) {
                    numbers[slot] = oldNumbers[i];
                }
            }
        }
    }

    private void allocate(int capacity) {
        hashes = new int[capacity];
        keys = new long[capacity];
        Arrays.fill(keys, FREE);
        values = new long[capacity];
        numbers = keyKind == KeyKind.STRING ? keys : new long[capacity];
        mask = capacity - 1;
    }

    /// Empty, and as small as a new one.
    public void clear() {
        allocate(START);
        pages = new ArrayList<>();
        page = new byte[0];
        pageAt = 0;
        pageBytes = 0;
        size = 0;
    }
}
