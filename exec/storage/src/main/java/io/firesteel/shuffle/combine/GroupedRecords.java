package io.firesteel.shuffle.combine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.firesteel.serial.Shape;

/// Pairs, serialised in pages or by reference, chained by (group, side) in the order of their arrival. Owned by
/// [GroupedPairs].
final class GroupedRecords {
    private static final int START = 256;
    static final int NONE = -1;

    private record Page(byte[] bytes, Shape shape, int side) {
    }

    private final int sides;
    private final List<Page> pages = new ArrayList<>();
    private final List<Object> objects = new ArrayList<>();
    private long pageBytes;
    /// By record: page and offset, 32 bits each, or the complement of the number of an object; the next of the chain.
    private long[] pointers = new long[START];
    private int[] next = new int[START];
    private int count;
    /// By group × sides + side: first and last record of the chain.
    private int[] heads;
    private int[] tails;

    GroupedRecords(int sides) {
        this.sides = sides;
        clear();
    }

    int count() {
        return count;
    }

    /// Bytes when `more` records of perhaps as many new groups and a page of `page` bytes have been added.
    long bytesWith(int more, int page, int groups) {
        long records = pointers.length;
        while (records < (long) count + more) {
            records *= 2;
        }
        long chains = heads.length;
        while (chains < ((long) groups + more) * sides) {
            chains *= 2;
        }
        long growing = (records > pointers.length ? 12L * pointers.length : 0) + (chains > heads.length
                ? 8L * heads.length
                : 0);
        return pageBytes + page + 6L * objects.size() + 48L * pages.size() + 12 * records + 8 * chains + growing;
    }

    /// A page whose records are added next.
    void page(byte[] bytes, Shape shape, int side, int share) {
        pages.add(new Page(bytes, shape, side));
        pageBytes += share;
    }

    void add(int group, int at) {
        int page = pages.size() - 1;
        link(group, pages.get(page).side(), (long) page << 32 | at);
    }

    void add(int group, int side, Object pair) {
        objects.add(pair);
        link(group, side, ~(objects.size() - 1L));
    }

    private void link(int group, int side, long pointer) {
        if (count == pointers.length) {
            int records = Math.multiplyExact(count, 2);
            pointers = Arrays.copyOf(pointers, records);
            next = Arrays.copyOf(next, records);
        }
        int chain = group * sides + side;
        while (chain >= heads.length) {
            int before = heads.length;
            heads = Arrays.copyOf(heads, Math.multiplyExact(before, 2));
            tails = Arrays.copyOf(tails, heads.length);
            Arrays.fill(heads, before, heads.length, NONE);
        }
        pointers[count] = pointer;
        next[count] = NONE;
        if (heads[chain] == NONE) {
            heads[chain] = count;
        } else {
            next[tails[chain]] = count;
        }
        tails[chain] = count++;
    }

    /// The first record of a chain, or [#NONE].
    int first(int group, int side) {
        int chain = group * sides + side;
        return chain < heads.length ? heads[chain] : NONE;
    }

    int next(int record) {
        return next[record];
    }

    /// Whether the record is kept by reference.
    boolean isObject(int record) {
        return pointers[record] < 0;
    }

    Object object(int record) {
        return objects.get((int) ~pointers[record]);
    }

    byte[] bytes(int record) {
        return page(record).bytes();
    }

    /// Of a record that is not kept by reference.
    int side(int record) {
        return page(record).side();
    }

    private Page page(int record) {
        return pages.get((int) (pointers[record] >>> 32));
    }

    int offset(int record) {
        return (int) pointers[record];
    }

    Shape shape(int record) {
        return page(record).shape();
    }

    final void clear() {
        pages.clear();
        objects.clear();
        pageBytes = 0;
        pointers = new long[START];
        next = new int[START];
        heads = new int[START];
        tails = new int[START];
        Arrays.fill(heads, NONE);
        count = 0;
    }
}
