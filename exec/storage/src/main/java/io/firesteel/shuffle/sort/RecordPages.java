package io.firesteel.shuffle.sort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.firesteel.serial.RawRuns;
import io.firesteel.serial.RawRuns.KeyKind;
import io.firesteel.serial.Shape;

/// Serialised pairs in pages, and one pointer per pair that is sorted in their place. A pointer is page and offset, 32 bits
/// each; a page belongs to one run of a chunk, so its shape is known. Owned by a [SerializedSorter].
final class RecordPages {
    private static final int NARROW = 8;
    private static final int WIDE = 4;
    private static final int START = 1024;

    private record Page(byte[] bytes, Shape shape) {
    }

    private final RawRuns raw;
    private final boolean reverse;
    private final PrefixSort sort = new PrefixSort();
    private final List<Page> pages = new ArrayList<>();
    private long[] prefixes = new long[START];
    private long[] pointers = new long[START];
    private int count;
    private long pageBytes;
    private boolean latin = true;

    RecordPages(RawRuns raw, boolean reverse) {
        this.raw = raw;
        this.reverse = reverse;
    }

    int count() {
        return count;
    }

    /// Bytes held when `more` pairs and `bytes` of pages have been added, sorting included.
    long bytesWith(int more, int bytes) {
        long slots = prefixes.length;
        while (slots < (long) count + more) {
            slots += slots;
        }
        // Work arrays of the sort, and both sets while growing.
        return pageBytes + bytes + 48L * pages.size() + slots * 32 + (slots > prefixes.length ? slots * 8 : 0);
    }

    /// Adds the rest of the current run of `raw`, whose bytes are kept.
    void addRun(KeyKind kind, byte[] bytes, int share) {
        int more = raw.left();
        if (prefixes.length - count < more) {
            int slots = prefixes.length;
            while (slots - count < more) {
                slots = Math.multiplyExact(slots, 2);
            }
            prefixes = Arrays.copyOf(prefixes, slots);
            pointers = Arrays.copyOf(pointers, slots);
        }
        long page = (long) pages.size() << 32;
        pages.add(new Page(bytes, raw.shape()));
        pageBytes += share;
        boolean strings = kind == KeyKind.STRING;
        for (int i = 0; i < more; i++) {
            int at = raw.pass();
            pointers[count] = page | at;
            if (strings) {
                latin &= RawRuns.latin(bytes, at);
            } else {
                prefixes[count] = raw.prefix(kind, bytes, at);
            }
            count++;
        }
    }

    void sort(KeyKind kind) {
        if (kind == KeyKind.STRING) {
            sortStrings(0, count, 0);
        } else {
            flip(0, count);
            sort.sort(prefixes, pointers, 0, count);
        }
        sort.release();
    }

    private void flip(int from, int to) {
        if (reverse) {
            for (int i = from; i < to; i++) {
                prefixes[i] = ~prefixes[i];
            }
        }
    }

    /// Sorts strings that agree in their first `depth` units, eight (or four) units at a time.
    private void sortStrings(int from, int to, int depth) {
        int step = latin ? NARROW : WIDE;
        for (int i = from; i < to; i++) {
            byte[] bytes = bytes(i);
            int at = (int) pointers[i];
            prefixes[i] = latin ? raw.narrow(bytes, at, depth) : raw.wide(bytes, at, depth);
        }
        flip(from, to);
        sort.sort(prefixes, pointers, from, to);
        int start = from;
        while (start < to) {
            int end = start + 1;
            while (end < to && prefixes[end] == prefixes[start]) {
                end++;
            }
            if (end - start > 1) {
                sortTies(start, end, depth + step);
            }
            start = end;
        }
    }

    private void sortTies(int from, int to, int depth) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (int i = from; i < to; i++) {
            int length = raw.length(bytes(i), (int) pointers[i]);
            shortest = Math.min(shortest, length);
            longest = Math.max(longest, length);
        }
        if (longest <= depth && shortest == longest) {
            return;
        }
        // Deep common prefixes (one long constant) are left to comparisons rather than to recursion.
        if (shortest > depth && depth < 256) {
            sortStrings(from, to, depth);
        } else {
            compareSort(from, to);
        }
    }

    private void compareSort(int from, int to) {
        Long[] boxed = new Long[to - from];
        for (int i = from; i < to; i++) {
            boxed[i - from] = pointers[i];
        }
        int sign = reverse ? -1 : 1;
        Arrays.sort(boxed, (a, b) -> sign * raw.compareStrings(pages.get((int) (a >>> 32)).bytes(), a.intValue(),
                pages.get((int) (b >>> 32)).bytes(), b.intValue()));
        for (int i = from; i < to; i++) {
            pointers[i] = boxed[i - from];
        }
    }

    byte[] bytes(int index) {
        return pages.get((int) (pointers[index] >>> 32)).bytes();
    }

    int offset(int index) {
        return (int) pointers[index];
    }

    Shape shape(int index) {
        return pages.get((int) (pointers[index] >>> 32)).shape();
    }

    void clear() {
        pages.clear();
        prefixes = new long[START];
        pointers = new long[START];
        count = 0;
        pageBytes = 0;
        latin = true;
    }
}
