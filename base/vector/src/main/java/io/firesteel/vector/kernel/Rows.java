package io.firesteel.vector.kernel;

import java.util.Arrays;

import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// Compares single rows of any kind in Spark's order; for merging, nested values and everything that has no faster way.
public final class Rows {

    private Rows() {
    }

    /// The order of two rows that are not null; both vectors have the same kind, bytes are flattened.
    public static int compare(Vector a, int i, Vector b, int j) {
        return switch (a) {
            case IntVector v -> Integer.compare(v.values()[i], ((IntVector) b).values()[j]);
            case DecimalVector v -> compareDecimals(v, i, (DecimalVector) b, j);
            case LongVector v -> Long.compare(v.values()[i], ((LongVector) b).values()[j]);
            case DoubleVector v -> Long.compare(Selections.key(v.values()[i]),
                    Selections.key(((DoubleVector) b).values()[j]));
            case FloatVector v -> Long.compare(Selections.key(v.values()[i]),
                    Selections.key(((FloatVector) b).values()[j]));
            case BooleanVector v -> Byte.compare(v.values()[i], ((BooleanVector) b).values()[j]);
            case BytesVector v -> compareBytes(v, i, (BytesVector) b, j);
            case StructVector v -> compareFields(v, i, (StructVector) b, j);
            case ArrayVector v -> compareElements(v, i, (ArrayVector) b, j);
            case MapVector v -> compareEntries(v, i, (MapVector) b, j);
            default -> throw new IllegalStateException(a.type() + " has no order");
        };
    }

    /// The order with null as the least value.
    public static int compareNullsFirst(Vector a, int i, Vector b, int j) {
        boolean x = a.isNull(i);
        boolean y = b.isNull(j);
        return x || y ? Boolean.compare(!x, !y) : compare(a, i, b, j);
    }

    static int compareDecimals(DecimalVector a, int i, DecimalVector b, int j) {
        long lowA = a.values()[i];
        long lowB = b.values()[j];
        int high = Long.compare(a.isNarrow() ? lowA >> 63 : a.high()[i], b.isNarrow() ? lowB >> 63 : b.high()[j]);
        return high != 0 ? high : Long.compareUnsigned(lowA, lowB);
    }

    private static int compareBytes(BytesVector a, int i, BytesVector b, int j) {
        a.flatten(i + 1);
        b.flatten(j + 1);
        int x = a.offsets()[i];
        int y = b.offsets()[j];
        return Arrays.compareUnsigned(a.data(), x, x + a.lengths()[i], b.data(), y, y + b.lengths()[j]);
    }

    private static int compareFields(StructVector a, int i, StructVector b, int j) {
        for (int f = 0; f < a.fieldCount(); f++) {
            int c = compareNullsFirst(a.field(f), i, b.field(f), j);
            if (c != 0) {
                return c;
            }
        }
        return 0;
    }

    private static int compareElements(ArrayVector a, int i, ArrayVector b, int j) {
        int n = Math.min(a.lengths()[i], b.lengths()[j]);
        for (int e = 0; e < n; e++) {
            int c = compareNullsFirst(a.elements(), a.offsets()[i] + e, b.elements(), b.offsets()[j] + e);
            if (c != 0) {
                return c;
            }
        }
        return Integer.compare(a.lengths()[i], b.lengths()[j]);
    }

    /// Maps have no order in SQL; this one only serves to find equal ones, entry by entry.
    private static int compareEntries(MapVector a, int i, MapVector b, int j) {
        int n = Math.min(a.lengths()[i], b.lengths()[j]);
        for (int e = 0; e < n; e++) {
            int c = compareNullsFirst(a.keys(), a.offsets()[i] + e, b.keys(), b.offsets()[j] + e);
            c = c != 0 ? c : compareNullsFirst(a.items(), a.offsets()[i] + e, b.items(), b.offsets()[j] + e);
            if (c != 0) {
                return c;
            }
        }
        return Integer.compare(a.lengths()[i], b.lengths()[j]);
    }
}
