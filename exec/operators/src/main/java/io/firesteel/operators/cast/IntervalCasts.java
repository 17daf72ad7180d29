package io.firesteel.operators.cast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.CalendarInterval;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.YearMonthIntervalType;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Decimals;

/// Casts between intervals, numbers and text: a number counts the smallest field of the interval's type.
final class IntervalCasts {
    private static final long[] MICROS = {86_400_000_000L, 3_600_000_000L, 60_000_000L, 1_000_000L};

    private IntervalCasts() {
    }

    /// The conversion, or null where no interval takes part or the other type has nothing to do with it.
    static RowCast find(DataType from, DataType to, EvalMode mode) {
        if (to == SimpleType.CALENDAR_INTERVAL && from.isText()) {
            return (in, row, out) -> {
                CalendarInterval value = CalendarParser.parse((String) in.get(row));
                out.set(row, value);
                return value != null;
            };
        }
        if (interval(to) && from.isText()) {
            return text(from, to, mode);
        }
        boolean exact = from.isIntegral() || from instanceof DecimalType;
        if (interval(to) && exact) {
            return (in, row, out) -> store(number(in, row).multiply(unit(to)), from, to, mode, in.get(row), row, out);
        }
        if (interval(from) && (to.isIntegral() || to instanceof DecimalType)) {
            return (in, row, out) -> {
                BigDecimal units = amount(in, row).divide(unit(from), 18, RoundingMode.HALF_UP);
                return to instanceof DecimalType d
                        ? decimal(units, d, mode, row, out)
                        : integral(units, from, to, mode, row, out);
            };
        }
        return null;
    }

    private static boolean interval(DataType type) {
        return type instanceof YearMonthIntervalType || type instanceof DayTimeIntervalType;
    }

    /// Months or microseconds of one of the type's smallest field.
    private static BigDecimal unit(DataType type) {
        return type instanceof YearMonthIntervalType y
                ? BigDecimal.valueOf(y.end() == YearMonthIntervalType.Field.YEAR ? 12 : 1)
                : BigDecimal.valueOf(MICROS[((DayTimeIntervalType) type).end().ordinal()]);
    }

    private static BigDecimal number(Vector in, int row) {
        return new BigDecimal(String.valueOf(in.get(row)));
    }

    private static BigDecimal amount(Vector in, int row) {
        return in instanceof IntVector v
                ? BigDecimal.valueOf(v.values()[row])
                : BigDecimal.valueOf(((LongVector) in).values()[row]);
    }

    private static boolean store(BigDecimal value, DataType from, DataType to, EvalMode mode, Object shown, int row,
            Vector out) {
        BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
        int bits = to instanceof YearMonthIntervalType ? 31 : 63;
        if (whole.toBigInteger().bitLength() > bits) {
            if (mode == EvalMode.TRY) {
                return false;
            }
            throw CastErrors.castOverflow(shown, from, to);
        }
        if (out instanceof IntVector v) {
            v.values()[row] = whole.intValue();
        } else {
            ((LongVector) out).values()[row] = whole.longValue();
        }
        return true;
    }

    private static boolean decimal(BigDecimal value, DecimalType d, EvalMode mode, int row, Vector out) {
        BigDecimal scaled = value.setScale(d.scale(), RoundingMode.HALF_UP);
        if (Decimals.store((LongVector) out, row, scaled.unscaledValue(), d.precision())) {
            return true;
        }
        if (mode == EvalMode.TRY) {
            return false;
        }
        throw CastErrors.outOfRange(value.stripTrailingZeros().toPlainString(), d);
    }

    private static boolean integral(BigDecimal value, DataType from, DataType to, EvalMode mode, int row, Vector out) {
        BigDecimal whole = value.setScale(0, RoundingMode.DOWN);
        int bits = to == SimpleType.BYTE ? 7 : to == SimpleType.SHORT ? 15 : to == SimpleType.INTEGER ? 31 : 63;
        if (whole.toBigInteger().bitLength() > bits) {
            if (mode == EvalMode.TRY) {
                return false;
            }
            throw CastErrors.castOverflow(whole.toPlainString(), from, to);
        }
        if (out instanceof IntVector v) {
            v.values()[row] = whole.intValue();
        } else {
            ((LongVector) out).values()[row] = whole.longValue();
        }
        return true;
    }

    private static RowCast text(DataType from, DataType to, EvalMode mode) {
        return (in, row, out) -> {
            BytesVector b = (BytesVector) in;
            b.flatten(row + 1);
            String text = new String(b.data(), b.offsets()[row], b.lengths()[row], StandardCharsets.UTF_8);
            BigDecimal value = IntervalParser.parse(text, to);
            if (value != null) {
                return store(value, from, to, mode, text, row, out);
            }
            if (mode == EvalMode.TRY) {
                return false;
            }
            throw CastErrors.interval(text, to);
        };
    }
}
