package io.firesteel.operators.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.IntervalVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// The byte form of batches for spill files and exchanges: a length, then row count and columns, little-endian, selected
/// rows only. Types are not in the bytes; the reader knows the schema. Not a format that outlives the application.
public final class BatchEncoder {
    private static final VarHandle I64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle I32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] buffer = new byte[1 << 16];
    private int at;
    private int[] identity = new int[0];

    /// Encodes the counting rows of a batch; the bytes are [#buffer()] up to [#length()].
    public void encode(Batch batch) {
        encode(batch, batch.selection(), 0, batch.count());
    }

    /// Encodes `n` rows: those in `rows` from index `from` on, or `from` to `from + n` when `rows` is null.
    public void encode(Batch batch, int[] rows, int from, int n) {
        at = 4;
        putInt(n);
        int[] picked = rows;
        int start = from;
        if (picked == null) {
            picked = identity(from + n);
        }
        for (int c = 0; c < batch.width(); c++) {
            column(batch.column(c), picked, start, n);
        }
        I32.set(buffer, 0, at - 4);
    }

    public byte[] buffer() {
        return buffer;
    }

    public int length() {
        return at;
    }

    /// Encodes and writes a batch.
    public void write(Batch batch, OutputStream out) throws IOException {
        encode(batch);
        out.write(buffer, 0, at);
    }

    private int[] identity(int n) {
        if (identity.length < n) {
            identity = new int[Math.max(n, Batch.ROWS)];
            Arrays.setAll(identity, i -> i);
        }
        return identity;
    }

    private void room(long n) {
        if (buffer.length - at < n) {
            buffer = Arrays.copyOf(buffer,
                    Math.toIntExact(Math.max(at + n, Math.min(Integer.MAX_VALUE - 64L, buffer.length * 2L))));
        }
    }

    private void putInt(int v) {
        room(4);
        I32.set(buffer, at, v);
        at += 4;
    }

    private void column(Vector v, int[] rows, int from, int n) {
        nulls(v, rows, from, n);
        switch (v) {
            case BooleanVector x -> {
                room(n);
                for (int i = 0; i < n; i++) {
                    buffer[at++] = x.values()[rows[from + i]];
                }
            }
            case IntVector x -> {
                room(4L * n);
                for (int i = 0; i < n; i++, at += 4) {
                    I32.set(buffer, at, x.values()[rows[from + i]]);
                }
            }
            case LongVector x -> {
                longs(x.values(), rows, from, n);
                if (x instanceof DecimalVector d) {
                    putInt(d.isNarrow() ? 1 : 0);
                    if (!d.isNarrow()) {
                        longs(d.high(), rows, from, n);
                    }
                }
            }
            case DoubleVector x -> {
                room(8L * n);
                for (int i = 0; i < n; i++, at += 8) {
                    I64.set(buffer, at, Double.doubleToRawLongBits(x.values()[rows[from + i]]));
                }
            }
            case FloatVector x -> {
                room(4L * n);
                for (int i = 0; i < n; i++, at += 4) {
                    I32.set(buffer, at, Float.floatToRawIntBits(x.values()[rows[from + i]]));
                }
            }
            case BytesVector x -> bytes(x, rows, from, n);
            case IntervalVector x -> {
                longs(x.micros(), rows, from, n);
                for (int i = 0; i < n; i++) {
                    putInt(x.months()[rows[from + i]]);
                    putInt(x.days()[rows[from + i]]);
                }
            }
            case StructVector x -> nested(x, rows, from, n);
            case ArrayVector x -> nested(x, rows, from, n);
            case MapVector x -> nested(x, rows, from, n);
            default -> {
            }
        }
    }

    private void nested(Vector v, int[] rows, int from, int n) {
        switch (v) {
            case StructVector x -> {
                for (int f = 0; f < x.fieldCount(); f++) {
                    column(x.field(f), rows, from, n);
                }
            }
            case ArrayVector x -> {
                int[] items = items(v, x.offsets(), x.lengths(), rows, from, n);
                column(x.elements(), items, 0, items.length);
            }
            case MapVector x -> {
                int[] items = items(v, x.offsets(), x.lengths(), rows, from, n);
                column(x.keys(), items, 0, items.length);
                column(x.items(), items, 0, items.length);
            }
            default -> throw new IllegalStateException("nested " + v.type());
        }
    }

    private void longs(long[] values, int[] rows, int from, int n) {
        room(8L * n);
        for (int i = 0; i < n; i++, at += 8) {
            I64.set(buffer, at, values[rows[from + i]]);
        }
    }

    private void nulls(Vector v, int[] rows, int from, int n) {
        room(1 + (n + 7 >>> 3));
        buffer[at++] = (byte) (v.hasNulls() ? 1 : 0);
        if (v.hasNulls()) {
            int bytes = n + 7 >>> 3;
            Arrays.fill(buffer, at, at + bytes, (byte) 0);
            for (int i = 0; i < n; i++) {
                if (v.isNull(rows[from + i])) {
                    buffer[at + (i >>> 3)] |= (byte) (1 << (i & 7));
                }
            }
            at += bytes;
        }
    }

    private void bytes(BytesVector v, int[] rows, int from, int n) {
        int last = 0;
        for (int i = 0; i < n; i++) {
            last = Math.max(last, rows[from + i] + 1);
        }
        v.flatten(last);
        room(4L * n);
        long total = 0;
        for (int i = 0; i < n; i++, at += 4) {
            int row = rows[from + i];
            int length = v.isNull(row) ? 0 : v.lengths()[row];
            I32.set(buffer, at, length);
            total += length;
        }
        room(total);
        for (int i = 0; i < n; i++) {
            int row = rows[from + i];
            int length = v.isNull(row) ? 0 : v.lengths()[row];
            System.arraycopy(v.data(), v.offsets()[row], buffer, at, length);
            at += length;
        }
    }

    /// Writes the lengths of lists and gives the row numbers of all their items.
    private int[] items(Vector v, int[] offsets, int[] lengths, int[] rows, int from, int n) {
        long total = 0;
        for (int i = 0; i < n; i++) {
            int row = rows[from + i];
            int length = v.isNull(row) ? 0 : lengths[row];
            putInt(length);
            total += length;
        }
        int[] items = new int[Math.toIntExact(total)];
        int k = 0;
        for (int i = 0; i < n; i++) {
            int row = rows[from + i];
            int length = v.isNull(row) ? 0 : lengths[row];
            for (int j = 0; j < length; j++) {
                items[k++] = offsets[row] + j;
            }
        }
        putInt(items.length);
        return items;
    }
}
