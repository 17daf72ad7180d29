package io.firesteel.formats.parquet.page;

import java.util.Arrays;

import io.firesteel.formats.parquet.meta.CorruptFile;

/// Decodes Parquet's RLE / bit-packed hybrid. The array must have 8 readable bytes behind `end`.
final class Rle {
    private byte[] bytes;
    private int at;
    private int end;
    private int width;
    private int mask;
    private int runLeft;
    private int runValue;
    private int packedLeft;
    private long bit;

    /// Starts at a run header; values have `width` bits, 0 to 32.
    void init(byte[] source, int from, int to, int bits) {
        if (bits < 0 || bits > 32) {
            throw new CorruptFile("values of " + bits + " bits");
        }
        bytes = source;
        at = from;
        end = to;
        width = bits;
        mask = bits == 32 ? -1 : (1 << bits) - 1;
        packedLeft = 0;
        runValue = 0;
        runLeft = bits == 0 ? Integer.MAX_VALUE : 0;
    }

    /// How many of the next values, at most `n`, are certain to equal `value` because one run holds them.
    int run(int value, int n) {
        if (runLeft == 0 && packedLeft == 0) {
            header();
        }
        return runLeft > 0 && runValue == value ? Math.min(runLeft, n) : 0;
    }

    void read(int[] out, int to, int n) {
        int done = 0;
        while (done < n) {
            if (runLeft > 0) {
                int k = Math.min(n - done, runLeft);
                Arrays.fill(out, to + done, to + done + k, runValue);
                takeRun(k);
                done += k;
            } else if (packedLeft > 0) {
                int k = Math.min(n - done, packedLeft);
                unpack(out, to + done, k);
                packedLeft -= k;
                bit += (long) k * width;
                done += k;
            } else {
                header();
            }
        }
    }

    void skip(int n) {
        int left = n;
        while (left > 0) {
            int k = Math.min(left, Math.max(runLeft, packedLeft));
            if (runLeft > 0) {
                takeRun(k);
            } else if (packedLeft > 0) {
                packedLeft -= k;
                bit += (long) k * width;
            } else {
                header();
            }
            left -= k;
        }
    }

    private void takeRun(int k) {
        if (width > 0) {
            runLeft -= k;
        }
    }

    private void header() {
        int header = 0;
        for (int shift = 0;; shift += 7) {
            if (at >= end || shift > 28) {
                throw new CorruptFile("a run header is cut short");
            }
            byte b = bytes[at++];
            header |= (b & 127) << shift;
            if (b >= 0) {
                break;
            }
        }
        int count = header >>> 1;
        if ((header & 1) == 0) {
            int n = width + 7 >>> 3;
            if (n > end - at) {
                throw new CorruptFile("a run's value is cut short");
            }
            int v = 0;
            for (int i = 0; i < n; i++) {
                v |= (bytes[at++] & 255) << 8 * i;
            }
            runValue = v & mask;
            runLeft = count;
        } else {
            // The last group may lack its padding; only whole values that are there count.
            long present = Math.min(8L * count, 8L * (end - at) / width);
            packedLeft = (int) present;
            bit = (long) at << 3;
            at = (int) Math.min(end, at + (long) count * width);
        }
        if (runLeft == 0 && packedLeft == 0 && at >= end) {
            throw new CorruptFile("a page has fewer values than it claims");
        }
    }

    private void unpack(int[] out, int to, int n) {
        if (width <= 7 && (bit & 7) == 0) {
            unpackSmall(out, to, n);
            return;
        }
        byte[] b = bytes;
        int m = mask;
        long position = bit;
        int w = width;
        int done = 0;
        if ((bit & 7) == 0 && w <= 14) {
            done = unpackFours(out, to, n);
            position += (long) done * w;
        }
        for (int i = done; i < n; i++, position += w) {
            out[to + i] = (int) ((long) Bytes.I64.get(b, (int) (position >>> 3)) >>> (position & 7)) & m;
        }
    }

    /// Groups of eight values of 8 to 14 bits come out of two 8-byte loads; how many values were unpacked.
    private int unpackFours(int[] out, int to, int n) {
        byte[] b = bytes;
        int w = width;
        int m = mask;
        int p = (int) (bit >>> 3);
        int half = 4 * w >>> 3;
        int shift = 4 * w & 7;
        int i = 0;
        for (; i + 8 <= n; i += 8, p += w) {
            long v = (long) Bytes.I64.get(b, p);
            long u = (long) Bytes.I64.get(b, p + half) >>> shift;
            int o = to + i;
            out[o] = (int) v & m;
            out[o + 1] = (int) (v >>> w) & m;
            out[o + 2] = (int) (v >>> 2 * w) & m;
            out[o + 3] = (int) (v >>> 3 * w) & m;
            out[o + 4] = (int) u & m;
            out[o + 5] = (int) (u >>> w) & m;
            out[o + 6] = (int) (u >>> 2 * w) & m;
            out[o + 7] = (int) (u >>> 3 * w) & m;
        }
        return i;
    }

    /// Eight values of up to 7 bits come out of one 8-byte load.
    private void unpackSmall(int[] out, int to, int n) {
        byte[] b = bytes;
        int w = width;
        int m = mask;
        int p = (int) (bit >>> 3);
        int i = 0;
        for (; i + 8 <= n; i += 8, p += w) {
            long v = (long) Bytes.I64.get(b, p);
            int o = to + i;
            out[o] = (int) v & m;
            out[o + 1] = (int) (v >>> w) & m;
            out[o + 2] = (int) (v >>> 2 * w) & m;
            out[o + 3] = (int) (v >>> 3 * w) & m;
            out[o + 4] = (int) (v >>> 4 * w) & m;
            out[o + 5] = (int) (v >>> 5 * w) & m;
            out[o + 6] = (int) (v >>> 6 * w) & m;
            out[o + 7] = (int) (v >>> 7 * w) & m;
        }
        long position = (long) p << 3;
        for (; i < n; i++, position += w) {
            out[to + i] = (int) ((long) Bytes.I64.get(b, (int) (position >>> 3)) >>> (position & 7)) & m;
        }
    }
}
