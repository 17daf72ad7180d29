package io.firesteel.operators.sort;

import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Selections;

/// Normalises as many leading key bits as fit 63 bits into one number that orders as the keys do: a bit for null where a
/// key can be null, then the value; descending keys inverted. Rows whose prefixes are equal are compared in full unless
/// the prefix is complete.
final class KeyPrefix {
    private static final int BITS = 63;

    private final SortOrder order;
    private final boolean[] nullable;
    private boolean complete;

    KeyPrefix(SortOrder order, boolean[] nullable) {
        this.order = order;
        this.nullable = nullable;
    }

    /// Whether equal prefixes mean equal keys; known after the first call of [#encode].
    boolean complete() {
        return complete;
    }

    /// Writes the prefixes of rows 0 to `n` to `out` from `to` on.
    void encode(Vector[] keys, int n, long[] out, int to) {
        java.util.Arrays.fill(out, to, to + n, 0L);
        int left = BITS;
        complete = true;
        for (int k = 0; k < keys.length; k++) {
            Vector v = keys[k];
            int nullBits = nullable[k] ? 1 : 0;
            int width = width(v);
            if (left < nullBits + Math.min(width, 8)) {
                complete = false;
                return;
            }
            int take = Math.min(width, left - nullBits);
            boolean whole = take == width && !(v instanceof BytesVector);
            for (int i = 0; i < n; i++) {
                out[to + i] = out[to + i] << nullBits + take | bits(v, i, k, width, take, nullBits);
            }
            left -= nullBits + take;
            if (!whole) {
                complete = false;
                return;
            }
        }
    }

    private static int width(Vector v) {
        return switch (v) {
            case IntVector x -> 32;
            case BooleanVector x -> 1;
            case BytesVector x -> 56;
            default -> 64;
        };
    }

    private long bits(Vector v, int row, int k, int width, int take, int nullBits) {
        if (v.isNull(row)) {
            return order.nullsFirst()[k] ? 0 : nullBits == 0 ? 0 : 1L << take;
        }
        long value = switch (v) {
            case IntVector x -> (x.values()[row] ^ 0x8000_0000) & 0xffff_ffffL;
            case BooleanVector x -> x.values()[row];
            case FloatVector x -> Selections.key(x.values()[row]) ^ Long.MIN_VALUE;
            case DoubleVector x -> Selections.key(x.values()[row]) ^ Long.MIN_VALUE;
            case DecimalVector x -> (x.isNarrow() ? x.values()[row] >> 63 : x.high()[row]) ^ Long.MIN_VALUE;
            case LongVector x -> x.values()[row] ^ Long.MIN_VALUE;
            case BytesVector x -> text(x, row);
            default -> 0;
        };
        value >>>= width - take;
        if (!order.ascending()[k]) {
            value = ~value & (take == 64 ? -1L : (1L << take) - 1);
        }
        boolean high = nullBits == 1 && order.nullsFirst()[k];
        return high ? 1L << take | value : value;
    }

    /// The first seven bytes.
    private static long text(BytesVector v, int row) {
        v.flatten(row + 1);
        byte[] b = v.data();
        int from = v.offsets()[row];
        int n = Math.min(7, v.lengths()[row]);
        long value = 0;
        for (int i = 0; i < 7; i++) {
            value = value << 8 | (i < n ? b[from + i] & 255 : 0);
        }
        return value;
    }
}
