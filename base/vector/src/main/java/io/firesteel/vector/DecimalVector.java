package io.firesteel.vector;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;

import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;

/// Decimals of 19 to 38 digits as 128-bit unscaled values: [#values()] are the low words, [#high()] the high ones. While
/// [#isNarrow()] every value fits its low word and the high words are not to be read, so that wide types cost their width
/// only where wide values occur.
public final class DecimalVector extends LongVector {
    private static final BigInteger LOW_WORD = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    private long[] high = new long[0];
    private boolean narrow = true;

    public DecimalVector(DataType type, int capacity) {
        super(type, capacity);
    }

    public boolean isNarrow() {
        return narrow;
    }

    /// Declares that all values fit the low words.
    public void setNarrow() {
        narrow = true;
    }

    /// Makes the high words valid and gives them: rows before `rows` keep their values.
    public long[] widen(int rows) {
        if (high.length < capacity()) {
            high = Arrays.copyOf(high, capacity());
        }
        if (narrow) {
            long[] low = values();
            for (int i = 0; i < rows; i++) {
                high[i] = low[i] >> 63;
            }
            narrow = false;
        }
        return high;
    }

    /// The high words; only while not narrow.
    public long[] high() {
        return high;
    }

    @Override
    public void clear() {
        super.clear();
        narrow = true;
    }

    @Override
    void grow(int rows) {
        super.grow(rows);
        if (!narrow) {
            high = Arrays.copyOf(high, rows);
        }
    }

    @Override
    void copyRange(Vector source, int from, int n, int at) {
        super.copyRange(source, from, n, at);
        takeHigh(source, null, from, n, at);
    }

    @Override
    void gather(Vector source, int[] rows, int from, int n, int at) {
        super.gather(source, rows, from, n, at);
        takeHigh(source, rows, from, n, at);
    }

    private void takeHigh(Vector source, int[] rows, int from, int n, int at) {
        boolean wide = source instanceof DecimalVector d && !d.narrow;
        if (at == 0) {
            narrow = true;
        }
        if (!wide && narrow) {
            return;
        }
        long[] out = widen(at);
        long[] low = values();
        for (int i = 0; i < n; i++) {
            int row = rows == null ? from + i : Math.max(rows[from + i], 0);
            out[at + i] = wide ? ((DecimalVector) source).high[row] : low[at + i] >> 63;
        }
    }

    @Override
    void scatter(Vector source, int[] rows, int n) {
        super.scatter(source, rows, n);
        boolean wide = source instanceof DecimalVector d && !d.narrow;
        if (!wide && narrow) {
            return;
        }
        long[] out = widen(capacity());
        for (int i = 0; i < n; i++) {
            out[rows[i]] = wide ? ((DecimalVector) source).high[rows[i]] : values()[rows[i]] >> 63;
        }
    }

    /// The unscaled value of a row.
    public BigInteger unscaled(int row) {
        long low = values()[row];
        return narrow ? BigInteger.valueOf(low) : toBig(high[row], low);
    }

    /// The 128-bit number of a high and a low word.
    public static BigInteger toBig(long high, long low) {
        if (high == low >> 63) {
            return BigInteger.valueOf(low);
        }
        return BigInteger.valueOf(high).shiftLeft(64).or(BigInteger.valueOf(low).and(LOW_WORD));
    }

    /// Sets one row; the null bit is the caller's.
    public void setUnscaled(int row, long highWord, long lowWord) {
        values()[row] = lowWord;
        if (!narrow || highWord != lowWord >> 63) {
            widen(row)[row] = highWord;
        }
    }

    @Override
    Object value(int row) {
        return new BigDecimal(unscaled(row), ((DecimalType) type()).scale());
    }

    @Override
    void put(int row, Object value) {
        BigDecimal d = value instanceof BigDecimal b ? b : new BigDecimal(value.toString());
        BigInteger u = d.setScale(((DecimalType) type()).scale(), RoundingMode.HALF_UP).unscaledValue();
        if (u.bitLength() > 127) {
            throw new ArithmeticException(d + " does not fit " + type());
        }
        setUnscaled(row, u.shiftRight(64).longValue(), u.longValue());
    }

    @Override
    public long bytes() {
        return super.bytes() + 8L * high.length;
    }
}
