package io.firesteel.operators.function.time;

import java.time.LocalDateTime;
import java.util.function.ToIntFunction;

import io.firesteel.operators.cast.Times;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.types.DataType;
import io.firesteel.vector.Vector;

/// Fields of timestamps on the session's clock.
final class ClockBodies {

    private ClockBodies() {
    }

    static void register(BodyList list) {
        part(list, "hour", LocalDateTime::getHour);
        part(list, "minute", LocalDateTime::getMinute);
        part(list, "second", LocalDateTime::getSecond);
        list.add("second_fraction", s -> {
            Zones zones = new Zones();
            return RowFunction.strict((a, row, out) -> {
                LocalDateTime t = local(zones, s.argument(0), a, row, 1);
                return Values.put(out, row, t.getSecond() * 1_000_000L + t.getNano() / 1000);
            });
        });
        list.add("months_between", s -> {
            Zones zones = new Zones();
            return RowFunction.strict((a, row, out) -> {
                LocalDateTime x = Times.local(Values.whole(a[0], row), zones.of(s.argument(0), a[3], row));
                LocalDateTime y = Times.local(Values.whole(a[1], row), zones.of(s.argument(1), a[3], row));
                return Values.put(out, row, monthsBetween(x, y, Values.truth(a[2], row)));
            });
        });
    }

    private static LocalDateTime local(Zones zones, DataType type, Vector[] a, int row, int zone) {
        return Times.local(Values.whole(a[0], row), zones.of(type, a[zone], row));
    }

    private static void part(BodyList list, String name, ToIntFunction<LocalDateTime> part) {
        list.add(name, s -> {
            Zones zones = new Zones();
            return RowFunction.strict((a, row, out) -> Values.put(out, row,
                    part.applyAsInt(local(zones, s.argument(0), a, row, 1))));
        });
    }

    /// Whole months between equal days of the month or two last days, else a fraction of months of 31 days.
    private static double monthsBetween(LocalDateTime x, LocalDateTime y, boolean rounded) {
        double months = (x.getYear() - y.getYear()) * 12.0 + x.getMonthValue() - y.getMonthValue();
        boolean ends = last(x) && last(y);
        if (x.getDayOfMonth() == y.getDayOfMonth() || ends) {
            return months;
        }
        long seconds = (x.getDayOfMonth() - y.getDayOfMonth()) * 86_400L + x.toLocalTime().toSecondOfDay()
                - y.toLocalTime().toSecondOfDay();
        double diff = months + seconds / (31 * 86_400.0);
        return rounded ? Math.round(diff * 1e8) / 1e8 : diff;
    }

    private static boolean last(LocalDateTime t) {
        return t.getDayOfMonth() == t.toLocalDate().lengthOfMonth();
    }
}
