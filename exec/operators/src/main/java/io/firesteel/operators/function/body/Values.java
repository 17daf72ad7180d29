package io.firesteel.operators.function.body;

import java.nio.charset.StandardCharsets;

import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// Reading and storing single values of vectors that are flat.
public final class Values {

    private Values() {
    }

    public static String text(Vector v, int row) {
        BytesVector b = (BytesVector) v;
        return new String(b.data(), b.offsets()[row], b.lengths()[row], StandardCharsets.UTF_8);
    }

    public static byte[] bytes(Vector v, int row) {
        BytesVector b = (BytesVector) v;
        int from = b.offsets()[row];
        return java.util.Arrays.copyOfRange(b.data(), from, from + b.lengths()[row]);
    }

    public static int integer(Vector v, int row) {
        return ((IntVector) v).values()[row];
    }

    /// The number of an integral, date or timestamp row.
    public static long whole(Vector v, int row) {
        return v instanceof IntVector i ? i.values()[row] : ((LongVector) v).values()[row];
    }

    public static double floating(Vector v, int row) {
        return v instanceof FloatVector f ? f.values()[row] : ((DoubleVector) v).values()[row];
    }

    public static boolean truth(Vector v, int row) {
        return ((BooleanVector) v).values()[row] != 0;
    }

    public static boolean put(Vector out, int row, String text) {
        return put(out, row, text.getBytes(StandardCharsets.UTF_8));
    }

    public static boolean put(Vector out, int row, byte[] bytes) {
        ((BytesVector) out).setBytes(row, bytes, 0, bytes.length);
        return true;
    }

    public static boolean put(Vector out, int row, int value) {
        ((IntVector) out).values()[row] = value;
        return true;
    }

    public static boolean put(Vector out, int row, long value) {
        ((LongVector) out).values()[row] = value;
        return true;
    }

    /// Stores into an int or a long vector.
    public static boolean putWhole(Vector out, int row, long value) {
        if (out instanceof IntVector i) {
            i.values()[row] = (int) value;
        } else {
            ((LongVector) out).values()[row] = value;
        }
        return true;
    }

    public static boolean put(Vector out, int row, double value) {
        ((DoubleVector) out).values()[row] = value;
        return true;
    }

    public static boolean put(Vector out, int row, boolean value) {
        ((BooleanVector) out).values()[row] = (byte) (value ? 1 : 0);
        return true;
    }
}
