package io.firesteel.operators.function.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import io.firesteel.operators.expression.ExpressionErrors;
import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowBody;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.CalendarInterval;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.IntervalVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;
import io.firesteel.vector.kernel.Decimals;

/// Arithmetic of intervals and their fields; products and quotients are rounded half up.
final class IntervalBodies {
    private static final long DAY = 86_400_000_000L;
    private static final long HOUR = 3_600_000_000L;
    private static final long MINUTE = 60_000_000L;

    private IntervalBodies() {
    }

    static void register(BodyList list) {
        list.add("interval_add", s -> guarded(s, (a, row, out) -> store(out, row,
                Math.addExact(Values.whole(a[0], row), Values.whole(a[1], row)))));
        list.add("interval_subtract", s -> guarded(s, (a, row, out) -> store(out, row,
                Math.subtractExact(Values.whole(a[0], row), Values.whole(a[1], row)))));
        list.add("interval_multiply", s -> guarded(s, (a, row, out) -> multiply(s.argument(1), a, row, out)));
        list.add("interval_divide", s -> guarded(s, (a, row, out) -> divide(s, a, row, out)));
        list.add("interval_quotient", s -> RowFunction.strict((a, row, out) -> {
            long divisor = Values.whole(a[1], row);
            if (divisor == 0 && s.mode() == EvalMode.ANSI) {
                throw ExpressionErrors.divideByZero();
            }
            return divisor != 0 && Values.put(out, row, Values.whole(a[0], row) / divisor);
        }));
        list.rows("interval_sign", (a, row, out) -> Values.put(out, row,
                (double) Long.signum(Values.whole(a[0], row))));
        list.rows("extract_interval", (a, row, out) -> Values.putWhole(out, row,
                field(Values.text(a[0], row).toUpperCase(Locale.ROOT), a[1], row)));
    }

    private static VectorFunction guarded(Signature s, RowBody body) {
        return RowFunction.strict((a, row, out) -> {
            try {
                return body.apply(a, row, out);
            } catch (ArithmeticException e) {
                if (s.mode() == EvalMode.TRY) {
                    return false;
                }
                throw BodyErrors.intervalOverflow();
            }
        });
    }

    private static boolean store(Vector out, int row, long value) {
        return out instanceof IntVector
                ? Values.put(out, row, Math.toIntExact(value))
                : Values.put(out, row, value);
    }

    private static boolean store(Vector out, int row, BigDecimal value) {
        return store(out, row, value.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static BigDecimal exact(DataType type, Vector v, int row) {
        return type instanceof DecimalType d
                ? new BigDecimal(Decimals.unscaled((LongVector) v, row), d.scale())
                : BigDecimal.valueOf(Values.whole(v, row));
    }

    private static boolean floating(DataType type) {
        return type == SimpleType.DOUBLE || type == SimpleType.FLOAT;
    }

    private static BigDecimal rounded(double d) {
        if (!Double.isFinite(d)) {
            throw new ArithmeticException("not finite");
        }
        return new BigDecimal(d);
    }

    private static boolean multiply(DataType type, Vector[] a, int row, Vector out) {
        long x = Values.whole(a[0], row);
        return store(out, row, floating(type)
                ? rounded(x * Values.floating(a[1], row))
                : BigDecimal.valueOf(x).multiply(exact(type, a[1], row)));
    }

    private static boolean divide(Signature s, Vector[] a, int row, Vector out) {
        long x = Values.whole(a[0], row);
        DataType type = s.argument(1);
        boolean zero = floating(type)
                ? Values.floating(a[1], row) == 0
                : exact(type, a[1], row).signum() == 0;
        if (zero) {
            if (s.mode() == EvalMode.TRY) {
                return false;
            }
            throw BodyErrors.intervalByZero();
        }
        return store(out, row, floating(type)
                ? rounded(x / Values.floating(a[1], row))
                : BigDecimal.valueOf(x).divide(exact(type, a[1], row), 0, RoundingMode.HALF_UP));
    }

    /// Fields of months or of microseconds, with the interval's sign.
    private static long field(String name, Vector v, int row) {
        CalendarInterval c = v instanceof IntervalVector ? (CalendarInterval) v.get(row) : null;
        if (c != null && (name.startsWith("Y") || name.startsWith("MO"))) {
            return name.startsWith("Y") ? c.months() / 12 : c.months() % 12;
        }
        if (c != null && name.startsWith("D")) {
            return c.days();
        }
        long x = c != null ? c.micros() : Values.whole(v, row);
        if (v instanceof IntVector) {
            return name.startsWith("Y") ? x / 12 : x % 12;
        }
        return switch (name.charAt(0)) {
            case 'D' -> x / DAY;
            case 'H' -> x % DAY / HOUR;
            case 'M' -> x % HOUR / MINUTE;
            default -> x % MINUTE;
        };
    }
}
