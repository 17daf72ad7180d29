package io.firesteel.formats.parquet.page;

import io.firesteel.formats.parquet.meta.CorruptFile;

/// Decodes DELTA_BINARY_PACKED one miniblock at a time. The array must have 16 readable bytes behind `end`.
final class Delta {
    private static final int MAX_BLOCK = 1 << 20;

    private byte[] bytes;
    private int at;
    private int end;
    private int perMini;
    private int minis;
    private int total;
    private int given;
    private long last;
    private long minDelta;
    private int widthsAt;
    private int mini;
    private long[] buffer = new long[128];
    private int bufferAt;
    private int bufferEnd;

    void init(byte[] source, int from, int to) {
        bytes = source;
        at = from;
        end = to;
        long block = varint();
        long count = varint();
        long values = varint();
        if (block <= 0 || block > MAX_BLOCK || block % 128 != 0 || count <= 0 || count > block || block % count != 0
                || block / count % 32 != 0 || values < 0 || values > Integer.MAX_VALUE) {
            throw new CorruptFile(
                    "a delta block of " + block + " values in " + count + " parts, " + values + " in all");
        }
        perMini = (int) (block / count);
        minis = (int) count;
        total = (int) values;
        given = 0;
        long first = varint();
        last = first >>> 1 ^ -(first & 1);
        mini = minis;
        bufferAt = 0;
        bufferEnd = 0;
        if (buffer.length < perMini) {
            buffer = new long[perMini];
        }
    }

    int total() {
        return total;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            if (at >= end) {
                throw new CorruptFile("a delta header is cut short");
            }
            byte b = bytes[at++];
            value |= (long) (b & 127) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new CorruptFile("a varint of more than ten bytes");
    }

    /// The next `n` values.
    void read(long[] out, int to, int n) {
        if (n > total - given) {
            throw new CorruptFile("a page has " + total + " delta values, fewer than it claims");
        }
        int done = 0;
        if (n > 0 && given == 0) {
            out[to] = last;
            done = 1;
        }
        while (done < n) {
            if (bufferAt == bufferEnd) {
                miniblock();
            }
            int k = Math.min(n - done, bufferEnd - bufferAt);
            long v = last;
            for (int i = 0; i < k; i++) {
                v += minDelta + buffer[bufferAt + i];
                out[to + done + i] = v;
            }
            last = v;
            bufferAt += k;
            done += k;
        }
        given += n;
    }

    private void miniblock() {
        if (mini == minis) {
            long u = varint();
            minDelta = u >>> 1 ^ -(u & 1);
            widthsAt = at;
            if (minis > end - at) {
                throw new CorruptFile("a delta block is cut short");
            }
            at += minis;
            mini = 0;
        }
        int width = bytes[widthsAt + mini++] & 255;
        if (width > 64) {
            throw new CorruptFile("deltas of " + width + " bits");
        }
        int stored = perMini / 8 * width;
        int present = width == 0 ? perMini : (int) Math.min(perMini, 8L * (end - at) / width);
        if (present == 0) {
            throw new CorruptFile("a delta block is cut short");
        }
        unpack(width, present);
        at = Math.min(end, at + stored);
        bufferAt = 0;
        bufferEnd = present;
    }

    private void unpack(int width, int n) {
        if (width == 0) {
            java.util.Arrays.fill(buffer, 0, n, 0L);
            return;
        }
        long mask = width == 64 ? -1L : (1L << width) - 1;
        long bit = (long) at << 3;
        for (int i = 0; i < n; i++, bit += width) {
            int p = (int) (bit >>> 3);
            int shift = (int) (bit & 7);
            long v = (long) Bytes.I64.get(bytes, p) >>> shift;
            if (shift + width > 64) {
                v |= (long) bytes[p + 8] << 64 - shift;
            }
            buffer[i] = v & mask;
        }
    }

    /// Where the bytes behind all values begin; reads and drops what was not read yet.
    int finish() {
        long[] drop = new long[256];
        while (given < total) {
            read(drop, 0, Math.min(256, total - given));
        }
        if (mini > 0 && mini < minis) {
            // Miniblocks behind the last value have widths, but writers may leave out their bytes only when they are 0.
            for (int i = mini; i < minis; i++) {
                int stored = perMini / 8 * (bytes[widthsAt + i] & 255);
                at = Math.min(end, at + stored);
            }
        }
        return at;
    }
}
