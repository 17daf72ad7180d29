package io.firesteel.operators.function.math;

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
import io.firesteel.vector.kernel.Xxh64;

/// The xxHash64 of values, each column's hash the seed of the next, as Spark's `XxHash64` folds them; null leaves the seed.
final class XxHash64 {
    private XxHash64() {
    }

    static long row(Vector v, int row, long seed) {
        if (v.isNull(row)) {
            return seed;
        }
        return switch (v) {
            case BooleanVector x -> Xxh64.ofInt(x.values()[row], seed);
            case IntVector x -> Xxh64.ofInt(x.values()[row], seed);
            case DecimalVector x -> decimal(x, row, seed);
            case LongVector x -> Xxh64.ofLong(x.values()[row], seed);
            case FloatVector x -> Xxh64.ofInt(x.values()[row] == 0 ? 0 : Float.floatToIntBits(x.values()[row]), seed);
            case DoubleVector x ->
                Xxh64.ofLong(x.values()[row] == 0 ? 0 : Double.doubleToLongBits(x.values()[row]), seed);
            case BytesVector x -> {
                x.flatten(row + 1);
                yield Xxh64.ofBytes(x.data(), x.offsets()[row], x.lengths()[row], seed);
            }
            case IntervalVector x ->
                Xxh64.ofInt(x.months()[row], Xxh64.ofInt(x.days()[row], Xxh64.ofLong(x.micros()[row], seed)));
            case StructVector x -> {
                long h = seed;
                for (int f = 0; f < x.fieldCount(); f++) {
                    h = row(x.field(f), row, h);
                }
                yield h;
            }
            case ArrayVector x -> {
                long h = seed;
                for (int e = x.offsets()[row]; e < x.offsets()[row] + x.lengths()[row]; e++) {
                    h = row(x.elements(), e, h);
                }
                yield h;
            }
            case MapVector x -> {
                long h = seed;
                for (int e = x.offsets()[row]; e < x.offsets()[row] + x.lengths()[row]; e++) {
                    h = row(x.items(), e, row(x.keys(), e, h));
                }
                yield h;
            }
            default -> seed;
        };
    }

    private static long decimal(DecimalVector x, int row, long seed) {
        if (((DecimalType) x.type()).compact()) {
            return Xxh64.ofLong(x.values()[row], seed);
        }
        byte[] bytes = x.unscaled(row).toByteArray();
        return Xxh64.ofBytes(bytes, 0, bytes.length, seed);
    }
}
