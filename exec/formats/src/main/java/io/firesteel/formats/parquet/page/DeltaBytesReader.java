package io.firesteel.formats.parquet.page;

import io.firesteel.formats.parquet.meta.CorruptFile;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;

/// DELTA_LENGTH_BYTE_ARRAY, and with prefixes DELTA_BYTE_ARRAY.
final class DeltaBytesReader implements ValueReader {
    private static final int PIECE = 1024;

    private final boolean prefixed;
    private final Delta prefixes = new Delta();
    private final Delta lengths = new Delta();
    private final long[] prefix = new long[PIECE];
    private final long[] length = new long[PIECE];
    private byte[] page;
    private int at;
    private int end;
    private byte[] last = new byte[64];
    private int lastLength;

    DeltaBytesReader(boolean prefixed) {
        this.prefixed = prefixed;
    }

    @Override
    public void init(byte[] bytes, int from, int to, int values) {
        page = bytes;
        end = to;
        lastLength = 0;
        int start = from;
        if (prefixed) {
            Delta walk = new Delta();
            walk.init(bytes, from, to);
            start = walk.finish();
            prefixes.init(bytes, from, to);
        }
        Delta walk = new Delta();
        walk.init(bytes, start, to);
        at = walk.finish();
        lengths.init(bytes, start, to);
    }

    @Override
    public void read(Vector out, int row, int n) {
        for (int done = 0; done < n; done += PIECE) {
            piece((BytesVector) out, row + done, Math.min(PIECE, n - done));
        }
    }

    @Override
    public void skip(int n) {
        for (int done = 0; done < n; done += PIECE) {
            piece(null, 0, Math.min(PIECE, n - done));
        }
    }

    private void piece(BytesVector out, int row, int n) {
        lengths.read(length, 0, n);
        if (prefixed) {
            prefixes.read(prefix, 0, n);
        }
        for (int i = 0; i < n; i++) {
            long size = length[i];
            if (size < 0 || size > end - at) {
                throw new CorruptFile("a text of " + size + " bytes with " + (end - at) + " left in the page");
            }
            if (prefixed) {
                prefixed(out, row + i, prefix[i], (int) size);
            } else if (out != null) {
                out.setBytes(row + i, page, at, (int) size);
            }
            at += (int) size;
        }
    }

    private void prefixed(BytesVector out, int row, long shared, int size) {
        if (shared < 0 || shared > lastLength) {
            throw new CorruptFile("a text shares " + shared + " bytes with one of " + lastLength);
        }
        int whole = (int) shared + size;
        if (last.length < whole) {
            last = java.util.Arrays.copyOf(last, Math.max(whole, last.length * 2));
        }
        System.arraycopy(page, at, last, (int) shared, size);
        lastLength = whole;
        if (out != null) {
            out.setBytes(row, last, 0, whole);
        }
    }
}
