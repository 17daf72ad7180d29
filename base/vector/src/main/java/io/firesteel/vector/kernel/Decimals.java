package io.firesteel.vector.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.LongVector;

/// Arithmetic on unscaled decimals: 64-bit where a batch allows it, exact big integers elsewhere. Results that exceed 38
/// digits are reported to the caller.
public final class Decimals {
    private static final long[] POWERS = new long[19];
    private static final BigInteger[] BIG = new BigInteger[80];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
        for (int i = 0; i < BIG.length; i++) {
            BIG[i] = BigInteger.TEN.pow(i);
        }
    }

    private Decimals() {
    }

    /// Ten to the power of 0 to 18.
    public static long power(int exponent) {
        return POWERS[exponent];
    }

    /// Ten to any power that decimals meet.
    public static BigInteger bigPower(int exponent) {
        return exponent < BIG.length ? BIG[exponent] : BigInteger.TEN.pow(exponent);
    }

    /// Whether all values of the vector are its low words.
    public static boolean narrow(LongVector v) {
        return !(v instanceof DecimalVector d) || d.isNarrow();
    }

    /// The unscaled value of a row of either form.
    public static BigInteger unscaled(LongVector v, int row) {
        return v instanceof DecimalVector d ? d.unscaled(row) : BigInteger.valueOf(v.values()[row]);
    }

    /// Stores an unscaled value; false when it has more than `precision` digits.
    public static boolean store(LongVector out, int row, BigInteger value, int precision) {
        if (value.bitLength() > 127 || value.abs().compareTo(bigPower(precision)) >= 0) {
            return false;
        }
        if (out instanceof DecimalVector d) {
            d.setUnscaled(row, value.shiftRight(64).longValue(), value.longValue());
        } else {
            out.values()[row] = value.longValue();
        }
        return true;
    }

    /// The same for a value that fits a long.
    public static boolean store(LongVector out, int row, long value, int precision) {
        if (precision < POWERS.length && (value >= POWERS[precision] || value <= -POWERS[precision])) {
            return false;
        }
        if (out instanceof DecimalVector d) {
            d.setUnscaled(row, value >> 63, value);
        } else {
            out.values()[row] = value;
        }
        return true;
    }

    /// The value with `drop` digits fewer, rounded half away from zero.
    public static BigInteger rounded(BigInteger value, int drop) {
        return drop <= 0
                ? value.multiply(bigPower(-drop))
                : new BigDecimal(value, drop).setScale(0, RoundingMode.HALF_UP).unscaledValue();
    }

    /// The same for a value that fits a long; `drop` is 1 to 18.
    public static long rounded(long value, int drop) {
        long p = POWERS[drop];
        long q = value / p;
        long rest = Math.abs(value % p);
        return rest >= p - rest ? q + (value < 0 ? -1 : 1) : q;
    }

    /// Sums (or differences, with `sign` -1) of values brought to one scale by two factors; false when one overflows 64
    /// bits among the listed rows, and then the result is worthless.
    public static boolean add(long[] a, long fa, long[] b, long fb, long sign, long[] out, int rows) {
        long overflow = 0;
        if (fa == 1 && fb == 1 && sign == 1) {
            for (int i = 0; i < rows; i++) {
                long x = a[i];
                long y = b[i];
                long r = x + y;
                overflow |= (x ^ r) & (y ^ r);
                out[i] = r;
            }
            return overflow >= 0;
        }
        // Operands below 2^62 over the factors cannot overflow; testing ranges first keeps the loop free of 128-bit products.
        long limitA = (1L << 62) / fa;
        long limitB = (1L << 62) / fb;
        for (int i = 0; i < rows; i++) {
            long x = a[i];
            long y = b[i];
            overflow |= limitA - x | limitA + x | limitB - y | limitB + y;
            out[i] = x * fa + sign * (y * fb);
        }
        return overflow >= 0;
    }

    /// Products as 128 bits; true when all of them fit the low words, else `high` holds the rest.
    public static boolean multiply(long[] a, long[] b, long[] low, long[] high, int rows) {
        long wide = 0;
        for (int i = 0; i < rows; i++) {
            long x = a[i];
            long y = b[i];
            long r = x * y;
            long h = Math.multiplyHigh(x, y);
            wide |= h ^ r >> 63;
            low[i] = r;
            high[i] = h;
        }
        return wide == 0;
    }

    /// Whether all products of the two columns certainly fit 64 bits; cheap enough to ask before each batch.
    public static boolean productsFit(long[] a, long[] b, int rows) {
        long x = 0;
        long y = 0;
        for (int i = 0; i < rows; i++) {
            x |= a[i] ^ a[i] >> 63;
            y |= b[i] ^ b[i] >> 63;
        }
        return Long.numberOfLeadingZeros(x) + Long.numberOfLeadingZeros(y) > 65;
    }

    /// Plain products.
    public static void multiply(long[] a, long[] b, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = a[i] * b[i];
        }
    }
}
