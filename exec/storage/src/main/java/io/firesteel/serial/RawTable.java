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

    /// The lower half of a slot's head whose key lies in the slot.
    private static final int HERE = 1;
    /// Numbers before the first slot: behind them and the array's header slots of [#OF_BYTES] lie within a cache line each.
    private static final int LEAD = 6;
    private static final int OF_NUMBERS = 3;
    private static final int OF_BYTES = 4;

    private final KeyKind keyKind;
    private final ValueKind valueKind;
    private final Shape keyShape;
    private final Shape valueShape;
    private final StagedKey staged;
    private final Cursor in = new Cursor(0);
    private final KeyPages pages = new KeyPages();
    /// What a lookup needs lies side by side. By slot: hash (upper half) and [#HERE] or, of long keys, page and offset of
    /// the bytes (lower half, see [KeyPages]), 0 where the slot is free; then the key, one number or two (see
    /// [StagedKey#SHORT]); then the value's bits.
    private long[] slots;
    private final int stride;
    private int mask;
    private int size;

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
        this.staged = new StagedKey(keyKind, keyShape, codec);
        this.stride = keyKind == KeyKind.STRING || keyKind == KeyKind.PAIR ? OF_BYTES : OF_NUMBERS;
        clear();
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
        return staged.stage(key);
    }

    /// Stages the key that starts at `at` of a chunk; answers where it ends. The bytes must stay until the key is added.
    public int stage(byte[] bytes, int at) {
        return staged.stage(bytes, at);
    }

    /// The slot of the staged key, or the complement of the free slot where it belongs.
    public int find() {
        return stride == OF_NUMBERS ? findNumber() : staged.isShort ? findShort() : findLong();
    }

    private int findShort() {
        long[] all = slots;
        long wanted = (long) staged.hash << 32 | HERE;
        long first = staged.first;
        long second = staged.second;
        int slot = staged.hash & mask;
        long head = all[LEAD + OF_BYTES * slot];
        while (head != 0) {
            if (head == wanted && all[LEAD + OF_BYTES * slot + 1] == first
                    && all[LEAD + OF_BYTES * slot + 2] == second) {
                return slot;
            }
            slot = slot + 1 & mask;
            head = all[LEAD + OF_BYTES * slot];
        }
        return ~slot;
    }

    private int findLong() {
        long[] all = slots;
        int hash = staged.hash;
        int slot = hash & mask;
        long head = all[LEAD + OF_BYTES * slot];
        while (head != 0) {
            if ((int) (head >>> 32) == hash && (int) head != HERE
                    && pages.same((int) head, staged.bytes, staged.from, staged.to)) {
                return slot;
            }
            slot = slot + 1 & mask;
            head = all[LEAD + OF_BYTES * slot];
        }
        return ~slot;
    }

    private int findNumber() {
        long[] all = slots;
        long number = staged.first;
        int slot = staged.hash & mask;
        while (all[LEAD + OF_NUMBERS * slot] != 0) {
            if (all[LEAD + OF_NUMBERS * slot + 1] == number) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return ~slot;
    }

    /// The staged key as an object.
    public Object stagedKey() {
        return staged.toObject();
    }

    /// Adds the staged key at the free slot that [#find()] has told; false, with nothing added, when the value is of
    /// another class or no page is left for the key.
    public boolean add(int free, Object value) {
        return set(~free, value) && addKey(~free);
    }

    /// The same with a number as it is.
    public boolean addBits(int free, long value) {
        slots[LEAD + ~free * stride + stride - 1] = value;
        return addKey(~free);
    }

    private boolean addKey(int slot) {
        long head = HERE;
        if (stride == OF_BYTES && !staged.isShort) {
            head = pages.keep(staged.bytes, staged.from, staged.to);
            if (head == 0) {
                return false;
            }
        } else {
            slots[LEAD + slot * stride + 1] = staged.first;
            if (stride == OF_BYTES) {
                slots[LEAD + slot * stride + 2] = staged.second;
            }
        }
        slots[LEAD + slot * stride] = (long) staged.hash << 32 | head;
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
                slots[LEAD + slot * stride + stride - 1] = n;
            }
            case INT -> {
                if (!(value instanceof Integer n)) {
                    return false;
                }
                slots[LEAD + slot * stride + stride - 1] = n;
            }
            default -> {
                if (!(value instanceof Double n)) {
                    return false;
                }
                slots[LEAD + slot * stride + stride - 1] = Double.doubleToRawLongBits(n);
            }
        }
        return true;
    }

    /// The value of a slot as it lies there.
    public long bits(int slot) {
        return slots[LEAD + slot * stride + stride - 1];
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
        return slots[LEAD + slot * stride] != 0;
    }

    public int hash(int slot) {
        return (int) (slots[LEAD + slot * stride] >>> 32);
    }

    public Object key(int slot) {
        int at = LEAD + slot * stride;
        if (stride == OF_NUMBERS) {
            return staged.ofNumber(slots[at + 1]);
        }
        int place = (int) slots[at];
        return place == HERE
                ? staged.ofWords(slots[at + 1], slots[at + 2])
                : staged.ofBytes(pages.page(place), KeyPages.offset(place));
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
        return size >= capacity() / 4 * 3;
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
        for (int i = LEAD; i < old.length; i += stride) {
            if (old[i] != 0) {
                int slot = (int) (old[i] >>> 32) & mask;
                while (slots[LEAD + slot * stride] != 0) {
                    slot = slot + 1 & mask;
                }
                System.arraycopy(old, i, slots, LEAD + slot * stride, stride);
            }
        }
    }

    private void allocate(int capacity) {
        slots = new long[Math.addExact(LEAD, Math.multiplyExact(capacity, stride))];
        mask = capacity - 1;
    }

    /// Empty, and as small as a new one.
    public void clear() {
        allocate(START);
        pages.clear();
        size = 0;
    }
}
