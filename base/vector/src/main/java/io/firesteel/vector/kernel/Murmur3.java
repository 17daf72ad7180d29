package io.firesteel.vector.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.Arrays;

import io.firesteel.types.DecimalType;
import io.firesteel.vector.ArrayVector;
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

/// Spark's `hash`: Murmur3 x86 32 over the values in their own widths, each column's hash the seed of the next; null leaves
/// the seed. Decides shuffle partitions and bucket files, so it must equal Spark's bit by bit.
public final class Murmur3 {
    private static final VarHandle I32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int C1 = 0xcc9e2d51;
    private static final int C2 = 0x1b873593;

    private Murmur3() {
    }

    /// Folds one column into the hashes of the given rows; `hashes[i]` belongs to the `i`-th.
    public static void column(Vector v, int[] selection, int count, int[] hashes) {
        if (v instanceof BytesVector b) {
            b.flatten(selection == null ? count : count == 0 ? 0 : selection[count - 1] + 1);
        }
        for (int i = 0; i < count; i++) {
            hashes[i] = row(v, selection == null ? i : selection[i], hashes[i]);
        }
    }

    private static int row(Vector v, int row, int seed) {
        if (v.isNull(row)) {
            return seed;
        }
        return switch (v) {
            case BooleanVector x -> ofInt(x.values()[row], seed);
            case IntVector x -> ofInt(x.values()[row], seed);
            case DecimalVector x -> decimal(x, row, seed);
            case LongVector x -> ofLong(x.values()[row], seed);
            case FloatVector x -> ofInt(x.values()[row] == 0 ? 0 : Float.floatToIntBits(x.values()[row]), seed);
            case DoubleVector x -> ofLong(x.values()[row] == 0 ? 0 : Double.doubleToLongBits(x.values()[row]), seed);
            case BytesVector x -> bytes(x, row, seed);
            case IntervalVector x -> ofInt(x.months()[row], ofInt(x.days()[row], ofLong(x.micros()[row], seed)));
            case StructVector x -> {
                int h = seed;
                for (int f = 0; f < x.fieldCount(); f++) {
                    h = row(x.field(f), row, h);
                }
                yield h;
            }
            case ArrayVector x -> {
                int h = seed;
                for (int e = 0; e < x.lengths()[row]; e++) {
                    h = row(x.elements(), x.offsets()[row] + e, h);
                }
                yield h;
            }
            case MapVector x -> {
                int h = seed;
                for (int e = x.offsets()[row]; e < x.offsets()[row] + x.lengths()[row]; e++) {
                    h = row(x.items(), e, row(x.keys(), e, h));
                }
                yield h;
            }
            default -> seed;
        };
    }

    private static int decimal(DecimalVector x, int row, int seed) {
        if (((DecimalType) x.type()).compact()) {
            return ofLong(x.values()[row], seed);
        }
        BigInteger unscaled = x.unscaled(row);
        byte[] bytes = unscaled.toByteArray();
        return ofBytes(bytes, 0, bytes.length, seed);
    }

    private static int bytes(BytesVector x, int row, int seed) {
        x.flatten(row + 1);
        return ofBytes(x.data(), x.offsets()[row], x.lengths()[row], seed);
    }

    public static int ofInt(int value, int seed) {
        return finish(mixH(seed, mixK(value)), 4);
    }

    public static int ofLong(long value, int seed) {
        return finish(mixH(mixH(seed, mixK((int) value)), mixK((int) (value >>> 32))), 8);
    }

    /// Spark folds the bytes behind the last whole word one by one, each as a word of its own.
    public static int ofBytes(byte[] b, int from, int length, int seed) {
        int h = seed;
        int words = length & ~3;
        for (int i = 0; i < words; i += 4) {
            h = mixH(h, mixK((int) I32.get(b, from + i)));
        }
        for (int i = words; i < length; i++) {
            h = mixH(h, mixK(b[from + i]));
        }
        return finish(h, length);
    }

    private static int mixK(int k) {
        return Integer.rotateLeft(k * C1, 15) * C2;
    }

    private static int mixH(int h, int k) {
        return Integer.rotateLeft(h ^ k, 13) * 5 + 0xe6546b64;
    }

    private static int finish(int hash, int length) {
        int h = hash ^ length;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    /// Hashes with the seed that Spark starts from.
    public static void start(int count, int[] hashes) {
        Arrays.fill(hashes, 0, count, 42);
    }
}
