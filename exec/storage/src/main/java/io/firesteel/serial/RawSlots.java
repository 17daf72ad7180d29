package io.firesteel.serial;

import java.util.Arrays;

/// The slots of a [RawTable]: numbers side by side, of which the first, the slot's head, has the key's hash in its upper
/// half and is 0 where the slot is free. One segment that doubles up to 8,192 slots; from there on segments of that size,
/// each of which is parted in two when it is full (extendible hashing, Fagin et al. 1979). So a table grows by what it
/// needs, never has two copies of itself, and asks the collector for no large array. For one thread.
final class RawSlots {
    /// The bits of a slot's number that tell its place within its segment; those above tell the segment.
    static final int BITS = 13;
    private static final int START = 64;
    private static final int SEGMENT = 1 << BITS;
    /// Segments whose places share more bits than these are not parted: their keys have one hash.
    private static final int MOST_DEPTH = 20;
    private static final int NONE = -1;

    private final int stride;
    private final int salt;
    /// By the uppermost bits of the spread hash: the segment.
    private int[] directory;
    private int depth;
    private long[][] segments;
    private int[] depths;
    private int[] sizes;
    private int count;
    private int mask;
    /// The segment that has become full, or [#NONE].
    private int full;
    /// A segment's array that is not in use; null while there is none.
    private long[] spare;

    /// @param seed tells the order of slots: a table that is filled in the order of another one's slots would put all new
    /// keys side by side if both had the same
    RawSlots(int stride, int seed) {
        this.stride = stride;
        this.salt = KeyHash.mix(seed + 1) | 1;
        clear();
    }

    /// What places a key of that hash: the upper bits tell its segment, the lower ones the slot where a search begins.
    int place(int hash) {
        return hash * salt;
    }

    int segment(int place) {
        return directory[bucket(place, depth)];
    }

    private static int bucket(int place, int bits) {
        return place >>> 1 >>> 31 - bits;
    }

    long[] numbers(int segment) {
        return segments[segment];
    }

    /// Which bits of a place are the slot within a segment.
    int mask() {
        return mask;
    }

    /// The array of a slot.
    long[] of(int slot) {
        return segments[slot >>> BITS];
    }

    /// Where in its array a slot begins.
    int at(int slot) {
        return (slot & SEGMENT - 1) * stride;
    }

    /// Whether the segment of a slot can take one more key: a search ends at a free slot, so one stays free.
    boolean hasRoom(int slot) {
        return sizes[slot >>> BITS] < mask;
    }

    /// A slot is taken from now on.
    void taken(int slot) {
        int segment = slot >>> BITS;
        sizes[segment]++;
        if (crowded(segment)) {
            full = segment;
        }
    }

    /// Whether a segment is three quarters full and can become less so.
    private boolean crowded(int segment) {
        return sizes[segment] >= (mask + 1) / 4 * 3 && (mask < SEGMENT - 1 || depths[segment] < MOST_DEPTH);
    }

    /// Slots, taken or free.
    int capacity() {
        return count == 1 ? mask + 1 : count << BITS;
    }

    /// Whether [#enlarge()] is due.
    boolean full() {
        return full != NONE;
    }

    long bytes() {
        long arrays = count == 1 ? 8L * segments[0].length : (count + (spare == null ? 0L : 1)) * segmentBytes();
        return arrays + 4L * directory.length;
    }

    /// Bytes that the next [#enlarge()] takes.
    long enlargedBytes() {
        return mask < SEGMENT - 1 ? 16L * segments[0].length : 2 * segmentBytes() + 4L * directory.length;
    }

    private long segmentBytes() {
        return 8L * (SEGMENT * stride);
    }

    /// Makes room in the segment that is full.
    void enlarge() {
        int segment = full;
        full = NONE;
        if (mask < SEGMENT - 1) {
            long[] old = segments[0];
            mask = 2 * mask + 1;
            segments[0] = new long[(mask + 1) * stride];
            for (int i = 0; i < old.length; i += stride) {
                if (old[i] != 0) {
                    insert(old, i, segments[0]);
                }
            }
        } else {
            part(segment);
        }
    }

    private void part(int segment) {
        if (depths[segment] == depth) {
            int[] wider = new int[2 * directory.length];
            for (int i = 0; i < wider.length; i++) {
                wider[i] = directory[i >>> 1];
            }
            directory = wider;
            depth++;
        }
        if (count == segments.length) {
            segments = Arrays.copyOf(segments, 2 * count);
            depths = Arrays.copyOf(depths, 2 * count);
            sizes = Arrays.copyOf(sizes, 2 * count);
        }
        int upper = count++;
        int bits = ++depths[segment];
        depths[upper] = bits;
        long[] old = segments[segment];
        segments[segment] = empty();
        segments[upper] = new long[old.length];
        int moved = 0;
        for (int i = 0; i < old.length; i += stride) {
            if (old[i] != 0) {
                boolean up = (bucket(place((int) (old[i] >>> 32)), bits) & 1) != 0;
                insert(old, i, segments[up ? upper : segment]);
                moved += up ? 1 : 0;
            }
        }
        spare = old;
        sizes[upper] = moved;
        sizes[segment] -= moved;
        for (int i = 0; i < directory.length; i++) {
            if (directory[i] == segment && (i >>> depth - bits & 1) != 0) {
                directory[i] = upper;
            }
        }
        // Keys that agree in all bits that have been looked at so far are parted by the next ones.
        int larger = moved > sizes[segment] ? upper : segment;
        if (crowded(larger)) {
            full = larger;
        }
    }

    private long[] empty() {
        long[] array = spare;
        spare = null;
        if (array == null) {
            return new long[SEGMENT * stride];
        }
        Arrays.fill(array, 0);
        return array;
    }

    private void insert(long[] from, int at, long[] to) {
        int slot = place((int) (from[at] >>> 32)) & mask;
        while (to[slot * stride] != 0) {
            slot = slot + 1 & mask;
        }
        System.arraycopy(from, at, to, slot * stride, stride);
    }

    /// Empty, and as small as new ones.
    void clear() {
        mask = START - 1;
        segments = new long[][]{new long[START * stride]};
        depths = new int[1];
        sizes = new int[1];
        directory = new int[1];
        depth = 0;
        count = 1;
        full = NONE;
        spare = null;
    }
}
