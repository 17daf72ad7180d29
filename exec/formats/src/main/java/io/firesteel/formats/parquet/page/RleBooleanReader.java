package io.firesteel.formats.parquet.page;

import io.firesteel.formats.parquet.meta.CorruptFile;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.Vector;

/// RLE booleans: a length, then the hybrid with one bit per value.
final class RleBooleanReader implements ValueReader {
    private final Rle rle = new Rle();
    private int[] buffer = new int[0];

    @Override
    public void init(byte[] page, int from, int to, int values) {
        int length = to - from < 4 ? -1 : (int) Bytes.I32.get(page, from);
        if (length < 0 || length > to - from - 4) {
            throw new CorruptFile("RLE booleans of " + length + " bytes in a page of " + (to - from));
        }
        rle.init(page, from + 4, from + 4 + length, 1);
    }

    @Override
    public void read(Vector out, int at, int n) {
        if (buffer.length < n) {
            buffer = new int[n];
        }
        rle.read(buffer, 0, n);
        byte[] values = ((BooleanVector) out).values();
        for (int i = 0; i < n; i++) {
            values[at + i] = (byte) buffer[i];
        }
    }

    @Override
    public void skip(int n) {
        rle.skip(n);
    }
}
