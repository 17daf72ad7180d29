package io.firesteel.formats.parquet.page;

import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// DELTA_BINARY_PACKED integers.
final class DeltaIntReader implements ValueReader {
    private final Delta delta = new Delta();
    private long[] buffer = new long[0];

    @Override
    public void init(byte[] page, int from, int to, int values) {
        delta.init(page, from, to);
    }

    @Override
    public void read(Vector out, int at, int n) {
        if (out instanceof LongVector longs) {
            delta.read(longs.values(), at, n);
            return;
        }
        long[] wide = decode(n);
        int[] ints = ((IntVector) out).values();
        for (int i = 0; i < n; i++) {
            ints[at + i] = (int) wide[i];
        }
    }

    @Override
    public void skip(int n) {
        decode(n);
    }

    private long[] decode(int n) {
        if (buffer.length < n) {
            buffer = new long[n];
        }
        delta.read(buffer, 0, n);
        return buffer;
    }
}
