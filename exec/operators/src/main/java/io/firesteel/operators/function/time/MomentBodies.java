package io.firesteel.operators.function.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import io.firesteel.operators.cast.Times;
import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.vector.VectorFunction;

/// Dates and timestamps plus intervals, and their differences. Days are calendar days of the session's zone.
final class MomentBodies {
    private static final long DAY = 86_400_000_000L;

    private MomentBodies() {
    }

    /// A timestamp moved by an amount in a zone.
    private interface Move {
        long apply(long micros, long amount, ZoneId zone);
    }

    static void register(BodyList list) {
        list.rows("date_add_days", (a, row, out) -> Values.put(out, row,
                Math.toIntExact(Values.integer(a[0], row) + Values.whole(a[1], row) / DAY)));
        list.rows("date_diff_interval", (a, row, out) -> Values.put(out, row,
                Math.multiplyExact((long) Values.integer(a[0], row) - Values.integer(a[1], row), DAY)));
        list.add("timestamp_add_months", s -> moved(s, (t, n, zone) -> Times.micros(
                Times.local(t, zone).plusMonths(n), zone)));
        list.add("timestamp_add", s -> moved(s, MomentBodies::plus));
        list.add("timestamp_diff", s -> {
            Zones zones = new Zones();
            return RowFunction.strict((a, row, out) -> {
                ZoneId zone = zones.of(s.argument(0), a[2], row);
                return Values.put(out, row, ChronoUnit.MICROS.between(Times.local(Values.whole(a[1], row), zone),
                        Times.local(Values.whole(a[0], row), zone)));
            });
        });
    }

    private static long plus(long t, long amount, ZoneId zone) {
        long days = amount / DAY;
        long moved = days == 0 ? t : Times.micros(Times.local(t, zone).plusDays(days), zone);
        return Math.addExact(moved, amount % DAY);
    }

    private static VectorFunction moved(Signature s, Move move) {
        Zones zones = new Zones();
        return RowFunction.strict((a, row, out) -> {
            long amount = Values.whole(a[1], row);
            try {
                return Values.put(out, row,
                        move.apply(Values.whole(a[0], row), amount, zones.of(s.argument(0), a[2], row)));
            } catch (DateTimeException | ArithmeticException e) {
                if (s.mode() == EvalMode.TRY) {
                    return false;
                }
                throw BodyErrors.timeOverflow("add an interval of " + amount + " to a timestamp");
            }
        });
    }
}
