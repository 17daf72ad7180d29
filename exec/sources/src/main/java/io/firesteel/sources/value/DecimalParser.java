package io.firesteel.sources.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.firesteel.types.DecimalType;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Decimals;

/// Decimals: digits with a point, commas between digits are left out, as Spark reads numbers in the US locale. Values are
/// rounded half up to the type's scale; what has too many digits is none.
public final class DecimalParser implements FieldParser {
    private static final int MAX_EXPONENT = 1000;
    private static final int LONG_DIGITS = 18;

    private final DecimalType type;

    public DecimalParser(DecimalType type) {
        this.type = type;
    }

    @Override
    public boolean parse(byte[] data, int from, int to, int row, Vector out) {
        if (plain(data, from, to, row, (LongVector) out)) {
            return true;
        }
        try {
            return store(new BigDecimal(FieldParser.text(data, from, to).replace(",", "")), row, (LongVector) out);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /// Stores a number; false when it does not fit the type.
    public boolean store(BigDecimal value, int row, LongVector out) {
        if ((long) value.precision() - value.scale() > MAX_EXPONENT && value.signum() != 0) {
            return false;
        }
        BigDecimal scaled = value.signum() == 0 || value.scale() > MAX_EXPONENT + (long) value.precision()
                ? BigDecimal.ZERO.setScale(type.scale())
                : value.setScale(type.scale(), RoundingMode.HALF_UP);
        return Decimals.store(out, row, scaled.unscaledValue(), type.precision());
    }

    private boolean plain(byte[] data, int from, int to, int row, LongVector out) {
        int i = from;
        boolean negative = i < to && data[i] == '-';
        if (negative) {
            i++;
        }
        long digits = 0;
        int count = 0;
        int point = -1;
        for (; i < to; i++) {
            int d = data[i] - '0';
            if (d >= 0 && d <= 9 && count < LONG_DIGITS) {
                digits = digits * 10 + d;
                count++;
            } else if (data[i] == '.' && point < 0) {
                point = i;
            } else {
                return false;
            }
        }
        int fraction = point < 0 ? 0 : to - point - 1;
        int missing = type.scale() - fraction;
        if (count == 0 || missing < 0 || count + missing > Math.min(LONG_DIGITS, type.precision())) {
            return false;
        }
        for (; missing > 0; missing--) {
            digits *= 10;
        }
        long value = negative ? -digits : digits;
        if (out instanceof DecimalVector d) {
            d.setUnscaled(row, value >> 63, value);
        } else {
            out.values()[row] = value;
        }
        return true;
    }
}
