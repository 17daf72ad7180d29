package io.firesteel.formats.parquet.page;

import io.firesteel.formats.parquet.meta.CorruptFile;

/// Decodes the repetition or definition levels of one page: RLE hybrid, or the deprecated BIT_PACKED, whose bits run from
/// the most significant on.
final class Levels {
    private final Rle rle = new Rle();
    private final int max;
    private final int width;
    private boolean packed;
    private byte[] bytes;
    private long bit;
    private long endBit;

    Levels(int max) {
        this.max = max;
        this.width = 32 - Integer.numberOfLeadingZeros(max);
    }

    int max() {
        return max;
    }

    /// Bytes that BIT_PACKED levels of `values` entries take.
    int packedBytes(int values) {
        return (int) ((long) values * width + 7 >>> 3);
    }

    void init(byte[] source, int from, int to) {
        packed = false;
        rle.init(source, from, to, width);
    }

    void initPacked(byte[] source, int from, int to) {
        packed = true;
        bytes = source;
        bit = (long) from << 3;
        endBit = (long) to << 3;
    }

    /// How many of the next entries, at most `n`, are certain to be `value`.
    int run(int value, int n) {
        return packed ? 0 : rle.run(value, n);
    }

    void skip(int n) {
        if (packed) {
            bit += (long) n * width;
        } else {
            rle.skip(n);
        }
    }

    void read(int[] out, int to, int n) {
        if (packed) {
            readPacked(out, to, n);
        } else {
            rle.read(out, to, n);
        }
        int worst = 0;
        for (int i = to; i < to + n; i++) {
            worst = Math.max(worst, out[i]);
        }
        if (worst > max) {
            throw new CorruptFile("a level of " + worst + " where " + max + " is the greatest");
        }
    }

    private void readPacked(int[] out, int to, int n) {
        if (bit + (long) n * width > endBit) {
            throw new CorruptFile("levels are cut short");
        }
        for (int i = 0; i < n; i++) {
            int v = 0;
            for (int k = 0; k < width; k++, bit++) {
                v = v << 1 | bytes[(int) (bit >>> 3)] >>> 7 - (int) (bit & 7) & 1;
            }
            out[to + i] = v;
        }
    }
}
