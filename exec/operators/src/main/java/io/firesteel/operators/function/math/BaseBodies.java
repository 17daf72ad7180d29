package io.firesteel.operators.function.math;

import java.util.Locale;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// Numbers in other bases: `bin`, `hex`, `unhex`, `conv`.
final class BaseBodies {
    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private BaseBodies() {
    }

    static void register(BodyList list) {
        list.rows("bin", (a, row, out) -> Values.put(out, row, Long.toBinaryString(Values.whole(a[0], row))));
        list.rows("hex", (a, row, out) -> a[0] instanceof BytesVector b
                ? hex(b, row, (BytesVector) out)
                : Values.put(out, row, Long.toHexString(Values.whole(a[0], row)).toUpperCase(Locale.ROOT)));
        list.rows("unhex", (a, row, out) -> unhex(Values.bytes(a[0], row), row, out));
        list.add("conv", BaseBodies::convert);
    }

    private static boolean hex(BytesVector in, int row, BytesVector out) {
        int from = in.offsets()[row];
        int n = in.lengths()[row];
        int at = out.room(Math.multiplyExact(2, n));
        for (int i = 0; i < n; i++) {
            int b = in.data()[from + i];
            out.data()[at + 2 * i] = DIGITS[b >> 4 & 15];
            out.data()[at + 2 * i + 1] = DIGITS[b & 15];
        }
        out.commit(row, 2 * n);
        return true;
    }

    /// An odd number of digits has a leading zero.
    private static boolean unhex(byte[] text, int row, Vector out) {
        byte[] bytes = new byte[(text.length + 1) / 2];
        int shift = text.length & 1;
        for (int i = 0; i < text.length; i++) {
            int digit = Character.digit(text[i], 16);
            if (digit < 0) {
                return false;
            }
            bytes[(i + shift) / 2] |= (byte) ((i + shift) % 2 == 0 ? digit << 4 : digit);
        }
        return Values.put(out, row, bytes);
    }

    private static VectorFunction convert(Signature s) {
        return RowFunction.strict((a, row, out) -> {
            String text = Values.text(a[0], row).trim();
            int from = Values.integer(a[1], row);
            int to = Values.integer(a[2], row);
            if (text.isEmpty() || from < 2 || from > 36 || Math.abs((long) to) < 2 || Math.abs((long) to) > 36) {
                return false;
            }
            return Values.put(out, row, convert(text, from, to, s.ansi()));
        });
    }

    /// Unsigned 64-bit arithmetic; the digits end at the first character that is none.
    private static String convert(String text, int from, int to, boolean ansi) {
        boolean negative = text.charAt(0) == '-';
        long v = 0;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), from) : -1;
            if (digit < 0) {
                break;
            }
            long limit = Long.divideUnsigned(-1, from);
            long next = v * from + digit;
            if (Long.compareUnsigned(v, limit) > 0 || Long.compareUnsigned(next, v * from) < 0) {
                if (ansi) {
                    throw BodyErrors.overflow("Overflow in function conv()");
                }
                v = -1;
                break;
            }
            v = next;
        }
        if (negative && to > 0) {
            v = v < 0 ? -1 : -v;
        }
        if (to < 0 && v < 0) {
            v = -v;
            negative = true;
        }
        String digits = Long.toUnsignedString(v, Math.abs(to)).toUpperCase(Locale.ROOT);
        return negative && to < 0 ? "-" + digits : digits;
    }
}
