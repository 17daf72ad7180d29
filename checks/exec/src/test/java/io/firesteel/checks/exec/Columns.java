package io.firesteel.checks.exec;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// A batch of two columns, as a columnar front end would move it: primitive arrays, never changed once they are here.
record Columns(long[] keys, long[] values, int rows) {

    static Columns empty() {
        return new Columns(new long[0], new long[0], 0);
    }

    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(4 + 16 * rows).putInt(rows);
        for (int i = 0; i < rows; i++) {
            out.putLong(keys[i]);
        }
        for (int i = 0; i < rows; i++) {
            out.putLong(values[i]);
        }
        return out.array();
    }

    static Columns of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int rows = in.getInt();
        long[] keys = new long[rows];
        long[] values = new long[rows];
        for (int i = 0; i < rows; i++) {
            keys[i] = in.getLong();
        }
        for (int i = 0; i < rows; i++) {
            values[i] = in.getLong();
        }
        return new Columns(keys, values, rows);
    }

    /// A growing batch.
    static final class Builder {
        private long[] keys = new long[64];
        private long[] values = new long[64];
        private int rows;

        void add(long key, long value) {
            if (rows == keys.length) {
                keys = Arrays.copyOf(keys, 2 * rows);
                values = Arrays.copyOf(values, 2 * rows);
            }
            keys[rows] = key;
            values[rows++] = value;
        }

        Columns build() {
            return new Columns(Arrays.copyOf(keys, rows), Arrays.copyOf(values, rows), rows);
        }
    }
}
