package io.firesteel.operators.function.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;

import io.firesteel.operators.cast.Times;
import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.CalendarInterval;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// Intervals of months, days and microseconds at once: making them, their arithmetic, and moments moved by them.
final class CalendarBodies {
    private static final long DAY = 86_400_000_000L;

    private CalendarBodies() {
    }

    /// What a row gives, or null; an overflow is an `ArithmeticException`.
    private interface Make {
        CalendarInterval of(Vector[] a, int row);
    }

    static void register(BodyList list) {
        list.add("make_interval", s -> RowFunction.strict((a, row, out) -> {
            try {
                out.set(row, make(a, row));
                return true;
            } catch (ArithmeticException overflow) {
                if (s.mode() == EvalMode.ANSI) {
                    throw BodyErrors.overflow("integer overflow");
                }
                return false;
            }
        }));
        list.add("calendar_add", s -> guarded(s, (a, row) -> sum(interval(a[0], row), interval(a[1], row), 1)));
        list.add("calendar_subtract", s -> guarded(s, (a, row) -> sum(interval(a[0], row), interval(a[1], row), -1)));
        list.add("calendar_negative", s -> guarded(s, (a, row) -> sum(new CalendarInterval(0, 0, 0),
                interval(a[0], row), -1)));
        list.add("calendar_multiply", s -> guarded(s, (a, row) -> scaled(interval(a[0], row),
                Values.floating(a[1], row), false)));
        list.add("calendar_divide", s -> guarded(s, (a, row) -> divided(s, interval(a[0], row),
                Values.floating(a[1], row))));
        list.add("date_add_calendar", s -> moved(s, (moment, i, zone) -> {
            if (i.micros() == 0) {
                long day = LocalDate.ofEpochDay(moment).plusMonths(i.months()).plusDays(i.days()).toEpochDay();
                return Math.toIntExact(day);
            }
            if (s.mode() != EvalMode.LEGACY) {
                throw s.mode() == EvalMode.TRY ? new ArithmeticException("time of day") : BodyErrors.microseconds();
            }
            long start = Times.micros(LocalDate.ofEpochDay(moment).atStartOfDay(), zone);
            return Times.local(plus(start, i, zone), zone).toLocalDate().toEpochDay();
        }));
        list.add("timestamp_add_calendar", s -> moved(s, CalendarBodies::plus));
    }

    private static CalendarInterval interval(Vector v, int row) {
        return (CalendarInterval) v.get(row);
    }

    private static VectorFunction guarded(Signature s, Make make) {
        return RowFunction.strict((a, row, out) -> {
            try {
                CalendarInterval made = make.of(a, row);
                if (made == null) {
                    return false;
                }
                out.set(row, made);
                return true;
            } catch (ArithmeticException overflow) {
                if (s.mode() == EvalMode.ANSI) {
                    throw BodyErrors.intervalOverflow();
                }
                return false;
            }
        });
    }

    private static CalendarInterval make(Vector[] a, int row) {
        int months = Math.addExact(Math.multiplyExact(Values.integer(a[0], row), 12), Values.integer(a[1], row));
        int days = Math.addExact(Math.multiplyExact(Values.integer(a[2], row), 7), Values.integer(a[3], row));
        long minutes = Values.integer(a[4], row) * 60L + Values.integer(a[5], row);
        long micros = Math.addExact(Math.multiplyExact(minutes, 60_000_000L), Values.whole(a[6], row));
        return new CalendarInterval(months, days, micros);
    }

    private static CalendarInterval sum(CalendarInterval x, CalendarInterval y, int sign) {
        return new CalendarInterval(Math.toIntExact(x.months() + (long) sign * y.months()),
                Math.toIntExact(x.days() + (long) sign * y.days()),
                sign > 0 ? Math.addExact(x.micros(), y.micros()) : Math.subtractExact(x.micros(), y.micros()));
    }

    /// Parts of days go to the microseconds, parts of months are lost.
    private static CalendarInterval scaled(CalendarInterval i, double by, boolean divide) {
        double days = divide ? i.days() / by : i.days() * by;
        int whole = Math.toIntExact((long) days);
        double micros = (divide ? i.micros() / by : i.micros() * by) + DAY * (days - whole);
        return new CalendarInterval(Math.toIntExact((long) (divide ? i.months() / by : i.months() * by)), whole,
                Math.round(micros));
    }

    private static CalendarInterval divided(Signature s, CalendarInterval i, double by) {
        if (by != 0) {
            return scaled(i, by, true);
        }
        if (s.mode() == EvalMode.ANSI) {
            throw BodyErrors.intervalByZero();
        }
        return null;
    }

    /// A date or timestamp moved by an interval in a zone.
    private interface Move {
        long apply(long moment, CalendarInterval amount, ZoneId zone);
    }

    private static long plus(long t, CalendarInterval i, ZoneId zone) {
        long moved = i.months() == 0 && i.days() == 0
                ? t
                : Times.micros(Times.local(t, zone).plusMonths(i.months()).plusDays(i.days()), zone);
        return Math.addExact(moved, i.micros());
    }

    private static VectorFunction moved(Signature s, Move move) {
        Zones zones = new Zones();
        return RowFunction.strict((a, row, out) -> {
            CalendarInterval amount = interval(a[1], row);
            try {
                return Values.putWhole(out, row,
                        move.apply(Values.whole(a[0], row), amount, zones.of(s.argument(0), a[2], row)));
            } catch (DateTimeException | ArithmeticException overflow) {
                if (s.mode() == EvalMode.TRY) {
                    return false;
                }
                throw BodyErrors.timeOverflow("add an interval of " + amount + " to a moment");
            }
        });
    }
}
