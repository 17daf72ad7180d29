package io.firesteel.operators.function.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import io.firesteel.operators.cast.Times;
import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;

/// `timestampadd` and `timestampdiff` in named units.
final class UnitBodies {

    private UnitBodies() {
    }

    static void register(BodyList list) {
        list.add("timestampadd", s -> {
            Zones zones = new Zones();
            return RowFunction.strict((a, row, out) -> Values.put(out, row,
                    add(Values.text(a[0], row), Values.whole(a[1], row), Values.whole(a[2], row),
                            zones.of(s.argument(2), a[3], row))));
        });
        list.add("timestampdiff", s -> {
            Zones zones = new Zones();
            return RowFunction.strict((a, row, out) -> {
                LocalDateTime x = Times.local(Values.whole(a[1], row), zones.of(s.argument(1), a[3], row));
                LocalDateTime y = Times.local(Values.whole(a[2], row), zones.of(s.argument(2), a[3], row));
                String name = Values.text(a[0], row);
                ChronoUnit unit = unit(name, "timestampdiff");
                return Values.put(out, row, x.until(y, unit) / factor(name));
            });
        });
    }

    private static long add(String name, long amount, long micros, ZoneId zone) {
        ChronoUnit unit = unit(name, "timestampadd");
        try {
            long n = Math.multiplyExact(amount, factor(name));
            return unit.isTimeBased()
                    ? Math.addExact(micros, Math.multiplyExact(n, unit.getDuration().toNanos() / 1000))
                    : Times.micros(Times.local(micros, zone).plus(n, unit), zone);
        } catch (ArithmeticException | java.time.DateTimeException e) {
            throw BodyErrors.timeOverflow("add " + amount + " " + name + " to a timestamp");
        }
    }

    private static long factor(String name) {
        return name.equalsIgnoreCase("QUARTER") ? 3 : 1;
    }

    private static ChronoUnit unit(String name, String function) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "MICROSECOND" -> ChronoUnit.MICROS;
            case "MILLISECOND" -> ChronoUnit.MILLIS;
            case "SECOND" -> ChronoUnit.SECONDS;
            case "MINUTE" -> ChronoUnit.MINUTES;
            case "HOUR" -> ChronoUnit.HOURS;
            case "DAY", "DAYOFYEAR" -> ChronoUnit.DAYS;
            case "WEEK" -> ChronoUnit.WEEKS;
            case "MONTH", "QUARTER" -> ChronoUnit.MONTHS;
            case "YEAR" -> ChronoUnit.YEARS;
            default -> throw BodyErrors.parameter("DATETIME_UNIT", function, "unit",
                    "expects one of the units YEAR, QUARTER, MONTH, WEEK, DAY, DAYOFYEAR, HOUR, MINUTE, SECOND, "
                            + "MILLISECOND, MICROSECOND",
                    name);
        };
    }
}
