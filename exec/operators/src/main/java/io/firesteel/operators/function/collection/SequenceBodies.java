package io.firesteel.operators.function.collection;

import java.time.LocalDateTime;
import java.time.ZoneId;

import io.firesteel.operators.cast.Times;
import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.YearMonthIntervalType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.IntervalVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// `sequence` of numbers, and of dates and timestamps by intervals.
final class SequenceBodies {
    private static final long DAY = 86_400_000_000L;
    private static final long MAX_ELEMENTS = Integer.MAX_VALUE - 15;

    private SequenceBodies() {
    }

    static void register(BodyList list) {
        list.add("sequence", s -> {
            DataType type = ((ArrayType) s.result()).elementType();
            return type.isIntegral() ? numbers(s) : moments(s, type);
        });
    }

    private static VectorFunction numbers(Signature s) {
        boolean stepped = s.count() > 2;
        return RowFunction.strict((a, row, result) -> {
            long start = Values.whole(a[0], row);
            long stop = Values.whole(a[1], row);
            long step = stepped ? Values.whole(a[2], row) : start <= stop ? 1 : -1;
            check(start, stop, step);
            ArrayVector out = (ArrayVector) result;
            long n = start == stop ? 1 : length(start, stop, step);
            out.elements().reserve(Math.toIntExact(out.usedElements() + n));
            for (int i = 0; i < n; i++) {
                int at = out.usedElements() + i;
                out.elements().setNotNull(at);
                Values.putWhole(out.elements(), at, start + i * step);
            }
            out.commit(row, (int) n);
            return true;
        });
    }

    private static long length(long start, long stop, long step) {
        java.math.BigInteger span = java.math.BigInteger.valueOf(stop).subtract(java.math.BigInteger.valueOf(start));
        java.math.BigInteger n = span.divide(java.math.BigInteger.valueOf(step)).add(java.math.BigInteger.ONE);
        if (n.compareTo(java.math.BigInteger.valueOf(MAX_ELEMENTS)) > 0) {
            throw BodyErrors.tooLong("sequence", n.min(java.math.BigInteger.valueOf(Long.MAX_VALUE)).longValue());
        }
        return n.longValue();
    }

    private static void check(long start, long stop, long step) {
        if (start != stop && (step == 0 || start < stop != step > 0)) {
            throw BodyErrors.parameter("BOUNDARIES", "sequence", "step",
                    "expects a step that leads from " + start + " to " + stop, step);
        }
    }

    private static VectorFunction moments(Signature s, DataType type) {
        boolean stepped = s.count() > 3;
        return RowFunction.strict((a, row, result) -> {
            ZoneId zone = type == SimpleType.TIMESTAMP
                    ? ZoneId.of(Values.text(a[a.length - 1], row), ZoneId.SHORT_IDS)
                    : java.time.ZoneOffset.UTC;
            long unit = type == SimpleType.DATE ? DAY : 1;
            long start = Values.whole(a[0], row) * unit;
            long stop = Values.whole(a[1], row) * unit;
            long[] step = stepped ? step(s.argument(2), a[2], row) : new long[]{0, start <= stop ? 1 : -1, 0};
            long sign = Long.signum(step[0] * 28 * DAY + step[1] * DAY + step[2]);
            check(start, stop, sign);
            ArrayVector out = (ArrayVector) result;
            int n = 0;
            LocalDateTime local = Times.local(start, zone);
            for (long at = start; sign > 0 ? at <= stop : sign < 0 ? at >= stop : n == 0;) {
                int place = Math.addExact(out.usedElements(), n++);
                out.elements().reserve(place + 1);
                out.elements().setNotNull(place);
                Values.putWhole(out.elements(), place, Math.floorDiv(at, unit));
                at = step[0] == 0 && step[1] == 0
                        ? Math.addExact(at, step[2])
                        : Math.addExact(Times.micros(local.plusMonths(n * step[0]).plusDays(n * step[1]), zone),
                                n * step[2]);
                if (sign == 0) {
                    break;
                }
            }
            out.commit(row, n);
            return true;
        });
    }

    /// Months, days and microseconds of a step.
    private static long[] step(DataType type, Vector v, int row) {
        if (v instanceof IntervalVector i) {
            return new long[]{i.months()[row], i.days()[row], i.micros()[row]};
        }
        long value = Values.whole(v, row);
        return type instanceof YearMonthIntervalType
                ? new long[]{value, 0, 0}
                : new long[]{0, value / DAY, value % DAY};
    }
}
