package io.firesteel.operators.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;

import io.firesteel.operators.OperatorErrors;
import io.firesteel.types.DataType;
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

/// Reads what [BatchEncoder] wrote into one reused batch. Lengths are checked against the bytes that are there.
public final class BatchDecoder {
    private static final VarHandle I64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle I32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final Batch batch;
    private final int columns;
    private byte[] buffer = new byte[0];
    private int at;
    private int end;

    public BatchDecoder(List<? extends DataType> types) {
        this(types, types.size());
    }

    /// Fills the first so many columns alone; what the others hold is undefined.
    public BatchDecoder(List<? extends DataType> types, int columns) {
        batch = Batch.of(types, Batch.ROWS);
        this.columns = columns;
    }

    /// The next batch of a stream, or null at its end.
    public Batch read(InputStream in) throws IOException {
        byte[] head = in.readNBytes(4);
        if (head.length == 0) {
            return null;
        }
        if (head.length < 4) {
            throw new EOFException("a batch is cut short");
        }
        int length = (int) I32.get(head, 0);
        if (length < 4) {
            throw broken("a batch of " + length + " bytes");
        }
        if (buffer.length < length) {
            // Grown as bytes arrive, so that a false length costs no more than what is really there.
            buffer = in.readNBytes(length);
            if (buffer.length < length) {
                throw new EOFException("a batch is cut short");
            }
        } else if (in.readNBytes(buffer, 0, length) < length) {
            throw new EOFException("a batch is cut short");
        }
        return decode(0, length);
    }

    /// The batch whose bytes (without the leading length) are `bytes[from, from + length)`.
    public Batch decode(byte[] bytes, int from, int length) {
        buffer = bytes;
        return decode(from, length);
    }

    private Batch decode(int from, int length) {
        at = from;
        end = from + length;
        int n = getInt();
        if (n < 0 || n > Math.max(Batch.ROWS, length)) {
            throw broken("a batch of " + n + " rows in " + length + " bytes");
        }
        batch.clear();
        for (int c = 0; c < columns; c++) {
            column(batch.column(c), 0, n);
        }
        batch.setSize(n);
        return batch;
    }

    private static RuntimeException broken(String what) {
        return OperatorErrors.internal("Received " + what);
    }

    private int count(int n, int bytesEach) {
        if (n < 0 || (long) n * bytesEach > end - at) {
            throw broken("a count of " + n + " with " + (end - at) + " bytes left");
        }
        return n;
    }

    private int getInt() {
        count(1, 4);
        int v = (int) I32.get(buffer, at);
        at += 4;
        return v;
    }

    /// Fills rows `to` to `to + n`.
    private void column(Vector v, int to, int n) {
        v.reserve(to + n);
        nulls(v, to, n);
        switch (v) {
            case BooleanVector x -> {
                count(n, 1);
                System.arraycopy(buffer, at, x.values(), to, n);
                at += n;
            }
            case IntVector x -> {
                count(n, 4);
                for (int i = 0; i < n; i++, at += 4) {
                    x.values()[to + i] = (int) I32.get(buffer, at);
                }
            }
            case LongVector x -> {
                longs(x.values(), to, n);
                if (x instanceof DecimalVector d && getInt() == 0) {
                    longs(d.widen(to), to, n);
                } else if (x instanceof DecimalVector d && !d.isNarrow()) {
                    for (int i = to; i < to + n; i++) {
                        d.high()[i] = d.values()[i] >> 63;
                    }
                }
            }
            case DoubleVector x -> {
                count(n, 8);
                for (int i = 0; i < n; i++, at += 8) {
                    x.values()[to + i] = Double.longBitsToDouble((long) I64.get(buffer, at));
                }
            }
            case FloatVector x -> {
                count(n, 4);
                for (int i = 0; i < n; i++, at += 4) {
                    x.values()[to + i] = Float.intBitsToFloat((int) I32.get(buffer, at));
                }
            }
            case BytesVector x -> bytes(x, to, n);
            case IntervalVector x -> {
                longs(x.micros(), to, n);
                for (int i = 0; i < n; i++) {
                    x.months()[to + i] = getInt();
                    x.days()[to + i] = getInt();
                }
            }
            case StructVector x -> nested(x, to, n);
            case ArrayVector x -> nested(x, to, n);
            case MapVector x -> nested(x, to, n);
            default -> {
            }
        }
    }

    private void nested(Vector v, int to, int n) {
        switch (v) {
            case StructVector x -> {
                for (int f = 0; f < x.fieldCount(); f++) {
                    column(x.field(f), to, n);
                }
            }
            case ArrayVector x -> {
                int used = x.usedElements();
                for (int i = 0; i < n; i++) {
                    x.commit(to + i, count(getInt(), 0));
                }
                column(x.elements(), used, items(x.usedElements() - used));
            }
            case MapVector x -> {
                int used = x.usedEntries();
                for (int i = 0; i < n; i++) {
                    x.commit(to + i, count(getInt(), 0));
                }
                int items = items(x.usedEntries() - used);
                column(x.keys(), used, items);
                column(x.items(), used, items);
            }
            default -> throw new IllegalStateException("nested " + v.type());
        }
    }

    private int items(int sum) {
        int items = getInt();
        if (items != sum || items > (end - at) * 8L) {
            throw broken("lists of " + sum + " items, of which there are " + items);
        }
        return items;
    }

    private void longs(long[] out, int to, int n) {
        count(n, 8);
        for (int i = 0; i < n; i++, at += 8) {
            out[to + i] = (long) I64.get(buffer, at);
        }
    }

    private void nulls(Vector v, int to, int n) {
        count(1, 1);
        if (buffer[at++] != 0) {
            int bytes = n + 7 >>> 3;
            count(bytes, 1);
            for (int i = 0; i < n; i++) {
                if ((buffer[at + (i >>> 3)] >>> (i & 7) & 1) != 0) {
                    v.setNull(to + i);
                }
            }
            at += bytes;
        }
    }

    private void bytes(BytesVector v, int to, int n) {
        count(n, 4);
        int lengths = at;
        at += 4 * n;
        for (int i = 0; i < n; i++) {
            int length = count((int) I32.get(buffer, lengths + 4 * i), 1);
            v.setBytes(to + i, buffer, at, length);
            at += length;
        }
    }
}
