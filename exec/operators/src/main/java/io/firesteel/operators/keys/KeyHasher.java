package io.firesteel.operators.keys;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.Dictionary;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Selections;

/// Hashes of rows of key columns for tables inside one process (not Spark's `hash`). Equal values hash alike whatever form
/// a vector has; null has a hash of its own. Keeps the hashes of the dictionaries it saw last; one per worker.
public final class KeyHasher {
    private static final VarHandle I64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long NULL = 0x6A09E667F3BCC909L;

    private final Dictionary[] seen;
    private final long[][] seenHashes;

    public KeyHasher(int columns) {
        seen = new Dictionary[columns];
        seenHashes = new long[columns][];
    }

    /// Writes the hash of the `i`-th given row to `out[i]`.
    public void hash(Vector[] keys, int[] selection, int count, long[] out) {
        java.util.Arrays.fill(out, 0, count, SEED);
        for (int c = 0; c < keys.length; c++) {
            column(keys[c], c, selection, count, out);
        }
    }

    /// Spreads all bits of a value over the whole hash.
    public static long mix(long hash, long value) {
        long h = (hash ^ value) * SEED;
        return h ^ h >>> 32;
    }

    private void column(Vector v, int c, int[] selection, int count, long[] out) {
        switch (v) {
            case IntVector x when !x.hasNulls() -> {
                int[] in = x.values();
                for (int i = 0; i < count; i++) {
                    out[i] = mix(out[i], in[selection == null ? i : selection[i]]);
                }
            }
            case DecimalVector x -> rows(v, selection, count, out);
            case LongVector x when !x.hasNulls() -> {
                long[] in = x.values();
                for (int i = 0; i < count; i++) {
                    out[i] = mix(out[i], in[selection == null ? i : selection[i]]);
                }
            }
            case BytesVector x when x.dictionary() != null && x.dictionary().size() <= count * 4L + 256 -> {
                long[] hashes = dictionary(x.dictionary(), c);
                int[] ids = x.ids();
                for (int i = 0; i < count; i++) {
                    int row = selection == null ? i : selection[i];
                    out[i] = mix(out[i], x.isNull(row) ? NULL : hashes[ids[row]]);
                }
            }
            case BytesVector x -> {
                x.flatten(selection == null ? count : count == 0 ? 0 : selection[count - 1] + 1);
                rows(v, selection, count, out);
            }
            default -> rows(v, selection, count, out);
        }
    }

    private long[] dictionary(Dictionary d, int c) {
        if (seen[c] != d) {
            long[] hashes = new long[d.size()];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = bytes(d.data(), d.offset(i), d.length(i));
            }
            seen[c] = d;
            seenHashes[c] = hashes;
        }
        return seenHashes[c];
    }

    private static void rows(Vector v, int[] selection, int count, long[] out) {
        for (int i = 0; i < count; i++) {
            out[i] = mix(out[i], row(v, selection == null ? i : selection[i]));
        }
    }

    private static long row(Vector v, int row) {
        if (v.isNull(row)) {
            return NULL;
        }
        return switch (v) {
            case IntVector x -> x.values()[row];
            case DecimalVector x -> x.isNarrow() || x.high()[row] == x.values()[row] >> 63
                    ? x.values()[row]
                    : mix(x.values()[row], x.high()[row]);
            case LongVector x -> x.values()[row];
            case DoubleVector x -> Selections.key(x.values()[row]);
            case FloatVector x -> Selections.key(x.values()[row]);
            case BooleanVector x -> x.values()[row];
            case BytesVector x -> flat(x, row);
            case StructVector x -> {
                long h = SEED;
                for (int f = 0; f < x.fieldCount(); f++) {
                    h = mix(h, row(x.field(f), row));
                }
                yield h;
            }
            case ArrayVector x -> {
                long h = SEED;
                for (int e = 0; e < x.lengths()[row]; e++) {
                    h = mix(h, row(x.elements(), x.offsets()[row] + e));
                }
                yield h;
            }
            default -> v.get(row).hashCode();
        };
    }

    private static long flat(BytesVector x, int row) {
        x.flatten(row + 1);
        return bytes(x.data(), x.offsets()[row], x.lengths()[row]);
    }

    static long bytes(byte[] b, int from, int length) {
        long h = length;
        int at = from;
        int end = from + length;
        for (; at <= end - 8; at += 8) {
            h = mix(h, (long) I64.get(b, at));
        }
        long tail = 0;
        for (; at < end; at++) {
            tail = tail << 8 | b[at] & 255;
        }
        return mix(h, tail);
    }
}
