package io.firesteel.serial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The bytes of string keys, one behind the other in pages. A place is page and offset in 32 bits, never 0 or 1. Owned by a
/// [RawTable]; for one thread.
final class KeyPages {
    private static final int FIRST_PAGE = 4 << 10;
    private static final int OFFSET_BITS = 18;
    private static final int PAGE = 1 << OFFSET_BITS;
    private static final int MOST_PAGES = 1 << 32 - OFFSET_BITS;
    private static final byte[] NONE = {};

    private List<byte[]> pages = new ArrayList<>();
    private byte[] page = NONE;
    private int pageAt;
    private long bytes;

    /// Keeps a key's bytes; answers their place, or 0 when there is no page for them.
    long keep(byte[] source, int from, int to) {
        int length = to - from;
        if (page.length - pageAt < length) {
            if (pages.size() == MOST_PAGES) {
                return 0;
            }
            int capacity = Math.clamp(page.length * 2L, FIRST_PAGE, PAGE);
            // Places 0 and 1 are nobody's, so the first page begins at 2.
            pageAt = pages.isEmpty() ? 2 : 0;
            page = new byte[Math.max(capacity, length + pageAt)];
            pages.add(page);
            bytes += page.length;
        }
        System.arraycopy(source, from, page, pageAt, length);
        long place = Integer.toUnsignedLong(pages.size() - 1 << OFFSET_BITS | pageAt);
        pageAt += length;
        if (page.length > PAGE) {
            // A place has no room for offsets beyond the usual size.
            page = NONE;
            pageAt = 0;
        }
        return place;
    }

    /// Whether the key at `place` begins with these bytes; keys tell their own length, so it is then the same key.
    boolean same(int place, byte[] other, int from, int to) {
        byte[] there = page(place);
        int at = offset(place);
        int length = to - from;
        return length <= there.length - at && Arrays.equals(there, at, at + length, other, from, to);
    }

    /// The page of a place.
    byte[] page(int place) {
        return pages.get(place >>> OFFSET_BITS);
    }

    /// Where in its page a place is.
    static int offset(int place) {
        return place & PAGE - 1;
    }

    /// Bytes of all pages.
    long bytes() {
        return bytes;
    }

    void clear() {
        pages = new ArrayList<>();
        page = NONE;
        pageAt = 0;
        bytes = 0;
    }
}
