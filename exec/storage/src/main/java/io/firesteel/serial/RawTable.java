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

    /// The lower half of a slot's head whose key lies in the slot.
    private static final int HERE = 1;
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
    private final RawSlots slots;
    private final int stride;
    private int size;

    RawTable(Shape keyShape, ValueKind valueKind, ElementCodec codec, int seed) {
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
        this.slots = new RawSlots(stride, seed);
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
        int place = slots.place(staged.hash);
        int segment = slots.segment(place);
        long[] all = slots.numbers(segment);
        int mask = slots.mask();
        long wanted = (long) staged.hash << 32 | HERE;
        long first = staged.first;
        long second = staged.second;
        int slot = place & mask;
        long head = all[OF_BYTES * slot];
        while (head != 0) {
            if (head == wanted && all[OF_BYTES * slot + 1] == first
                    && all[OF_BYTES * slot + 2] == second) {
                return segment << RawSlots.BITS | slot;
            }
            slot = slot + 1 & mask;
            head = all[OF_BYTES * slot];
        }
        return ~(segment << RawSlots.BITS | slot);
    }

    private int findLong() {
        int hash = staged.hash;
        int place = slots.place(hash);
        int segment = slots.segment(place);
        long[] all = slots.numbers(segment);
        int mask = slots.mask();
        int slot = place & mask;
        long head = all[OF_BYTES * slot];
        while (head != 0) {
            if ((int) (head >>> 32) == hash && (int) head != HERE
                    && pages.same((int) head, staged.bytes, staged.from, staged.to)) {
                return segment << RawSlots.BITS | slot;
            }
            slot = slot + 1 & mask;
            head = all[OF_BYTES * slot];
        }
        return ~(segment << RawSlots.BITS | slot);
    }

    private int findNumber() {
        int place = slots.place(staged.hash);
        int segment = slots.segment(place);
        long[] all = slots.numbers(segment);
        int mask = slots.mask();
        long number = staged.first;
        int slot = place & mask;
        while (all[OF_NUMBERS * slot] != 0) {
            if (all[OF_NUMBERS * slot + 1] == number) {
                return segment << RawSlots.BITS | slot;
            }
            slot = slot + 1 & mask;
        }
        return ~(segment << RawSlots.BITS | slot);
    }

    /// The staged key as an object.
    public Object stagedKey() {
        return staged.toObject();
    }

    /// Adds the staged key at the free slot that [#find()] has told; false, with nothing added, when the value is of
    /// another class or there is no room for the key.
    public boolean add(int free, Object value) {
        return set(~free, value) && addKey(~free);
    }

    /// The same with a number as it is.
    public boolean addBits(int free, long value) {
        setBits(~free, value);
        return addKey(~free);
    }

    private boolean addKey(int slot) {
        if (!slots.hasRoom(slot)) {
            return false;
        }
        long[] all = slots.of(slot);
        int at = slots.at(slot);
        long head = HERE;
        if (stride == OF_BYTES && !staged.isShort) {
            head = pages.keep(staged.bytes, staged.from, staged.to);
            if (head == 0) {
                return false;
            }
        } else {
            all[at + 1] = staged.first;
            if (stride == OF_BYTES) {
                all[at + 2] = staged.second;
            }
        }
        all[at] = (long) staged.hash << 32 | head;
        slots.taken(slot);
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
                setBits(slot, n);
            }
            case INT -> {
                if (!(value instanceof Integer n)) {
                    return false;
                }
                setBits(slot, n);
            }
            default -> {
                if (!(value instanceof Double n)) {
                    return false;
                }
                setBits(slot, Double.doubleToRawLongBits(n));
            }
        }
        return true;
    }

    private void setBits(int slot, long value) {
        slots.of(slot)[slots.at(slot) + stride - 1] = value;
    }

    public KeyKind keyKind() {
        return keyKind;
    }

    public Object value(int slot) {
        return box(bits(slot));
    }

    /// The value of a slot as it lies there.
    public long bits(int slot) {
        return slots.of(slot)[slots.at(slot) + stride - 1];
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
        return slots.of(slot)[slots.at(slot)] != 0;
    }

    public int hash(int slot) {
        return (int) (slots.of(slot)[slots.at(slot)] >>> 32);
    }

    public Object key(int slot) {
        long[] all = slots.of(slot);
        int at = slots.at(slot);
        if (stride == OF_NUMBERS) {
            return staged.ofNumber(all[at + 1]);
        }
        int place = (int) all[at];
        return place == HERE
                ? staged.ofWords(all[at + 1], all[at + 2])
                : staged.ofBytes(pages.page(place), KeyPages.offset(place));
    }

    public int size() {
        return size;
    }

    /// Slots, taken or free.
    public int capacity() {
        return slots.capacity();
    }

    /// Whether [#enlarge()] is due before the next new key.
    public boolean full() {
        return slots.full();
    }

    public long bytes() {
        return slots.bytes() + pages.bytes();
    }

    /// Bytes that [#enlarge()] takes.
    public long enlargedBytes() {
        return slots.enlargedBytes();
    }

    public void enlarge() {
        slots.enlarge();
    }

    /// Empty, and as small as a new one.
    public void clear() {
        slots.clear();
        pages.clear();
        size = 0;
    }
}
